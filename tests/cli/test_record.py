"""Telling of what was elsewhere, and the check-in that follows."""

import pytest

from tests.cli.hand import Hand

SESSION = """
ago = "{ago}"
[session]
kind = "train"
item = "Small"
lubricant = "gel"
depth = "tip"
hold_minutes = 5
pain = 0
discomfort = 2
blood = false
leakage = false
numbing = false
ended = "completed"
"""
QUIET = "soreness = 0\nblood = false\nleakage = false\n"


def told(hand: Hand, text: str) -> str:
    done = hand.run("record", hand.written("told.toml", text))
    assert done.exit_code == 0, done.output
    return done.stdout


def test_a_session_told_later_is_followed_by_rest(owner: Hand) -> None:
    assert "Rest" in told(owner, SESSION.format(ago="1h"))


def test_a_check_in_opens_the_next_day_and_decides(owner: Hand) -> None:
    told(owner, SESSION.format(ago="1h"))
    owner.clock.passes(days=1)
    assert owner.told("today")["advice"] in ("rest", "wait-follow-up")
    answers = owner.written("answers.toml", QUIET)
    owner.told("follow-up", "--answers", answers)
    assert owner.run("follow-up", "--answers", answers).exit_code == 3
    owner.clock.passes(days=3)
    assert owner.told("today")["advice"] == "session"


def test_without_an_answer_the_plan_waits(owner: Hand) -> None:
    told(owner, SESSION.format(ago="1h"))
    owner.clock.passes(days=4)
    assert owner.told("today")["advice"] == "wait-follow-up"


def test_blood_in_the_check_in_asks_for_two_weeks(owner: Hand) -> None:
    told(owner, SESSION.format(ago="1h"))
    owner.clock.passes(days=1)
    bloody = QUIET.replace("blood = false", "blood = true")
    answers = owner.written("answers.toml", bloody)
    assert owner.told("follow-up", "--answers", answers)["advice"] == "locked"


def test_a_time_of_day_is_read_in_the_zone_of_the_person(owner: Hand) -> None:
    text = SESSION.replace('ago = "{ago}"', "at = 2026-01-05T12:00:00Z")
    told(owner, text)
    assert owner.told("progress")["rows"][0]["began"]["wall_ms"] == 1_767_614_400_000


def test_the_file_may_come_from_the_input(owner: Hand) -> None:
    done = owner.run("record", "-", typed=SESSION.format(ago="2h").splitlines())
    assert done.exit_code == 0, done.output


def test_a_sign_told_in_a_check_in_comes_with_what_to_do(owner: Hand) -> None:
    said = told(owner, '[check_in]\nsigns = ["fever"]\n')
    assert said.startswith("Get help now")
    assert "emergency department" in said


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ("", "one thing is told at a time"),
        ("[session]", "nothing is told"),
        ('[session]\nkind = "train"', "'item' is missing"),
        ('[session]\nitem = "small"', "'kind' is missing"),
        ('[session]\nkind = "train"\nitem = "big"', "there is: small"),
        ('[session]\nkind = "settle"\npain = 11', "0 to 10"),
        ('[session]\nkind = "settle"\npain = nan', "0 to 10"),
        ('[session]\nkind = "settle"\npian = 1', "known here: pain"),
        ('[session]\nkind = "settle"\nhold_minutes = 2.5', "whole number"),
        ('ago = "soon"\n[session]\nkind = "settle"', "span of time"),
        ('ago = "9000d"\n[session]\nkind = "settle"', "at most a year"),
        ('at = 2030-01-01T00:00:00Z\n[session]\nkind = "settle"', "future"),
        ('ago = "2d"\n[follow_up]\nsoreness = 0', "leave 'ago' out"),
        ("[check_in]\nsoreness = -1", "0 to 10"),
    ],
)
def test_what_is_not_understood_is_named_and_nothing_is_kept(
    owner: Hand, wrong: str, says: str
) -> None:
    before = owner.opened().state.entries
    done = owner.run("record", owner.written("told.toml", wrong))
    assert done.exit_code == 2
    assert says in " ".join(done.stderr.split())
    assert owner.opened().state.entries == before
