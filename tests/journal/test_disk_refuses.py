"""A disk that does not give a file out, or refuses at the worst moment."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.durability.recorder import Recorder, held
from tests.durability.system_calls import recorded_calls
from tests.journal.vaults import CHEAP, MARK, PAYLOADS, drawn, filled, opened, read
from unhurried.journal.errors import JournalUnwritable
from unhurried.journal.rekey import commit_rekey, prepare_rekey
from unhurried.journal.vault import change_passphrase, unlock

NEXT = "another calm passphrase"


@contextmanager
def refused(folder: Path, call: str, *names: str) -> Iterator[None]:
    """The disk refuses this call on the files or folders of these names."""

    def gate(what: str, path: Path) -> None:
        if what == call and path.name in names:
            raise OSError(errno.EIO, "refused by the test", str(path))

    recorder = Recorder(folder.absolute(), gate=gate)
    recorder.begin_with(held(folder))
    with recorded_calls(recorder):
        yield


def test_slots_that_cannot_be_read_are_taken_from_their_copy(tmp_path: Path) -> None:
    vault = filled(tmp_path / "v")
    with refused(tmp_path, "read", "slots"):
        assert opened(tmp_path / "v").key == vault.key


def test_slots_and_a_copy_that_cannot_be_read_are_told(tmp_path: Path) -> None:
    filled(tmp_path / "v")
    with (
        refused(tmp_path, "read", "slots", "slots-copy"),
        pytest.raises(JournalUnwritable, match="cannot be read"),
    ):
        opened(tmp_path / "v")


def test_an_anchor_that_cannot_be_read_is_told_and_nothing_is_written(
    tmp_path: Path,
) -> None:
    journal = filled(tmp_path / "v").journal()
    with refused(tmp_path, "read", "anchor"):
        with pytest.raises(JournalUnwritable, match="cannot be read"):
            journal.read(MARK)
        with pytest.raises(JournalUnwritable, match="cannot be read"):
            journal.append([b"entry 6"], 5)
    assert read(tmp_path / "v").records == tuple(PAYLOADS)


def test_a_new_passphrase_that_holds_but_not_for_certain_says_so(
    tmp_path: Path,
) -> None:
    vault = filled(tmp_path / "v")
    with (
        refused(tmp_path, "fsync", "v"),
        pytest.raises(JournalUnwritable, match="not for certain") as told,
    ):
        change_passphrase(vault, NEXT, CHEAP)
    assert told.value.reason == "unanchored"
    assert unlock(tmp_path / "v", NEXT, drawn(1), CHEAP).key == vault.key


def test_a_vault_sealed_anew_without_room_for_a_copy_of_its_slots_opens(
    tmp_path: Path,
) -> None:
    vault = filled(tmp_path / "v")
    with refused(tmp_path, "open", "slots-copy.new"):
        rekeyed = prepare_rekey(vault, NEXT, CHEAP)
    commit_rekey(rekeyed)
    found = unlock(tmp_path / "v", NEXT, drawn(1), CHEAP)
    assert found.journal().read(MARK).records == tuple(PAYLOADS)
    assert (tmp_path / "v" / "slots-copy").exists()


def test_a_re_key_that_breaks_off_after_its_decision_is_finished_on_opening(
    tmp_path: Path,
) -> None:
    rekeyed = prepare_rekey(filled(tmp_path / "v"), NEXT, CHEAP)
    with (
        refused(tmp_path, "open", "anchor.new"),
        pytest.raises(JournalUnwritable) as told,
    ):
        commit_rekey(rekeyed)
    assert told.value.reason == "unanchored"
    found = unlock(tmp_path / "v", NEXT, drawn(1), CHEAP)
    assert found.journal().read(MARK).records == tuple(PAYLOADS)
