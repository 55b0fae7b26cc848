"""`unhurried report`: a file for a clinician, and what is said about it."""

import json
import stat
from pathlib import Path

import pytest

from tests.cli.hand import Hand
from unhurried.core.events import ExportMade


def test_the_report_is_a_new_file_for_its_owner_only(owner: Hand) -> None:
    file = owner.folder / "summary.pdf"
    done = owner.run("report", "--to", file)
    assert (done.exit_code, done.stderr) == (0, "")
    assert file.read_bytes().startswith(b"%PDF-1.7")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert "It is not sealed" in done.output
    assert "It leaves out: ease, pleasure and tension, notes." in done.output


def test_the_journal_notes_that_it_was_made_and_not_what_it_held(owner: Hand) -> None:
    owner.run("report", "--to", owner.folder / "summary.pdf", "--fields", "widths")
    assert owner.opened().history()[-1].event == ExportMade("report")


def test_a_file_that_is_there_is_left_alone_and_nothing_is_noted(owner: Hand) -> None:
    before = len(owner.opened().history())
    file = owner.written("mine.pdf", "mine")
    done = owner.run("report", "--to", file)
    assert done.exit_code == 2
    assert "exists already" in done.stderr
    assert file.read_text() == "mine"
    assert len(owner.opened().history()) == before


def test_a_choice_of_fields_and_days_is_said_again(owner: Hand) -> None:
    told = owner.told(
        "report",
        "--to",
        owner.folder / "a.pdf",
        "--fields",
        "events, notes",
        "--from",
        "2026-01-01",
        "--until",
        "2026-01-31",
    )
    assert told["fields"] == ["events", "notes"]
    assert told["form"] == "pdf"
    assert told["noted"] is True


@pytest.mark.parametrize(
    "given",
    [
        ("--fields", "widths,everything"),
        ("--fields", ","),
        ("--from", "2026-02-01", "--until", "2026-01-01"),
        ("--from", "yesterday"),
    ],
)
def test_what_is_not_understood_makes_no_file(
    owner: Hand, given: tuple[str, ...]
) -> None:
    file = owner.folder / "summary.pdf"
    assert owner.run("report", "--to", file, *given).exit_code == 2
    assert not file.exists()


def test_a_place_that_is_not_there_is_told_of(owner: Hand, tmp_path: Path) -> None:
    done = owner.run("report", "--to", tmp_path / "nowhere" / "summary.pdf")
    assert done.exit_code != 0
    assert "cannot be made" in done.stderr


def test_no_file_appears_that_nobody_named(owner: Hand) -> None:
    assert owner.run("report").exit_code == 2


def test_a_name_that_says_no_form_is_asked_about(owner: Hand) -> None:
    done = owner.run("report", "--to", owner.folder / "summary.doc")
    assert done.exit_code == 2
    assert ".pdf or .json" in done.stderr


def test_the_same_choice_goes_out_as_a_bundle_without_what_is_for_paper(
    owner: Hand,
) -> None:
    file = owner.folder / "summary.json"
    done = owner.run("report", "--to", file)
    assert (done.exit_code, done.stderr) == (0, "")
    assert "what is estimated" in done.output.partition("It leaves out")[2]
    assert json.loads(file.read_bytes())["resourceType"] == "Bundle"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert owner.opened().history()[-1].event == ExportMade("fhir")
