"""A plan of which any word is no such word never begins."""

from dataclasses import fields, replace
from typing import Any

import pytest
from hypothesis import strategies as st

from tests.laws import law
from tests.life import Life, book, newcomer
from tests.safety.asked import CALM
from unhurried.core.events import ItemCared
from unhurried.core.practice import Depth, Kind, Plan
from unhurried.safety.permit import authorise
from unhurried.safety.question import Question, ask

GOOD = Plan(Kind.TRAIN, "small", "gel", Depth.TIP, 300)
FIELDS = [field.name for field in fields(Plan)]
MAY_BE_LEFT_OUT = ("warm_up_id",)
JUNK = (
    st.none()
    | st.floats()
    | st.binary(max_size=3)
    | st.lists(st.none(), max_size=2)
    | st.dictionaries(st.text(max_size=1), st.none(), max_size=1)
    | st.integers(max_value=-1)
    | st.integers(min_value=10**6)
    | st.just("never heard of")
    | st.builds(object)
)


def asked(plan: Plan) -> Question:
    life: Life = newcomer().tell(0, CALM, ItemCared("small", cleaned=True, sound=True))
    state = life.at(0)
    question = ask(state, state.credit.credited_ms, book(), intact=True)
    return replace(question, plan=plan, start=True)


def begins(plan: Plan) -> bool:
    """Whether it would begin; what cannot even be asked about does not."""
    try:
        return authorise(asked(plan)).permitted
    except (AttributeError, KeyError, TypeError, ValueError):
        return False


def test_the_plan_without_junk_begins() -> None:
    assert begins(GOOD)


@law(st.sampled_from(FIELDS), JUNK, sample=400, at_scale=10_000)
def test_a_plan_with_a_word_that_is_none_never_begins(name: str, junk: Any) -> None:
    if junk is None and name in MAY_BE_LEFT_OUT:
        return
    assert not begins(replace(GOOD, **{name: junk}))


@pytest.mark.parametrize("hold_s", [float("nan"), float("-inf"), -1, 299.5, True])
def test_a_hold_that_is_no_whole_number_of_seconds_is_refused_by_name(
    hold_s: Any,
) -> None:
    answer = authorise(asked(replace(GOOD, hold_s=hold_s)))
    assert "hold" in {reason.rule for reason in answer.refusals}


def test_whether_it_is_partnered_has_to_be_said() -> None:
    unsaid: Any = None
    answer = authorise(asked(replace(GOOD, partnered=unsaid)))
    assert {reason.rule for reason in answer.refusals} == {"agreement"}
