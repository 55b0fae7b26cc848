"""A story leads a guided session as a surface does, and time acts at its moments."""

import pytest

from tests.lab.telling_files import told
from unhurried.core.errors import BadInput
from unhurried.core.steps import Signal, Step
from unhurried.session.offers import BY_TIME

OWNED = """
format = 1
title = "an evening"
start = 2026-01-05T20:00:00+01:00
[person]
adult = true
experience = "new"
goal = { diameter_mm = 25, depth = "full" }
screening = "clear"
[[items]]
name = "small"
diameter_mm = 13
length_mm = 70
material = "silicone"
base = "flared"
base_mm = 45
cleaned = true
sound = true
shared = false
[[lubricants]]
name = "gel"
base = "water"
additives = []
"""
READY = (
    "0d",
    (
        "readiness = { tension = 2, sober = true, nitrites = false, pde5 = false, "
        "numbing = false, well = true, irritant_enema = false }"
    ),
)
BEGIN = (
    "0d",
    (
        'begin = { kind = "train", item = "small", lubricant = "gel", depth = "tip", '
        "hold_minutes = 5 }"
    ),
)
TO_SETTLE = ("1m", 'signal = ["done", "done"]')
TO_HOLD = ("4m", 'signal = ["done", "done", "done", "in"]')
EVENING = (READY, BEGIN, TO_SETTLE, TO_HOLD)


def evening(*happens: tuple[str, str], asks: str = "1h") -> list[Step | None]:
    """Tell happenings; return where the session is at each time asked about."""
    told_of = [f'[[happens]]\nat = "{at}"\n{what}\n' for at, what in happens]
    asked = [f'[[asks]]\nat = "{at}"\n' for at in asks.split(",")]
    return [outcome.step for outcome in told(OWNED + "".join([*told_of, *asked]))]


def test_a_hold_ends_at_its_moment_whenever_the_story_looks() -> None:
    at = evening(*EVENING, ("7m", "check_in = { pain = 0 }"), asks="8.9m,9.01m")
    assert at == [Step.HOLD, Step.REMOVE]


def test_nobody_answering_for_hours_ends_in_a_stop() -> None:
    assert evening(*EVENING, asks="5h") == [Step.REMOVE_AND_STOP]


def test_settling_that_is_said_to_be_done_too_early_goes_on() -> None:
    happens = (READY, BEGIN, TO_SETTLE, ("2m", 'signal = "done"'))
    assert evening(*happens, asks="2m") == [Step.SETTLE]


def test_blood_in_a_check_in_ends_a_guided_session() -> None:
    at = evening(*EVENING, ("5m", "check_in = { pain = 0, blood = true }"), asks="5m")
    assert at == [Step.REMOVE_AND_STOP]


def test_soreness_in_a_guided_session_counts_as_pain() -> None:
    at = evening(*EVENING, ("5m", "check_in = { pain = 0, soreness = 4 }"), asks="5m")
    assert at == [Step.REMOVE_AND_STOP]


def test_a_session_goes_from_its_beginning_to_its_end() -> None:
    happens = (
        *EVENING,
        ("7m", "check_in = { pain = 0 }"),
        ("10m", 'signal = "done"'),
        ("11m", "debrief = { pain = 0, discomfort = 1, blood = false }"),
        ("12m", 'signal = ["done", "done"]'),
    )
    assert evening(*happens, asks="9m,11m,13m") == [Step.REMOVE, Step.DEBRIEF, None]


@pytest.mark.parametrize(
    ("happens", "what"),
    [
        ((BEGIN,), "readiness"),
        ((("0d", 'signal = "done"'),), "no session is running"),
        ((("0d", "debrief = { pain = 0 }"),), "no session is running"),
        ((READY, BEGIN, ("1m", 'signal = "in"')), "does not lead anywhere"),
        ((READY, BEGIN, ("1m", "debrief = { pain = 0 }")), "after removal"),
        ((READY, BEGIN, ("1m", "signal = []")), "no signal"),
        ((READY, ("0d", 'begin = { kind = "train", item = "small" }')), "'depth'"),
    ],
)
def test_what_a_session_has_no_place_for_stops_the_story(
    happens: tuple[tuple[str, str], ...], what: str
) -> None:
    with pytest.raises(BadInput, match=what) as refused:
        evening(*happens)
    assert "told.toml" in refused.value.where
    assert refused.value.hint or what == "after removal"


@pytest.mark.parametrize("signal", BY_TIME)
def test_what_time_gives_cannot_be_told(signal: Signal) -> None:
    with pytest.raises(BadInput, match="not known here"):
        evening(READY, BEGIN, ("1m", f'signal = "{signal}"'))
