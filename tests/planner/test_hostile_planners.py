"""Whatever a planner proposes, only what the gates allow is ever advised."""

from dataclasses import dataclass, replace
from typing import Any

from hypothesis import strategies as st

from tests.coach.histories import HISTORIES, live
from tests.laws import law
from tests.life import Life, book, newcomer
from unhurried.coach.decide import Coach
from unhurried.coach.decision import Decision
from unhurried.core.advice import Advice
from unhurried.core.practice import Depth, Kind, Plan
from unhurried.core.reasons import Bearing, Reason
from unhurried.core.things import Barrier
from unhurried.planner.foresight import Candidate, Chance, Forecast
from unhurried.planner.port import OF_THE_PLAN, Brief, Proposal
from unhurried.safety.permit import authorise
from unhurried.safety.question import ask

GRAVITY = list(Advice)
NAMES = st.none() | st.sampled_from(["small", "middle", "large", "stolen"])
PLANS = st.builds(
    Plan,
    kind=st.sampled_from(Kind),
    item_id=NAMES,
    lubricant_id=st.none() | st.sampled_from(["gel", "stolen"]),
    depth=st.none() | st.sampled_from(Depth),
    hold_s=st.integers(-(10**6), 10**9),
    warm_up_id=NAMES,
    partnered=st.booleans(),
    barrier=st.sampled_from(Barrier),
)
REASONS = st.builds(
    Reason,
    rule=st.sampled_from(["plan", "rest", "adult", "goal", "anything"]),
    code=st.sampled_from(["same", "rested", "stated", "free"]),
    bearing=st.sampled_from(Bearing),
)
NUMBERS = st.floats(allow_nan=True, allow_infinity=True)
CANDIDATES = st.builds(
    Candidate,
    item_id=st.sampled_from(["small", "stolen"]),
    depth=st.sampled_from(Depth),
    hold_s=st.integers(-(10**9), 10**9),
    chance=st.builds(Chance, NUMBERS, NUMBERS, NUMBERS),
    gain_mm=st.none() | NUMBERS,
    under_bound=st.booleans(),
)
PROPOSALS = st.builds(
    Proposal,
    plan=st.none() | PLANS,
    reasons=st.lists(REASONS, max_size=3).map(tuple),
    rest_until=st.none() | st.integers(-(10**18), 10**18),
    candidates=st.lists(CANDIDATES, max_size=2).map(tuple),
    forecast=st.none() | st.builds(Forecast, st.integers(), st.integers()),
)


@dataclass(frozen=True)
class Hostile:
    """Says one thing, whatever it is asked."""

    says: Proposal
    name: str = "hostile"

    def propose(self, brief: Brief) -> Proposal:
        assert brief.openings
        return self.says


def told(life: Life, says: Proposal, day: float) -> Decision:
    return replace_planner(life, Hostile(says)).decide(day)


def replace_planner(life: Life, planner: Any) -> Life:
    return Life(life.state, Coach(book(), planner))


def is_allowed(life: Life, plan: Plan, day: float) -> bool:
    state = life.at(day)
    question = ask(state, state.credit.credited_ms, book(), intact=True)
    return authorise(replace(question, plan=plan)).permitted


@law(HISTORIES, PROPOSALS, st.floats(0, 60), sample=400, at_scale=10_000)
def test_a_hostile_planner_gets_nothing_unsafe_through(
    history: Any, says: Proposal, later: float
) -> None:
    life, day = live(history)
    decision = told(life, says, day + later)
    if decision.plan is not None and decision.plan.kind.inserts:
        assert decision.advice.allows_insertion
        assert decision.plan == says.plan
        assert is_allowed(life, decision.plan, day + later)
    else:
        assert not decision.advice.allows_insertion
        assert decision.plan in (None, Plan(Kind.SETTLE))


@law(HISTORIES, PROPOSALS, st.floats(0, 60), sample=300, at_scale=10_000)
def test_a_hostile_planner_never_makes_the_advice_milder(
    history: Any, says: Proposal, later: float
) -> None:
    life, day = live(history)
    honest = life.decide(day + later)
    decision = told(life, says, day + later)
    if not honest.advice.allows_insertion:
        assert GRAVITY.index(decision.advice) <= GRAVITY.index(honest.advice)
    if honest.not_before is not None:
        assert decision.not_before is not None
        assert decision.not_before >= honest.not_before


@law(HISTORIES, PROPOSALS, st.floats(0, 60), sample=200, at_scale=10_000)
def test_a_hostile_planner_speaks_only_for_itself(
    history: Any, says: Proposal, later: float
) -> None:
    life, day = live(history)
    decision = told(life, says, day + later)
    silent = told(life, replace(says, reasons=()), day + later)
    spoken = set(map(repr, decision.reasons)) - set(map(repr, silent.reasons))
    own = {repr(one) for one in says.reasons if one.rule == OF_THE_PLAN}
    assert spoken <= own


@dataclass(frozen=True)
class Trusting(Coach):
    """A coach that believes its planner: what the law must catch."""

    def decide(self, state: Any, now: int, *, intact: bool | None) -> Decision:
        decision = super().decide(state, now, intact=intact)
        wanted = Plan(Kind.TRAIN, "large", "gel", Depth.FULL, 1200)
        return replace(decision, advice=Advice.SESSION, plan=wanted)


def test_the_law_catches_a_coach_that_believes_its_planner() -> None:
    life = newcomer()
    life.coach = Trusting(book(), Hostile(Proposal(None)))
    plan = life.decide(0).plan
    assert plan is not None
    assert not is_allowed(life, plan, 0)
