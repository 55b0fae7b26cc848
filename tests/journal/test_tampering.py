"""Whatever is changed behind the journal's back is told, and nothing wrong is read."""

import sqlite3
from contextlib import closing
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.journal.vaults import (
    MARK,
    PAYLOADS,
    filled,
    new_vault,
    opened,
    read,
    seen,
    sql,
    told,
)
from unhurried.app.ports import Snapshot
from unhurried.journal.errors import JournalUnwritable, VaultDamaged, VaultTooNew


@pytest.mark.parametrize(
    ("statements", "expected"),
    [
        pytest.param(
            ["DELETE FROM record WHERE seq = 5"], ("behind-anchor", 5, 4), id="last"
        ),
        pytest.param(["DELETE FROM record"], ("behind-anchor", 1, 0), id="all dropped"),
        pytest.param(
            ["DELETE FROM record WHERE seq = 3"], ("broken-chain", 3, 2), id="dropped"
        ),
        pytest.param(
            [
                "DELETE FROM record WHERE seq = 3",
                "UPDATE record SET seq = 3 WHERE seq = 5",
            ],
            ("unreadable", 3, 2),
            id="moved",
        ),
        pytest.param(
            ["INSERT INTO record SELECT vault, 6, sealed FROM record WHERE seq = 5"],
            ("unreadable", 6, 5),
            id="doubled",
        ),
        pytest.param(
            ["UPDATE record SET sealed = substr(sealed, 1, 40) WHERE seq = 2"],
            ("unreadable", 2, 1),
            id="cut short",
        ),
        pytest.param(
            ["UPDATE record SET sealed = x'' WHERE seq = 2"],
            ("unreadable", 2, 1),
            id="emptied",
        ),
        pytest.param(["DROP TABLE record"], ("store-damaged", 1, 0), id="no table"),
    ],
)
def test_a_changed_store_is_told_and_read_up_to_the_change(
    statements: list[str], expected: tuple[str, int, int], tmp_path: Path
) -> None:
    filled(tmp_path / "v")
    sql(tmp_path / "v", *statements)
    assert told(tmp_path / "v") == expected


def test_a_record_of_another_vault_does_not_open(tmp_path: Path) -> None:
    mine, other = filled(tmp_path / "v", 1), filled(tmp_path / "w", 2)
    with closing(sqlite3.connect(tmp_path / "w" / "store")) as store:
        query = "SELECT sealed FROM record WHERE vault = ? AND seq = 2"
        [sealed] = store.execute(query, (other.keys.vault,)).fetchone()
    with closing(sqlite3.connect(mine.folder / "store")) as store:
        store.execute("UPDATE record SET sealed = ? WHERE seq = 2", (sealed,))
        store.commit()
    assert told(mine.folder) == ("unreadable", 2, 1)


def test_a_damaged_record_is_found_behind_a_snapshot_too(tmp_path: Path) -> None:
    journal = filled(tmp_path / "v").journal()
    journal.read(MARK)
    journal.keep(Snapshot(5, MARK, b"state"))
    assert read(tmp_path / "v").snapshot is not None
    sql(tmp_path / "v", "UPDATE record SET sealed = zeroblob(285) WHERE seq = 2")
    assert told(tmp_path / "v") == ("unreadable", 2, 1)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE snapshot SET sealed = zeroblob(4200)",
        "UPDATE snapshot SET hash = zeroblob(32)",
        "UPDATE snapshot SET seq = 4",
        "UPDATE snapshot SET seq = 9",
    ],
)
def test_a_damaged_snapshot_is_ignored(statement: str, tmp_path: Path) -> None:
    journal = filled(tmp_path / "v").journal()
    journal.read(MARK)
    journal.keep(Snapshot(5, MARK, b"state"))
    sql(tmp_path / "v", statement)
    found = read(tmp_path / "v")
    assert (found.snapshot, found.damage, found.head) == (None, None, 5)


def test_a_damaged_journal_is_not_written_to(tmp_path: Path) -> None:
    filled(tmp_path / "v")
    sql(tmp_path / "v", "DELETE FROM record WHERE seq = 5")
    before = seen(tmp_path / "v")
    for seq in (4, 5):
        with pytest.raises(JournalUnwritable) as refused:
            opened(tmp_path / "v").journal().append([b"more"], seq)
        assert refused.value.reason == "damaged"
    assert seen(tmp_path / "v") == before


def test_an_anchor_removed_while_the_journal_is_open_stops_writing(
    tmp_path: Path,
) -> None:
    journal = filled(tmp_path / "v").journal()
    journal.read(MARK)
    (tmp_path / "v" / "anchor").unlink()
    with pytest.raises(JournalUnwritable):
        journal.append([b"entry 6"], 5)
    assert not (tmp_path / "v" / "anchor").exists()


@cache
def whole() -> dict[str, bytes]:
    with TemporaryDirectory() as name:
        new = new_vault(Path(name) / "v").vault
        journal, head = new.journal(), 0
        for payload in PAYLOADS:
            head = journal.append([payload], head)
        return {path.name: path.read_bytes() for path in new.folder.iterdir()}


@settings(max_examples=150, deadline=None)
@given(
    name=st.sampled_from(["store", "anchor", "slots", "slots-copy"]),
    part=st.floats(0, 1, exclude_max=True),
)
def test_a_flipped_bit_anywhere_is_told_or_changes_nothing_that_is_read(
    name: str, part: float
) -> None:
    at = int(part * 8 * len(whole()[name]))
    with TemporaryDirectory() as home:
        folder = Path(home)
        for file, content in whole().items():
            (folder / file).write_bytes(content)
        flipped = bytearray(whole()[name])
        flipped[at // 8] ^= 1 << at % 8
        (folder / name).write_bytes(flipped)
        try:
            found = read(folder)
        except VaultTooNew:  # the store's version number: told, and nothing is read
            return
    assert found.records == tuple(PAYLOADS[: len(found.records)])
    assert found.damage is not None or len(found.records) == len(PAYLOADS)


def test_slots_damaged_in_both_copies_are_told(tmp_path: Path) -> None:
    filled(tmp_path / "v")
    for name in ("slots", "slots-copy"):
        (tmp_path / "v" / name).write_bytes(b"{")
    with pytest.raises(VaultDamaged):
        opened(tmp_path / "v")
