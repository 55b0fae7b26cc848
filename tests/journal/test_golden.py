"""Vaults of every form since the first open with the same facts; newer ones stay shut.

The folders in `golden` were made by the code of their day, each with every kind of
entry it knew: `first`, with `corrections`, with `reactions`. `facts.jsonl` holds what
that code wrote, `code` the recovery code. They are never made anew.
"""

import hashlib
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.journal.vaults import CHEAP, MARK, filled, opened, seen, sql
from unhurried.core.errors import Damaged, Unhurried
from unhurried.journal.backups.checking import check
from unhurried.journal.backups.form import read_backup
from unhurried.journal.codec import decode, encode
from unhurried.journal.errors import VaultTooNew
from unhurried.journal.slot import canonical
from unhurried.journal.vault import unlock_with_recovery

GOLDEN = Path(__file__).parent / "golden"
FORMS = ("first", "corrections", "reactions")
VAULT = ("slots", "slots-copy", "store", "anchor")


def copied(form: str, to: Path) -> Path:
    """A copy to open: a vault belongs to whoever opens it, and to nobody else."""
    to.mkdir(mode=0o700)
    for name in VAULT:
        shutil.copy(GOLDEN / form / name, to / name)
        (to / name).chmod(0o600)
    return to


def facts(form: str) -> list[bytes]:
    return (GOLDEN / form / "facts.jsonl").read_bytes().splitlines()


def test_no_form_is_missing() -> None:
    assert {path.name for path in GOLDEN.iterdir()} == set(FORMS)
    assert [len(facts(form)) for form in FORMS] == [73, 88, 91]


@pytest.mark.parametrize("form", FORMS)
def test_a_vault_of_every_form_opens_with_its_facts(form: str, tmp_path: Path) -> None:
    vault = opened(copied(form, tmp_path / "v"))
    reading = vault.journal().read(MARK)
    assert reading.damage is None
    assert list(reading.records) == facts(form)


@pytest.mark.parametrize("form", FORMS)
def test_its_recovery_code_opens_it_too(form: str, tmp_path: Path) -> None:
    code = (GOLDEN / form / "code").read_text()
    folder = copied(form, tmp_path / "v")
    vault = unlock_with_recovery(folder, code, os.urandom, CHEAP)
    assert vault.key == opened(folder).key


@pytest.mark.parametrize("form", FORMS)
def test_every_fact_says_what_it_said(form: str) -> None:
    for payload in facts(form):
        now = json.loads(encode(decode(payload)))
        then = json.loads(payload)
        added = now["event"].keys() - then["event"].keys()
        assert all(now["event"].pop(key) in (None, []) for key in added)
        assert now == then


def test_a_key_left_out_of_any_other_entry_is_refused() -> None:
    """The negative control: reading the first forms must not make reading lax."""
    for payload in facts("reactions"):
        said = json.loads(payload)
        for key in said["event"]:
            event = {name: said["event"][name] for name in said["event"] if name != key}
            fewer = canonical(said | {"event": event})
            if (said["kind"], key) == ("readiness-answered", "fresh_condom"):
                continue
            with pytest.raises(Damaged):
                decode(fewer)


@pytest.mark.parametrize("form", FORMS)
def test_a_vault_of_every_form_can_be_added_to(form: str, tmp_path: Path) -> None:
    folder = copied(form, tmp_path / "v")
    journal = opened(folder).journal()
    head = journal.read(MARK).head
    assert journal.append([facts(form)[0]], head) == head + 1
    assert opened(folder).journal().read(MARK).damage is None


def test_the_first_backups_open(tmp_path: Path) -> None:
    content = (GOLDEN / "reactions" / "copy-0001").read_bytes()
    keys = opened(copied("reactions", tmp_path / "v")).keys
    checked = check(keys, read_backup(content))
    assert list(checked.payloads) == facts("reactions")
    assert (checked.note.day, checked.note.sessions) == (20_778, 4)


def newer_slots(folder: Path) -> None:
    body = canonical(
        json.loads((folder / "slots").read_bytes())["body"] | {"format": 2}
    )
    digest = hashlib.sha256(body).hexdigest().encode()
    for name in ("slots", "slots-copy"):
        content = b'{"body":' + body + b',"sha256":"' + digest + b'"}'
        (folder / name).write_bytes(content)


def newer_store(folder: Path) -> None:
    sql(folder, "PRAGMA user_version = 2")


def newer_anchor(folder: Path) -> None:
    content = (folder / "anchor").read_bytes()
    (folder / "anchor").write_bytes(b"\x02" + content[1:])


@pytest.mark.parametrize("change", [newer_slots, newer_store])
def test_a_newer_part_is_refused_and_nothing_is_touched(
    change: Callable[[Path], None], tmp_path: Path
) -> None:
    filled(tmp_path / "v")
    change(tmp_path / "v")
    before = seen(tmp_path / "v")
    with pytest.raises(VaultTooNew, match="newer version"):
        opened(tmp_path / "v").journal().read(MARK)
    assert seen(tmp_path / "v") == before


def test_a_newer_anchor_without_newer_slots_is_in_doubt_and_untouched(
    tmp_path: Path,
) -> None:
    """A newer form of any part comes with newer slots; alone it can only be damage."""
    filled(tmp_path / "v")
    newer_anchor(tmp_path / "v")
    before = seen(tmp_path / "v")
    journal = opened(tmp_path / "v").journal()
    assert journal.read(MARK).damage is not None
    with pytest.raises(Unhurried):
        journal.append([b"entry 6"], 5)
    assert seen(tmp_path / "v") == before


@pytest.mark.parametrize(
    "payload",
    [
        b'{"at":{"boot":"","steady_ms":null,"wall_ms":1},"event":{},"kind":"later","v":1}',
        facts("first")[0].replace(b'"v":1}', b'"v":2}'),
    ],
)
def test_an_entry_of_a_newer_kind_is_not_guessed_at(payload: bytes) -> None:
    with pytest.raises(VaultTooNew, match="does not know"):
        decode(payload)
