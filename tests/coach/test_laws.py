"""Laws of the decision, on random histories."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import product

from hypothesis import strategies as st

from tests.coach.histories import EVENTS, HISTORIES, live
from tests.laws import law
from tests.life import Life, book, newcomer, stamp
from unhurried.coach.decide import Coach
from unhurried.coach.decision import Decision
from unhurried.coach.fold import apply
from unhurried.core.advice import Advice
from unhurried.core.clock import DAY_MS, Stamp
from unhurried.core.credit import Credit
from unhurried.core.entries import Entry
from unhurried.core.events import Event, FollowUpAnswered, SignsReported
from unhurried.core.practice import Depth, Kind, Plan
from unhurried.core.things import Barrier
from unhurried.planner.ladder import LadderPlanner
from unhurried.planner.port import Brief, Proposal
from unhurried.safety.permit import authorise
from unhurried.safety.question import ask

GRAVITY = list(Advice)
History = list[tuple[float, Event]]
CAUTIONS = st.sampled_from(
    [
        SignsReported((), blood=True),
        SignsReported((), soreness=4),
        SignsReported(("belly-pain",)),
        SignsReported(("sharp-pain",)),
        FollowUpAnswered(None, 3, blood=True, leakage=True),
    ]
)

RED_FLAGS = st.sampled_from(
    [name for name, sign in book().signs.items() if sign.rule == "red-flags"]
)


def allowed(decision: Decision) -> bool:
    return decision.advice.allows_insertion


Inside = tuple[str, Depth, int]
GRID: list[Inside] = list(
    product(("small", "middle", "large"), Depth, (300, 600, 900, 1200))
)
SHORT_AND_LONG = [inside for inside in GRID if inside[2] in (300, 900)]


def permitted(life: Life, day: float, among: Iterable[Inside] = GRID) -> set[Inside]:
    """Every plan of a grid that the gates let through."""
    state = life.at(day)
    question = ask(state, state.credit.credited_ms, book(), intact=True)
    return {
        (name, depth, hold_s)
        for name, depth, hold_s in among
        if authorise(
            replace(question, plan=Plan(Kind.TRAIN, name, "gel", depth, hold_s))
        ).permitted
    }


@law(HISTORIES, CAUTIONS, st.floats(0.1, 60), sample=300, at_scale=100_000)
def test_a_caution_never_makes_anything_more_permissive(
    history: History, caution: Event, later: float
) -> None:
    without, day = live(history)
    with_it, _ = live(history)
    with_it.tell(day, caution)
    opened = permitted(with_it, day + later, SHORT_AND_LONG)
    assert opened <= permitted(without, day + later, opened)


@law(HISTORIES, RED_FLAGS, HISTORIES, st.floats(0, 400), sample=200, at_scale=10_000)
def test_after_a_red_flag_nothing_is_planned_until_a_clinician_agreed(
    before: History, flag: str, after: History, later: float
) -> None:
    life, day = live([*before, (1.0, SignsReported((flag,))), *after])
    decision = life.decide(day + later)
    assert not allowed(decision)
    assert permitted(life, day + later, SHORT_AND_LONG) == set()


@law(HISTORIES, st.integers(-(10**12), 10**12), sample=200, at_scale=10_000)
def test_shifting_all_times_shifts_nothing_else(history: History, by_ms: int) -> None:
    life, day = live(history)
    moved = Life()
    moved.state = replace(
        newcomer().state, credit=Credit(at=Stamp(by_ms, by_ms, "one-run"))
    )
    at = 0.0
    for gap, event in history:
        at += gap
        moved.state = apply(moved.state, Entry(_shifted(at, by_ms), event), book())
    assert moved.state.sessions == life.state.sessions
    assert moved.state.locks == life.state.locks
    assert moved.state.setbacks == life.state.setbacks
    assert day == at


def _shifted(day: float, by_ms: int) -> Stamp:
    plain = stamp(day)
    return Stamp(plain.wall_ms + by_ms, (plain.steady_ms or 0) + by_ms, plain.boot)


@law(HISTORIES, EVENTS, st.floats(0, 30), sample=200, at_scale=10_000)
def test_no_event_ever_removes_or_shortens_a_lock(
    history: History, event: Event, later: float
) -> None:
    life, day = live(history)
    before = life.state.locks
    life.tell(day + later, event)
    for old, new in zip(before, life.state.locks, strict=False):
        assert (new.rule, new.since) == (old.rule, old.since)
        if old.until is not None:
            assert new.until is not None
            assert new.until >= old.until
        assert new.clinician == old.clinician
    assert len(life.state.locks) >= len(before)


@law(HISTORIES, st.floats(0, 400), st.floats(0, 400), sample=150, at_scale=10_000)
def test_a_clock_set_forward_never_opens_what_time_has_not(
    history: History, passed: float, leap: float
) -> None:
    life, day = live(history)
    honest = stamp(day + passed)
    leapt = Stamp(honest.wall_ms + round(leap * DAY_MS), honest.steady_ms, honest.boot)
    told = life.coach.decide(
        life.at(day + passed), _credited(life, honest), intact=True
    )
    after = life.coach.decide(
        life.at(day + passed), _credited(life, leapt), intact=True
    )
    assert told.advice == after.advice


def _credited(life: Life, at: Stamp) -> int:
    entry = Entry(at, SignsReported(()))
    return apply(life.state, entry, book()).credit.credited_ms


@law(HISTORIES, st.floats(0, 60), sample=200, at_scale=10_000)
def test_what_is_advised_is_always_what_the_gates_permit(
    history: History, later: float
) -> None:
    life, day = live(history)
    decision = life.decide(day + later)
    if not allowed(decision):
        assert decision.plan is None or decision.plan.kind is Kind.SETTLE
        return
    assert decision.plan is not None
    assert decision.plan.item_id is not None
    assert decision.plan.depth is not None
    inside = (decision.plan.item_id, decision.plan.depth, decision.plan.hold_s)
    assert inside in permitted(life, day + later)


PLANS = st.builds(
    Plan,
    kind=st.sampled_from(Kind),
    item_id=st.none() | st.sampled_from(["small", "large", "stolen"]),
    lubricant_id=st.none() | st.sampled_from(["gel", "stolen"]),
    depth=st.none() | st.sampled_from(Depth),
    hold_s=st.integers(-(10**6), 10**9),
    warm_up_id=st.none() | st.sampled_from(["middle", "stolen"]),
    partnered=st.booleans(),
    barrier=st.sampled_from(Barrier),
)


@dataclass(frozen=True)
class Hostile:
    """A planner that proposes whatever it likes."""

    plan: Plan
    name: str = "hostile"

    def propose(self, brief: Brief) -> Proposal:
        return Proposal(self.plan if brief.openings else None)


@law(HISTORIES, PLANS, st.floats(0, 60), sample=400, at_scale=10_000)
def test_a_hostile_planner_gets_nothing_past_the_gates(
    history: History, plan: Plan, later: float
) -> None:
    life, day = live(history)
    honest = life.decide(day + later)
    life.coach = Coach(book(), Hostile(plan))
    decision = life.decide(day + later)
    if not allowed(decision):
        return
    assert allowed(honest)
    assert decision.plan == plan
    state = life.at(day + later)
    question = ask(state, state.credit.credited_ms, book(), intact=True)
    assert authorise(replace(question, plan=plan)).permitted


def test_the_caution_law_notices_a_fold_that_drops_blood() -> None:
    history: History = [(3.0, SignsReported((), blood=True))]
    deaf, day = newcomer(), 3.0
    heard, _ = live(history)
    assert permitted(deaf, day + 1)
    assert not permitted(heard, day + 1)
    assert isinstance(heard.coach.planner, LadderPlanner)
