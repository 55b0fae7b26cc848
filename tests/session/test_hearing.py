import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.session.rules import BOOK
from unhurried.core.clinician_plan import ClinicianPlan
from unhurried.core.events.session import CheckedIn
from unhurried.core.steps import Signal
from unhurried.session.hearing import heard, stop_limit

SIGNS = (*BOOK.signs, "no-such-sign")
GRAVITY = (None, Signal.PAIN, Signal.PAIN_STOP, Signal.BLOOD)
pains = st.none() | st.integers(0, 10)
signs = st.lists(st.sampled_from(SIGNS), max_size=3).map(tuple)


def _heard(pain: int | None = 0, *signs: str) -> Signal | None:
    return heard(
        CheckedIn("s", pain=pain, discomfort=2, ease=5, signs=signs), BOOK, None
    )


@pytest.mark.parametrize("pain", [0, 1, 2])
def test_little_or_no_pain_changes_nothing(pain: int) -> None:
    assert _heard(pain) is None


def test_pain_of_three_pauses() -> None:
    assert _heard(3) is Signal.PAIN


@pytest.mark.parametrize("pain", range(4, 11))
def test_pain_of_four_or_more_stops(pain: int) -> None:
    assert _heard(pain) is Signal.PAIN_STOP


def test_pain_that_was_not_answered_pauses() -> None:
    assert heard(CheckedIn("s", discomfort=0), BOOK, None) is Signal.PAIN


@pytest.mark.parametrize("sign", ["heavy-blood", "bright-blood-stool"])
def test_a_sign_of_bleeding_is_heard_as_blood(sign: str) -> None:
    assert _heard(0, "sharp-pain", sign) is Signal.BLOOD


@pytest.mark.parametrize("sign", ["sharp-pain", "tearing", "faint", "retained"])
def test_a_grave_sign_stops_even_without_pain(sign: str) -> None:
    assert _heard(0, sign) is Signal.PAIN_STOP


def test_a_sign_that_the_rulebook_does_not_know_stops() -> None:
    assert _heard(0, "something-else") is Signal.PAIN_STOP


@given(pain=pains, some=signs, more=st.sampled_from(SIGNS))
def test_saying_more_never_makes_it_less_grave(
    pain: int | None, some: tuple[str, ...], more: str
) -> None:
    less, all_of_it = _heard(pain, *some), _heard(pain, *some, more)

    assert GRAVITY.index(all_of_it) >= GRAVITY.index(less)


def test_a_clinician_may_lower_the_pain_that_ends_a_session_and_never_raise_it() -> (
    None
):
    lower, higher = ClinicianPlan(stop_pain=2), ClinicianPlan(stop_pain=10)
    assert heard(CheckedIn("s", pain=2), BOOK, lower) is Signal.PAIN_STOP
    assert heard(CheckedIn("s", pain=1), BOOK, lower) is None
    for pain in range(11):
        told = CheckedIn("s", pain=pain)
        assert heard(told, BOOK, higher) is heard(told, BOOK, None)
        assert stop_limit(lower, BOOK) == 2
