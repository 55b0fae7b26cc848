"""`unhurried export` and `import`: files of one's own, and what they may do."""

import csv
import errno
import json
import os
import stat
from io import StringIO
from pathlib import Path

import icalendar
import pytest

from tests.cli.hand import PERSON, Hand
from unhurried.cli.exits import Exit
from unhurried.core.events import ExportMade

EVIL = """
format = 1
ago = "1d"
[session]
kind = "train"
item = "small"
lubricant = "gel"
depth = "tip"
hold_minutes = 5
ended = "completed"
pain = 0
discomfort = 1
blood = false
leakage = false
numbing = false
note = '=HYPERLINK("x")'
"""


@pytest.fixture
def other(tmp_path: Path) -> Hand:
    """Somebody with another vault."""
    folder = tmp_path / "other"
    folder.mkdir()
    hand = Hand(folder)
    assert hand.set_up(PERSON).exit_code == 0
    return hand


def exported(owner: Hand, name: str) -> Path:
    owner.run("record", owner.written("evil.toml", EVIL))
    file = owner.folder / name
    owner.told("export", file)
    return file


def test_the_whole_record_goes_into_a_file_that_only_its_owner_reads(
    owner: Hand,
) -> None:
    file = exported(owner, "all.json")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    kinds = [entry["kind"] for entry in json.loads(file.read_bytes())["entries"]]
    assert "session-told" in kinds
    assert "export-made" not in kinds


def test_the_journal_says_that_it_was_made_and_not_what_it_held(owner: Hand) -> None:
    exported(owner, "all.json")
    last = owner.opened().history()[-1].event
    assert last == ExportMade("json")


def test_the_sheet_has_a_row_for_each_session_and_no_formula(owner: Hand) -> None:
    text = exported(owner, "all.csv").read_text(encoding="utf-8-sig")
    [row] = csv.DictReader(StringIO(text))
    assert (row["object"], row["width_mm"], row["pain"]) == ("small", "13.0", "0")
    assert row["note"] == '\'=HYPERLINK("x")'
    assert (row["date"], row["blood"]) == ("2026-01-04", "no")


@pytest.mark.parametrize("name", ["all.txt", "all", ".json"])
def test_a_name_that_says_no_form_is_refused(owner: Hand, name: str) -> None:
    assert owner.run("export", owner.folder / name).exit_code == 2
    assert owner.told("export", owner.folder / name, "--form", "csv")["form"] == "csv"


def test_a_file_that_is_there_is_left_as_it_is_and_nothing_is_noted(
    owner: Hand,
) -> None:
    before = owner.opened().state.entries
    for name in ("kept.json", "link.json"):
        file = owner.folder / name
        if name == "link.json":
            file.symlink_to(owner.folder / "nowhere")
        else:
            file.write_text("mine")
        assert owner.run("export", file).exit_code == 2
    assert (owner.folder / "kept.json").read_text() == "mine"
    assert not (owner.folder / "nowhere").exists()
    assert owner.opened().state.entries == before


def test_an_import_is_shown_first_and_written_only_when_it_is_wanted(
    owner: Hand, other: Hand
) -> None:
    file = exported(owner, "all.json")
    before = other.opened().state.entries
    page = other.told("import", file, "--dry-run")
    assert (page["written"], page["sessions"], page["items"]) == (False, 1, ["small"])
    assert other.run("import", file).exit_code == 2
    said_no = other.run("import", file, typed=["n"])
    assert "Take it over?" in said_no.output
    assert other.opened().state.entries == before
    assert other.told("import", file, "--yes")["written"] is True
    state = other.opened().state
    assert [len(state.imported), len(state.sessions)] == [1, 0]
    again = other.told("import", file, "--yes")
    assert (again["written"], again["lines"]) == (False, [])


def test_what_is_no_record_writes_nothing_at_all(owner: Hand, other: Hand) -> None:
    before = other.opened().state.entries
    body = exported(owner, "all.json").read_bytes()
    cut = other.folder / "cut.json"
    for wrong in (body[:-40], body.replace(b'"pain":0', b'"pain":99'), b"{}"):
        cut.write_bytes(wrong)
        assert other.run("import", cut, "--yes").exit_code == 2
    assert other.run("import", other.folder, "--yes").exit_code == 2
    fifo = other.folder / "pipe"
    os.mkfifo(fifo)
    assert other.run("import", fifo, "--yes").exit_code == 2
    assert other.opened().state.entries == before


def test_one_s_own_record_brings_nothing_new(owner: Hand) -> None:
    file = exported(owner, "all.json")
    assert owner.told("import", file, "--yes")["lines"] == []


def test_what_lies_ahead_goes_into_a_calendar_under_neutral_titles(
    owner: Hand,
) -> None:
    owner.run("record", owner.written("evil.toml", EVIL))
    file = owner.folder / "dates.ics"
    assert owner.told("export", file)["form"] == "calendar"
    events = icalendar.Calendar.from_ical(file.read_bytes()).events
    assert {str(event["SUMMARY"]) for event in events} <= {"Reminder", "Quiet time"}
    assert all(event.DTEND.timestamp() * 1000 > owner.clock.ms for event in events)
    assert owner.opened().history()[-1].event == ExportMade("calendar")
    owner.told("export", owner.folder / "mine.ics", "--title", "Dentist")
    assert b"SUMMARY:Dentist" in (owner.folder / "mine.ics").read_bytes()


def test_nothing_ahead_is_said_and_makes_no_file(hand: Hand) -> None:
    hand.set_up("[person]\nadult = true\n")
    file = hand.folder / "dates.ics"
    done = hand.run("export", file)
    assert done.exit_code != 0
    assert "nothing that lies ahead has a date yet" in done.output
    assert not file.exists()


def test_a_record_in_doubt_can_be_taken_away_as_far_as_it_reads(owner: Hand) -> None:
    whole = exported(owner, "whole.json").read_bytes()
    (owner.vault / "anchor").unlink()
    file = owner.folder / "rescued.json"
    done = owner.run("export", file, "--json")
    assert done.exit_code == Exit.IN_DOUBT
    assert json.loads(done.stdout)["noted"] is False
    told = json.loads(file.read_bytes())["entries"]
    assert told[:-1] == json.loads(whole)["entries"]


def test_a_full_disk_leaves_no_half_of_a_file_and_no_note(
    owner: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = owner.opened().state.entries

    def full(file: Path, body: bytes) -> None:
        file.write_bytes(body[:10])
        raise OSError(errno.ENOSPC, "no room")

    monkeypatch.setattr("unhurried.cli.export.write_bytes", full)
    file = owner.folder / "all.json"
    assert owner.run("export", file).exit_code != 0
    assert not file.exists()
    assert owner.opened().state.entries == before
