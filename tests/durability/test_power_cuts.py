"""The power fails after any operation: what was acknowledged is there, undamaged."""

import random  # noqa: TID251 - seeded, so that runs can be repeated
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.durability.medium import (
    ROOT,
    Files,
    Luck,
    Made,
    Medium,
    Moved,
    Name,
    NamesSynced,
    Synced,
    Wrote,
)
from tests.durability.power import watched
from tests.durability.recorder import Said
from tests.journal.vaults import filled, new_vault
from tools.reliability_runs import ran
from unhurried.journal.backups.note import Note
from unhurried.journal.backups.taking import source_of, take

LIVES = 2
SEED = 7
A = Name(ROOT, "a")
NOTHING = Luck(random.Random(1), names=0, data=0)  # noqa: S311 - it draws nought
FAULTS = ("lost", "doubled", "corrupt", "silent")


def test_no_state_after_a_cut_has_lost_or_spoiled_anything() -> None:
    found = ran("power", LIVES, SEED, "none")
    assert {fault: found[fault] for fault in FAULTS} == dict.fromkeys(FAULTS, 0)
    assert found["states"] > 300
    assert found["again"] > 50


@pytest.mark.parametrize(
    ("defect", "share"), [("off", 0.5), ("anchor", 0.2), ("names", 0.2)]
)
def test_a_vault_that_leaves_a_sync_out_is_caught(defect: str, share: float) -> None:
    found = ran("power", 1, SEED, defect)
    assert found["lost"] + found["corrupt"] > share * found["states"]


def sure_after(act: Callable[[Path], object], home: Path) -> Files:
    """What is below a home for sure once something was done in it."""
    with watched(home, "none", {}) as recorder:
        act(home)
    medium = Medium()
    for op in recorder.log:
        assert not isinstance(op, Said)
        medium.take(op)
    return medium.after_a_cut(NOTHING)


def test_the_name_of_a_new_vault_is_sure_and_of_the_folders_above_it(
    tmp_path: Path,
) -> None:
    def act(home: Path) -> None:
        new_vault(home / "some" / "where" / "v")

    assert "some/where/v/slots" in sure_after(act, tmp_path / "home")


def test_the_first_backup_is_sure_with_its_folder(tmp_path: Path) -> None:
    def act(home: Path) -> None:
        source = source_of(filled(home / "v"))
        take(source, source.shelf, Note(20_000, 0))

    assert "v/backups/copy-0001" in sure_after(act, tmp_path / "home")


def torn() -> list[Luck]:
    lots = random.Random(1)  # noqa: S311 - repeatable on purpose
    return [Luck(lots, names=0.5, data=0.5) for _ in range(60)]


def test_what_is_synced_is_sure_and_of_the_rest_each_sector_may_arrive() -> None:
    medium = Medium()
    for op in (Made(A, 1), Wrote(1, 0, b"x" * 600), NamesSynced(ROOT)):
        medium.take(op)
    assert medium.after_a_cut(NOTHING) == {"a": b""}
    medium.take(Synced(1))
    medium.take(Wrote(1, 500, b"y" * 100))
    assert medium.after_a_cut(NOTHING) == {"a": b"x" * 600}
    half = {bytes(medium.after_a_cut(luck)["a"] or b"") for luck in torn()}
    assert half == {
        b"x" * 500 + first + second
        for first in (b"x" * 12, b"y" * 12)
        for second in (b"x" * 88, b"y" * 88)
    }


def test_a_rename_is_sure_when_its_folder_was_synced() -> None:
    medium = Medium()
    for op in (Made(A, 1), Wrote(1, 0, b"x"), Synced(1), Moved(A, Name(ROOT, "b"), 1)):
        medium.take(op)
    assert medium.after_a_cut(NOTHING) == {}
    medium.take(NamesSynced(ROOT))
    assert medium.after_a_cut(NOTHING) == {"b": b"x"}
