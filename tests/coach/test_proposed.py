"""What the coach makes of a proposal: waiting, settling, exploring, nothing at all."""

from dataclasses import dataclass

from tests.life import Life, book, newcomer
from unhurried.coach.decide import Coach
from unhurried.core.advice import Advice
from unhurried.core.clock import DAY_MS
from unhurried.core.practice import Depth, Kind, Plan
from unhurried.core.reasons import Bearing, Reason
from unhurried.planner.foresight import Candidate, Chance, Forecast
from unhurried.planner.port import NOTHING, Brief, Proposal

TIP = Plan(Kind.TRAIN, "small", "gel", Depth.TIP, 300)
CHANCE = Candidate(
    "small", Depth.TIP, 300, Chance(0.03, 0.01, 0.08), 0.4, under_bound=True
)


@dataclass(frozen=True)
class Says:
    """A planner with one thing to say."""

    proposal: Proposal
    name: str = "says"

    def propose(self, brief: Brief) -> Proposal:
        assert brief.openings
        return self.proposal


def told(proposal: Proposal) -> Life:
    return Life(newcomer().state, Coach(book(), Says(proposal)))


def test_a_wait_is_rest_until_then_and_says_so() -> None:
    decision = told(Proposal(TIP, rest_until=2 * DAY_MS)).decide(0)
    assert (decision.advice, decision.plan) == (Advice.REST, None)
    assert decision.not_before == 2 * DAY_MS
    assert Reason("plan", "wait", Bearing.STOPS, {"hours_left": 48}) in decision.reasons


def test_a_wait_that_is_over_changes_nothing() -> None:
    decision = told(Proposal(TIP, rest_until=DAY_MS)).decide(1)
    assert (decision.advice, decision.plan) == (Advice.SESSION, TIP)


def test_no_wait_is_so_long_that_it_would_cost_a_size() -> None:
    decision = told(Proposal(None, rest_until=10**30)).decide(0)
    assert decision.not_before == 14 * DAY_MS


def test_settling_may_be_proposed_and_names_no_object() -> None:
    life = told(Proposal(Plan(Kind.SETTLE, "small", "gel", Depth.FULL, 10**6)))
    decision = life.decide(0)
    assert (decision.advice, decision.plan) == (Advice.SETTLE, Plan(Kind.SETTLE))


def test_nothing_today_is_met_with_settling() -> None:
    decision = told(NOTHING).decide(0)
    assert decision.advice is Advice.SETTLE
    assert ("plan", "none") in {(one.rule, one.code) for one in decision.reasons}


def test_what_was_considered_and_the_forecast_travel_with_the_decision() -> None:
    forecast = Forecast(40, 90)
    life = told(Proposal(TIP, candidates=(CHANCE,), forecast=forecast))
    decision = life.decide(0)
    assert (decision.candidates, decision.forecast) == ((CHANCE,), forecast)


def test_a_planner_does_not_speak_in_a_rules_name() -> None:
    forged = Reason("adult", "stated", Bearing.KEPT)
    own = Reason("plan", "same", Bearing.KEPT)
    decision = told(Proposal(TIP, (forged, own))).decide(0)
    assert own in decision.reasons
    assert forged not in decision.reasons
