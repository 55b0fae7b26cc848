"""Putting right what was told, and taking it back: nothing opens by it."""

from pathlib import Path

import pytest

from tests.cli.fast_world import HOUR_MS, START_MS, reopened, set_up
from tests.cli.hand import Hand
from tests.cli.stage import Stage
from tests.cli.test_record import QUIET, SESSION
from unhurried.app.application import Application
from unhurried.app.commands import TellSession
from unhurried.core.practice import Depth, Ended, Kind, Plan, Report

QUESTIONS = 13


def session(hand: Hand, ago: str = "2h", *options: str) -> str:
    """Tell of a session; its short id."""
    file = hand.written("told.toml", SESSION.format(ago=ago))
    hand.told("record", file, *options)
    rows = hand.told("progress")["rows"]
    return str(rows[-1]["id"])[:8]


def corrected(hand: Hand, text: str, *options: str) -> str:
    """Correct the latest session from a file; what is said."""
    file = hand.written("corrected.toml", text)
    done = hand.run("correct", *options, "--answers", file)
    assert done.exit_code == 0, done.output
    return " ".join(done.stdout.split())


def locks(hand: Hand) -> set[str]:
    return {lock.rule for lock in hand.opened().state.every_lock}


def test_a_harder_answer_acts_as_if_it_had_been_given_then(owner: Hand) -> None:
    session(owner)
    said = corrected(owner, "pain = 7\nblood = true\n")
    assert "the more careful of your answers counts" in said
    assert locks(owner) == {"pain-heal", "blood"}
    assert owner.told("today")["advice"] == "locked"


def test_a_gentler_answer_is_shown_and_ends_no_pause(owner: Hand) -> None:
    file = owner.written(
        "told.toml", SESSION.format(ago="2h").replace("n = 0", "n = 7")
    )
    owner.told("record", file)
    before = owner.opened().state
    corrected(owner, "pain = 1\n")
    after = owner.opened().state
    assert (after.locks, after.setbacks) == (before.locks, before.setbacks)
    [row] = owner.told("progress")["rows"]
    assert (row["pain"], row["corrected"], row["counts"]) == (1, True, False)
    assert "it was told in two ways, and the more careful one counts" in row["because"]


def test_what_a_correction_leaves_out_stays_as_it_was(owner: Hand) -> None:
    session(owner)
    corrected(owner, "discomfort = 1\n")
    [row] = owner.told("progress")["rows"]
    assert (row["discomfort"], row["pain"], row["hold_s"]) == (1, 0, 300)


def test_a_session_taken_back_is_shown_so_and_still_asks_for_rest(owner: Hand) -> None:
    session(owner)
    done = owner.run("correct", "--withdraw")
    assert "shown as taken back" in " ".join(done.stdout.split())
    assert owner.told("today")["advice"] == "rest"
    said = owner.run("progress").stdout
    assert "- Taken back: " in said
    assert owner.told("progress")["sizes"] == []


def test_a_session_is_named_by_the_id_that_progress_shows(owner: Hand) -> None:
    first = session(owner, "5d")
    session(owner, "2h")
    assert f"({first})" in owner.run("progress").stdout
    corrected(owner, "pain = 5\n", first)
    pains = [row["pain"] for row in owner.told("progress")["rows"]]
    assert sorted(pains) == [0, 5]


def test_somebody_who_can_be_asked_sees_what_was_told_and_enter_keeps_it(
    owner: Hand,
) -> None:
    session(owner)
    lines = ["", "", "", "3", *[""] * (QUESTIONS - 4), ""]
    done = owner.run("correct", typed=lines)
    assert done.exit_code == 0, done.output
    assert "So far: as planned. Enter keeps it." in done.stdout
    assert "So far: 0. Enter keeps it." in done.stdout
    [row] = owner.told("progress")["rows"]
    assert (row["pain"], row["discomfort"], row["depth"]) == (3, 2, "tip")


