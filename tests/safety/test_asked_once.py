"""Gates that come before any plan are asked once, and it makes no difference."""

from dataclasses import replace
from functools import reduce
from operator import and_
from typing import Any
from unittest.mock import patch

from hypothesis import strategies as st

from tests.laws import law
from tests.life import book
from tests.safety.asked import CALM
from tests.safety.test_worse_laws import HISTORIES, WORSE, History, live, worsened
from unhurried.core.events import ReadinessAnswered
from unhurried.core.practice import Depth, Kind, Plan
from unhurried.safety import gates
from unhurried.safety.gates import BEFORE_ANY_PLAN, GATES, ask_all
from unhurried.safety.question import Question, ask
from unhurried.safety.verdict import CLEAR, Verdict, says

PLANS = st.builds(
    Plan,
    st.sampled_from(Kind),
    st.sampled_from(["small", "middle", "large", "unknown", None]),
    st.sampled_from(["gel", "unknown", None]),
    st.sampled_from(Depth),
    st.sampled_from([60, 300, 600, 1200]),
    partnered=st.booleans(),
)
ANSWERS = st.none() | st.just(CALM) | st.just(replace(CALM, tension=9))


def one_by_one(question: Question) -> Verdict:
    """Every gate, asked about this very question."""
    return reduce(and_, (gate(question) for gate in GATES), CLEAR)


def question_of(
    history: History, worse: dict[str, Any], readiness: ReadinessAnswered | None
) -> Question:
    life, day = live(history, 0, worse, worsened), sum(gap for gap, _, _ in history) + 2
    if readiness is not None:
        life.tell(day, readiness)
    state = life.at(day)
    asked = ask(state, state.credit.credited_ms, book(), intact=True)
    return replace(asked, others=())


@law(
    HISTORIES,
    st.sampled_from(WORSE),
    ANSWERS,
    st.lists(st.tuples(PLANS, st.booleans()), min_size=1, max_size=6),
    sample=60,
    at_scale=2_000,
)
def test_many_plans_held_against_one_record_are_judged_as_each_by_itself(
    history: History,
    worse: dict[str, Any],
    readiness: ReadinessAnswered | None,
    plans: list[tuple[Plan, bool]],
) -> None:
    bare = question_of(history, worse, readiness)
    for plan, start in plans:
        question = replace(bare, plan=plan, start=start)
        assert ask_all(question) == one_by_one(question)


def test_a_gate_that_looked_at_the_plan_would_be_noticed() -> None:
    """The harness sees a gate that stands in the wrong table."""

    def wants_a_plan(question: Question) -> Verdict:
        return CLEAR if question.plan is None else says("plan", "seen")

    bare = question_of([(3.0, "small", Depth.TIP)], {}, None)
    question = replace(bare, plan=Plan(Kind.SETTLE))
    wrong = (*BEFORE_ANY_PLAN, wants_a_plan)
    together = wrong + gates.ABOUT_THE_PLAN
    with (
        patch.object(gates, "BEFORE_ANY_PLAN", wrong),
        patch.object(gates, "GATES", together),
    ):
        said = gates.ask_all(question, together)
    assert said != reduce(and_, (gate(question) for gate in together), CLEAR)
