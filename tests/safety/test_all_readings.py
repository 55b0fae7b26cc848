"""Every reading of the record is asked, and whatever one has against it counts."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.life import book
from tests.safety.asking import DAY, days, owning
from tests.safety.test_verdict import VERDICTS
from unhurried.core.advice import Advice
from unhurried.core.lengths import Mm
from unhurried.core.reasons import Bearing, Reason
from unhurried.core.state import Setback
from unhurried.history.readings import Reading, readings
from unhurried.history.standing import Standing
from unhurried.safety.gates import ask_all
from unhurried.safety.question import Question, ask
from unhurried.safety.size import easy_first
from unhurried.safety.verdict import CLEAR, Axis, Cap, Verdict, advises, says

STOPS, ASKS = Bearing.STOPS, Bearing.ASKS
WAIT = Reason("rest", "too-soon", STOPS, {"hours": 3})
LOW, LOWER = (Cap(Axis.HOLD, most, WAIT) for most in (300, 200))


def heard(first: Verdict, *others: Verdict) -> Verdict:
    """What all readings say together, when each says this to the only gate."""
    said = dict(enumerate((first, *others), 1))
    heres = {number: Standing(proven=Mm(number)) for number in said}
    states = {number: owning(sessions=days(number)) for number in said}
    question = Question(
        states[1],
        DAY,
        book(),
        heres[1],
        intact=True,
        others=tuple(Reading(states[n], heres[n]) for n in said if n > 1),
    )

    def gate(asked: Question) -> Verdict:
        assert asked.here.proven is not None
        assert asked.state is states[asked.here.proven.tenths]
        assert asked is question or asked.others == ()
        return said[asked.here.proven.tenths]

    return ask_all(question, [gate])


def test_what_one_reading_has_against_it_counts() -> None:
    verdict = heard(CLEAR, CLEAR, advises(Advice.REST, WAIT, not_before=7))
    assert verdict == Verdict(Advice.REST, (WAIT,), (), 7)


@pytest.mark.parametrize(
    ("other", "added"),
    [
        (replace(WAIT, numbers={"hours": 5}), False),
        (replace(WAIT, rule="recovery"), True),
        (replace(WAIT, code="week-full"), True),
        (replace(WAIT, bearing=ASKS), True),
        (replace(WAIT, rule="wide", bearing=Bearing.DUE), False),
        (replace(WAIT, rule="wide", bearing=Bearing.LIMITS), False),
    ],
)
def test_what_was_said_already_is_said_once(other: Reason, *, added: bool) -> None:
    verdict = heard(Verdict(reasons=(WAIT,)), Verdict(reasons=(other,)))
    assert verdict.reasons == ((WAIT, other) if added else (WAIT,))


def test_refusals_of_another_reading_come_before_its_questions() -> None:
    asks, stops = replace(WAIT, bearing=ASKS), replace(WAIT, rule="wide")
    assert heard(CLEAR, Verdict(reasons=(asks, stops))).reasons == (stops, asks)


def test_a_cap_is_kept_once_and_every_other_one_is_added() -> None:
    verdict = heard(Verdict(caps=(LOW,)), Verdict(caps=(LOW, LOWER)))
    assert verdict.caps == (LOW, LOWER)
    assert verdict.lowest(Axis.HOLD) == LOWER


@given(st.lists(VERDICTS, min_size=1, max_size=4))
def test_together_they_are_at_least_as_strict_as_each(said: list[Verdict]) -> None:
    both = heard(*said)
    refused = {(one.rule, one.code, one.bearing) for one in both.reasons}
    for one in said:
        against = (*one.stops, *one.asks)
        assert {(each.rule, each.code, each.bearing) for each in against} <= refused
        assert [cap for cap in one.caps if cap not in both.caps] == []
        assert list(Advice).index(both.advice) <= list(Advice).index(one.advice)
        assert one.not_before is None or (both.not_before or 0) >= one.not_before


def test_reasons_are_told_apart_by_how_they_bear() -> None:
    kinds = [replace(WAIT, bearing=bearing) for bearing in Bearing]
    verdict = Verdict(reasons=tuple(kinds))
    told = {STOPS: verdict.stops, ASKS: verdict.asks, Bearing.DUE: verdict.due}
    for bearing, found in told.items():
        assert found == (replace(WAIT, bearing=bearing),)
    assert says("rest", "ask", ASKS).due == ()


def test_the_narrowest_width_that_was_not_easy_is_the_cap_and_is_named() -> None:
    hard = Standing(hard=frozenset({Mm(190), Mm(160)}))
    asked = Question(owning(), DAY, book(), hard, intact=True)
    [cap] = easy_first(asked).caps
    reason = Reason("ready", "not-easy-yet", Bearing.LIMITS, {"at_most": 160})
    assert cap == Cap(Axis.DIAMETER, 160, reason)
    assert easy_first(replace(asked, here=Standing())) == CLEAR


def test_a_question_takes_every_reading_along_the_strictest_first() -> None:
    trouble = Setback(2 * DAY, Mm(130), "pain-heal")
    state = replace(owning(sessions=days(0, 1)), added_setbacks=(trouble,))
    strictest, *others = readings(state, 3 * DAY, book())
    asked = ask(state, 3 * DAY, book(), intact=None)
    assert others
    assert asked.others == tuple(others)
    assert (asked.state, asked.here) == (strictest.state, strictest.here)
    assert (asked.now, asked.intact, asked.plan, asked.start) == (
        3 * DAY,
        None,
        None,
        False,
    )
