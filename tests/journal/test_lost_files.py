"""Files that are gone, cut off or older than the others are told."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.journal.vaults import (
    damage_of,
    filled,
    opened,
    read,
    sql,
    told,
)


def remove(name: str) -> Callable[[Path], None]:
    return lambda folder: (folder / name).unlink()


def halve(name: str) -> Callable[[Path], None]:
    def cut(folder: Path) -> None:
        content = (folder / name).read_bytes()
        (folder / name).write_bytes(content[: len(content) // 2])

    return cut


def empty(name: str) -> Callable[[Path], None]:
    def cut(folder: Path) -> None:
        (folder / name).write_bytes(b"")

    return cut


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        (remove("anchor"), "anchor-missing"),
        (halve("anchor"), "anchor-damaged"),
        (empty("anchor"), "anchor-damaged"),
        (remove("store"), "store-missing"),
        (halve("store"), "store-damaged"),
        (empty("store"), "store-damaged"),
    ],
)
def test_a_file_that_is_gone_or_cut_is_told(
    change: Callable[[Path], None], kind: str, tmp_path: Path
) -> None:
    filled(tmp_path / "v")
    change(tmp_path / "v")
    assert damage_of(tmp_path / "v").kind == kind


def test_an_older_store_under_the_anchor_is_told(tmp_path: Path) -> None:
    vault = filled(tmp_path / "v")
    shutil.copy(tmp_path / "v" / "store", tmp_path / "older")
    vault.journal().append([b"entry 6"], 5)
    shutil.copy(tmp_path / "older", tmp_path / "v" / "store")
    assert told(tmp_path / "v") == ("behind-anchor", 6, 5)


def older_anchor(folder: Path, appends: list[list[bytes]]) -> None:
    vault = filled(folder)
    kept = (folder / "anchor").read_bytes()
    head, journal = 5, vault.journal()
    for payloads in appends:
        head = journal.append(payloads, head)
    (folder / "anchor").write_bytes(kept)


def test_an_anchor_one_append_behind_is_a_crash_and_is_brought_up(
    tmp_path: Path,
) -> None:
    older_anchor(tmp_path / "v", [[b"entry 6", b"entry 7", b"entry 8"]])
    behind = (tmp_path / "v" / "anchor").read_bytes()
    found = read(tmp_path / "v")
    assert (found.head, found.damage) == (8, None)
    assert (tmp_path / "v" / "anchor").read_bytes() != behind
    sql(tmp_path / "v", "DELETE FROM record WHERE seq = 8")
    assert damage_of(tmp_path / "v").kind == "behind-anchor"


def test_an_anchor_two_appends_behind_is_told(tmp_path: Path) -> None:
    older_anchor(tmp_path / "v", [[b"entry 6", b"entry 7"], [b"entry 8"]])
    assert damage_of(tmp_path / "v").kind == "ahead-of-anchor"
    assert damage_of(tmp_path / "v").seq == 8


def test_an_anchor_of_another_history_is_told(tmp_path: Path) -> None:
    filled(tmp_path / "v")
    shutil.copytree(tmp_path / "v", tmp_path / "fork")
    opened(tmp_path / "v").journal().append([b"entry 6"], 5)
    opened(tmp_path / "fork").journal().append([b"entry six"], 5)
    shutil.copy(tmp_path / "fork" / "anchor", tmp_path / "v" / "anchor")
    assert damage_of(tmp_path / "v").kind == "broken-chain"