def test_a_check_in_is_corrected_too_and_a_milder_one_undoes_nothing(
    owner: Hand,
) -> None:
    session(owner)
    owner.clock.passes(days=1)
    owner.told("follow-up", "--answers", owner.written("quiet.toml", QUIET))
    corrected(owner, "blood = true\n", "--check-in")
    assert locks(owner) == {"blood"}
    corrected(owner, "blood = false\n", "--check-in")
    assert owner.told("today")["advice"] == "locked"


def test_a_sign_told_in_a_correction_comes_with_what_to_do(owner: Hand) -> None:
    session(owner)
    assert "Get help now" in corrected(owner, 'signs = ["fever"]\n')


def test_an_imported_session_asks_for_rest_and_proves_nothing(owner: Hand) -> None:
    session(owner, "2h", "--imported")
    [row] = owner.told("progress")["rows"]
    assert (row["imported"], row["counts"]) == (True, False)
    assert row["because"] == ["it is from another record"]
    assert owner.told("today")["advice"] == "rest"
    assert owner.opened().state.sessions == ()


def test_the_check_in_after_an_imported_session_can_be_answered(owner: Hand) -> None:
    session(owner, "2d", "--imported")
    assert owner.told("today")["advice"] == "wait-follow-up"
    owner.told("follow-up", "--answers", owner.written("quiet.toml", QUIET))
    assert owner.told("today")["advice"] == "rest"


def test_a_check_in_owed_only_by_a_correction_can_be_answered(owner: Hand) -> None:
    quiet = owner.written("quiet.toml", QUIET)
    session(owner, "1d")
    owner.told("follow-up", "--answers", quiet)
    owner.clock.passes(days=3)
    assert owner.told("today")["advice"] == "session"
    corrected(owner, 'ended = "stopped"\n')
    assert owner.told("today")["advice"] == "wait-follow-up"
    owner.told("follow-up", "--answers", quiet)
    assert owner.told("today")["advice"] == "session"


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["correct", "--withdraw"], 3, "no session to correct"),
        (["correct", "0123456789"], 2, "no such session"),
        (["correct", "--withdraw", "--check-in"], 2, "taken back or corrected"),
    ],
)
def test_what_cannot_be_corrected_is_refused(
    owner: Hand, arguments: list[str], code: int, says: str
) -> None:
    done = owner.run(*arguments)
    assert done.exit_code == code
    assert says in " ".join(done.stderr.split())


def test_no_check_in_yet_and_nobody_to_ask_are_refused(owner: Hand) -> None:
    session(owner)
    early = owner.run("correct", "--check-in")
    assert (early.exit_code, "no check-in" in early.stderr) == (3, True)
    alone = owner.run("correct")
    assert (alone.exit_code, "--answers" in alone.stderr) == (2, True)
    kind = owner.run("record", owner.written("c.toml", "[check_in]"), "--imported")
    assert kind.exit_code == 2
    assert "not imported" in kind.stderr


def test_with_json_there_is_one_document(owner: Hand) -> None:
    session(owner)
    file = owner.written("corrected.toml", "pain = 7\n")
    assert owner.told("correct", "--answers", file)["advice"] == "locked"
    assert owner.told("correct", "--withdraw")["advice"] == "locked"


def told(application: Application) -> None:
    item = next(iter(application.state.items))
    gel = next(iter(application.state.lubricants))
    report = Report(Ended.COMPLETED, Depth.TIP, 300, 7, 2, None, blood=False)
    application.do(TellSession(Plan(Kind.TRAIN, item, gel, Depth.TIP, 300), report))


def test_on_a_terminal_the_answers_are_asked_one_by_one(tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    told(set_up(folder))
    with Stage(folder, "correct", size=(80, 60), wall_ms=START_MS + HOUR_MS) as stage:
        stage.until("For safety the more careful of your answers counts")
        stage.until("How did it end?")
        stage.press("\r\r\r")
        stage.until("how much pain was there?")
        stage.press("1\r" + "\r" * QUESTIONS)
        stage.until("The correction is kept")
        assert stage.end() == 0
        assert stage.given_back
    state = reopened(folder).state
    assert state.amendments[-1].report is not None
    assert state.amendments[-1].report.pain == 1
    assert state.sessions[-1].report.pain == 7
