"""Looking a vault over: what is well is said to be well, and what is not is found."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from tests.journal.vaults import MARK, filled, seen
from unhurried.app.ports import Snapshot
from unhurried.journal import examination, paging
from unhurried.journal.examination import Examination, examine


def unwell(found: Examination) -> set[str]:
    return {finding.what for finding in found.findings if not finding.well}


def test_a_whole_vault_is_well_and_looking_changes_nothing(tmp_path: Path) -> None:
    vault = filled(tmp_path / "v")
    before = seen(tmp_path / "v")
    found = examine(vault)
    assert found.well
    assert [finding.what for finding in found.findings] == [
        "permissions",
        "slots",
        "stretching",
        "store",
        "records",
        "chain",
        "anchor",
        "snapshot",
        "sqlite",
        "memory",
    ]
    assert "5 of 5 entries open" in [finding.said for finding in found.findings]
    assert seen(tmp_path / "v") == before


def test_a_snapshot_is_told_as_of_use_or_not(tmp_path: Path) -> None:
    vault = filled(tmp_path / "v")
    journal = vault.journal()
    journal.read(MARK)
    journal.keep(Snapshot(5, MARK, b"state"))
    assert "at entry 5, of use" in {one.said for one in examine(vault).findings}
    with closing(sqlite3.connect(tmp_path / "v" / "store")) as store:
        store.execute("UPDATE snapshot SET sealed = zeroblob(300)")
        store.commit()
    found = examine(vault)
    assert found.well
    assert any("of no use" in one.said for one in found.findings)


def lose_a_record(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "store")) as store:
        store.execute("DELETE FROM record WHERE seq = 5")
        store.commit()


def change_a_record(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "store")) as store:
        store.execute("UPDATE record SET sealed = zeroblob(285) WHERE seq = 2")
        store.commit()


def cut_the_store(folder: Path) -> None:
    content = (folder / "store").read_bytes()
    (folder / "store").write_bytes(content[:6000])


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda folder: (folder / "anchor").unlink(), {"anchor"}),
        (lambda folder: (folder / "slots-copy").unlink(), {"slots"}),
        (lambda folder: (folder / "slots").write_bytes(b"{"), {"slots"}),
        (lambda folder: (folder / "store").chmod(0o644), {"permissions"}),
        (lose_a_record, {"chain", "anchor"}),
        (change_a_record, {"records", "chain", "anchor"}),
        (cut_the_store, {"store", "chain", "anchor"}),
        (lambda folder: (folder / "store").unlink(), {"store", "chain", "anchor"}),
    ],
)
def test_what_is_not_well_is_found(
    change: Callable[[Path], None], expected: set[str], tmp_path: Path
) -> None:
    vault = filled(tmp_path / "v")
    change(tmp_path / "v")
    found = examine(vault)
    assert not found.well
    assert unwell(found) == expected


def test_no_finding_shows_a_secret(tmp_path: Path) -> None:
    vault = filled(tmp_path / "v")
    shown = repr(examine(vault))
    assert vault.key.hex() not in shown
    assert vault.keys.vault.hex() not in shown


def given(places: tuple[str, ...] | None) -> tuple[str, ...] | None:
    return places


def test_swap_on_a_disk_is_told_and_is_no_damage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = tmp_path / "swaps"
    table.write_text("Filename Type Size\n/dev/zram0 partition 1\n/swap file 2\n")
    assert paging.swap_places(table) == ("/swap",)
    assert paging.swap_places(tmp_path / "nothing") is None
    vault = filled(tmp_path / "v")
    for places, warns in ((("/swap",), True), (None, True), ((), False)):
        monkeypatch.setattr(examination, "swap_places", partial(given, places))
        found = [one for one in examine(vault).findings if one.what == "memory"]
        assert [(one.well, one.warns) for one in found] == [(True, warns)]
