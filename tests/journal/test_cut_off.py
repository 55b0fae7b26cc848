"""What an append that was cut off has left is looked over before it is trusted."""

from pathlib import Path

import pytest

from tests.journal.vaults import PAYLOADS, filled, read, sql, told
from unhurried.journal.errors import JournalUnwritable

STRICTER = (
    "PRAGMA writable_schema=ON",
    "UPDATE sqlite_schema SET sql = replace(sql, 'seq > 0', 'seq > 1')",
)
"""After it every record can be read, and the store's own check finds a fault."""


@pytest.mark.parametrize("remains", ["anchor.new", "store-journal"])
def test_after_a_cut_a_store_that_its_own_check_doubts_is_told(
    remains: str, tmp_path: Path
) -> None:
    vault = filled(tmp_path / "v")
    sql(tmp_path / "v", *STRICTER)
    (tmp_path / "v" / remains).touch()
    assert told(tmp_path / "v") == ("store-damaged", 6, 5)
    (tmp_path / "v" / remains).touch()
    with pytest.raises(JournalUnwritable, match="damaged"):
        vault.journal().append([b"entry 6"], 5)


def test_remains_of_a_cut_alone_are_no_damage(tmp_path: Path) -> None:
    filled(tmp_path / "v")
    (tmp_path / "v" / "anchor.new").touch()
    found = read(tmp_path / "v")
    assert (found.records, found.damage) == (tuple(PAYLOADS), None)


def test_a_store_whose_own_words_are_no_text_is_told(tmp_path: Path) -> None:
    filled(tmp_path / "v")
    sql(
        tmp_path / "v",
        "PRAGMA writable_schema=ON",
        "UPDATE sqlite_schema SET sql = CAST(x'435245415445c328' AS TEXT)",
    )
    assert told(tmp_path / "v") == ("store-damaged", 1, 0)


def test_a_record_that_is_no_bytes_is_told(tmp_path: Path) -> None:
    filled(tmp_path / "v")
    sql(
        tmp_path / "v",
        "PRAGMA writable_schema=ON",
        "UPDATE sqlite_schema SET sql = replace(sql, 'sealed BLOB', 'sealed ANY')",
    )
    sql(tmp_path / "v", "UPDATE record SET sealed = 7 WHERE seq = 3")
    assert told(tmp_path / "v") == ("store-damaged", 3, 2)
