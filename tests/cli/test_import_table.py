"""`unhurried import` of a table: a map to fill in, a look, and all of it or nothing."""

import json
from pathlib import Path

from tests.cli.hand import Hand
from tests.exports.table.tables import CLEAN, HEADINGS, MAP, row_of, table
from tests.life import book
from unhurried.bootstrap.tabling import Named, table_of
from unhurried.exports.table.dates import Now

TODAY = "03.01.2026"
"""Two days before the clock of these tests."""


def told(owner: Hand, *rows: dict[str, str]) -> tuple[Path, Path]:
    """A table and its map, in the owner's folder."""
    file = owner.folder / "sessions.csv"
    file.write_bytes(table([{**row, "Day": TODAY} for row in rows]))
    return file, owner.written("map.toml", MAP)


def test_without_a_map_one_is_written_to_fill_in(owner: Hand) -> None:
    file, _ = told(owner, CLEAN)
    done = owner.run("import", file, key=False)
    assert done.exit_code == 0, done.output
    assert "--columns" in done.stderr
    for heading in HEADINGS:
        assert f'#   "{heading}"\n' in done.stdout
    page = owner.told("import", file)
    assert page["columns"] == [*HEADINGS]
    assert page["map"] == done.stdout


def test_a_map_to_fill_in_says_nothing_until_it_is_filled_in(owner: Hand) -> None:
    file, _ = told(owner, CLEAN)
    text = owner.told("import", file)["map"]
    unfilled = owner.written("unfilled.toml", text)
    refused = owner.run("import", file, "--columns", unfilled, "--yes")
    assert refused.exit_code == 2
    assert "is still empty" in refused.output
    filled = text.replace('date_order = ""', 'date_order = "day-month-year"')
    filled = filled.replace("leave_out = []", f"leave_out = {json.dumps(HEADINGS[3:])}")
    filled = filled.replace('date = ""', 'date = "Day"')
    filled = filled.replace('# time = ""', 'time = "Time"')
    filled = filled.replace('# diameter_mm = ""', 'diameter_mm = "Size"')
    columns = owner.written("filled.toml", filled)
    page = owner.told("import", file, "--columns", columns, "--dry-run")
    assert (page["sessions"], page["table"]["unanswered"]) == (1, 1)


def test_a_map_to_fill_in_can_be_filled_in_for_every_heading(owner: Hand) -> None:
    strange = 'a "b" \\ \u202e' + "long " * 30
    file = owner.folder / "strange.csv"
    file.write_bytes(table([{strange: "05.01.2026", "S": "13"}], [strange, "S"]))
    lines = owner.run("import", file, key=False).stdout.splitlines()
    [quoted] = [line[4:] for line in lines if "long" in line]
    text = "\n".join(lines).replace('date = ""', f"date = {quoted}")
    text = text.replace('date_order = ""', 'date_order = "day-month-year"')
    text = text.replace('# diameter_mm = ""', 'diameter_mm = "S"')
    now = Now(1_800_000_000_000, owner.world.zone)
    told = table_of(
        Named("strange", file.read_bytes()), Named("map", text), now, book()
    )
    assert [str(one.diameter) for one in told.sessions] == ["13"]


def test_a_table_is_shown_first_and_written_only_when_it_is_wanted(owner: Hand) -> None:
    file, columns = told(owner, CLEAN, row_of(Size="41", Pain="2", Blood_after="yes"))
    before = owner.opened().state.entries
    page = owner.told("import", file, "--columns", columns, "--dry-run")
    assert (page["written"], page["sessions"], page["setbacks"]) == (False, 2, 1)
    assert page["table"]["first_day"] == page["table"]["last_day"] == "2026-01-03"
    assert (page["table"]["narrowest_mm"], page["table"]["widest_mm"]) == (13.0, 41.0)
    assert (page["table"]["with_pain"], page["table"]["with_blood"]) == (1, 1)
    assert owner.run("import", file, "--columns", columns).exit_code == 2
    said_no = owner.run("import", file, "--columns", columns, typed=["n"])
    assert "Saturday 3 January 2026" in said_no.output
    assert "widths from 13 to 41 mm across" in said_no.output
    assert "If a day or a width is not as you know it" in said_no.output
    assert owner.opened().state.entries == before
    assert owner.told("import", file, "--columns", columns, "--yes")["written"] is True
    state = owner.opened().state
    assert [len(state.imported), len(state.sessions)] == [2, 0]
    assert {lock.rule for lock in state.added_locks} == {"blood"}
    again = owner.told("import", file, "--columns", columns, "--yes")
    assert (again["written"], again["lines"]) == (False, [])


def test_what_was_taken_over_is_shown_with_its_width_and_the_table_stays(
    owner: Hand,
) -> None:
    file, columns = told(owner, CLEAN)
    done = owner.run("import", file, "--columns", columns, "--yes")
    assert "is not sealed" in done.output
    assert file.exists()
    assert "2026-01-03, train, 13 mm, 10 min" in owner.run("progress").output
    assert "is not sealed" not in owner.run("import", file, "--columns", columns).output


def test_after_blood_in_a_table_today_rests(owner: Hand) -> None:
    file, columns = told(owner, row_of(Blood="yes"))
    owner.told("import", file, "--columns", columns, "--yes")
    assert owner.told("today")["advice"] == "locked"


def test_one_cell_that_is_not_understood_writes_nothing_at_all(owner: Hand) -> None:
    file, columns = told(owner, CLEAN, row_of(Pain="bad"))
    before = owner.opened().state.entries
    done = owner.run("import", file, "--columns", columns, "--yes")
    assert done.exit_code == 2
    assert "row 3, column 'Pain'" in " ".join(done.output.split())
    latin = owner.folder / "latin.csv"
    latin.write_bytes("Größe;Tag\n1;2\n".encode("latin-1"))
    for wrong in (latin, owner.folder, owner.folder / "none.csv"):
        assert owner.run("import", wrong, "--columns", columns, "--yes").exit_code == 2
    assert owner.run("import", file, "--columns", file, "--yes").exit_code == 2
    assert owner.opened().state.entries == before


def test_a_table_that_nobody_explained_is_not_taken_over_unasked(owner: Hand) -> None:
    file, _ = told(owner, CLEAN)
    done = owner.run("import", file, "--yes")
    assert done.exit_code == 2
    assert "--columns" in done.output
