"""Advice worked out ahead is the advice of the day, and serves one record only."""

from dataclasses import replace

import pytest

from tests.life import Life, book, newcomer
from unhurried.coach.decide import Coach
from unhurried.coach.decision import Decision
from unhurried.core.clock import DAY_MS
from unhurried.planner.ahead import AheadPlanner, Memory, whole_days
from unhurried.planner.learning import LearningPlanner
from unhurried.planner.port import Brief, Proposal


def practised_life() -> Life:
    return newcomer().clean(0).clean(3).clean(6)


def decided(planner: AheadPlanner, life: Life, day: float) -> Decision:
    state = life.at(day)
    coach = Coach(book(), planner)
    return coach.decide(state, state.credit.credited_ms, intact=True)


class Thinks(LearningPlanner):
    """A planner that must not be asked again."""

    def propose(self, brief: Brief) -> Proposal:
        raise AssertionError(f"asked at {brief.now}")


def remembering(memory: Memory, inner: LearningPlanner) -> AheadPlanner:
    planner = AheadPlanner(inner)
    planner.remember(memory)
    return planner


def test_what_was_worked_out_is_said_again_without_thinking() -> None:
    life = practised_life()
    first = AheadPlanner()
    today = decided(first, life, 9.5)
    assert first.worked
    memory = first.memory(life.at(9.5), book())
    again = remembering(memory, Thinks())
    assert replace(decided(again, life, 9.9), at=today.at).plan == today.plan
    assert not again.worked


def test_another_day_is_thought_about_anew() -> None:
    life = practised_life()
    first = AheadPlanner()
    decided(first, life, 9.5)
    again = remembering(first.memory(life.at(9.5), book()), Thinks())
    with pytest.raises(AssertionError, match="asked"):
        decided(again, life, 11)


def test_a_longer_record_is_thought_about_anew() -> None:
    life = practised_life()
    first = AheadPlanner()
    decided(first, life, 9.5)
    memory = first.memory(life.at(9.5), book())
    again = remembering(memory, Thinks())
    with pytest.raises(AssertionError, match="asked"):
        decided(again, life.clean(9.5), 13)


def test_a_kept_belief_leads_to_what_a_replay_leads_to() -> None:
    life = practised_life()
    first = AheadPlanner()
    decided(first, life, 9.5)
    kept = remembering(first.memory(life.at(9.5), book()), LearningPlanner())
    longer = life.clean(9.5)
    replayed = decided(AheadPlanner(), longer, 13)
    assert decided(kept, longer, 13) == replayed


def test_days_are_counted_from_the_end_of_the_last_session() -> None:
    state = practised_life().at(9.5)
    ended = state.sessions[-1].ended
    assert whole_days(state, ended + DAY_MS - 1) == ended
    assert whole_days(state, ended + DAY_MS) == ended + DAY_MS
    assert whole_days(newcomer().at(0), 5) == 0
