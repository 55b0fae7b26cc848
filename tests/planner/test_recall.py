"""The same record gives the same belief: replayed, remembered, or kept as bytes."""

import numpy as np
import pytest

from tests.life import Life, book
from tests.planner.bodies import learner
from unhurried.coach.decide import Coach
from unhurried.core.events import FollowUpAnswered
from unhurried.core.practice import Ended
from unhurried.planner.belief.kept import from_bytes, to_bytes
from unhurried.planner.belief.particles import Particles
from unhurried.planner.belief.recall import Origin, Recall
from unhurried.planner.belief.update import Belief
from unhurried.planner.learning import LearningPlanner

COUNT = 40
ORIGIN = Origin(book(), None)


def some_weeks(sessions: int = 8) -> Life:
    life = learner()
    for number in range(sessions):
        life.session(3 * number, "w13", pain=number % 3, discomfort=number % 4)
        life.tell(3 * number + 1, FollowUpAnswered(None, number % 2, blood=False))
    return life


def replayed(life: Life, day: float = 40.0) -> tuple[Recall, Belief]:
    recall = Recall(COUNT)
    known = recall.hear(life.at(day), book())
    return recall, recall.after(known, len(known.heard), ORIGIN)


def same(one: Particles, other: Particles) -> bool:
    return all(
        np.array_equal(getattr(one, row), getattr(other, row))
        for row in Particles.__dataclass_fields__
    )


def test_a_record_replayed_twice_gives_the_same_belief() -> None:
    one, other = replayed(some_weeks())[1], replayed(some_weeks())[1]
    assert same(one.moment.particles, other.moment.particles)
    assert one.promises == other.promises
    assert one.drawn == other.drawn


def test_a_record_that_grew_is_heard_on_and_gives_what_a_replay_gives() -> None:
    recall, grown = Recall(COUNT), replayed(some_weeks(1))[1]
    for sessions in range(1, 9):
        known = recall.hear(some_weeks(sessions).at(40), book())
        grown = recall.after(known, sessions, ORIGIN)
    assert same(grown.moment.particles, replayed(some_weeks())[1].moment.particles)


def test_one_life_told_on_is_heard_as_a_whole_life_is() -> None:
    life, recall = learner(), Recall(COUNT)
    for number in range(6):
        life.session(3 * number, "w13", pain=number % 3)
        recall.hear(life.at(3 * number), book())
        life.tell(3 * number + 1, FollowUpAnswered(None, number % 2, blood=False))
        recall.hear(life.at(3 * number + 1), book())
    assert recall.known == Recall(COUNT).hear(life.at(17), book())


def test_a_session_heard_otherwise_makes_another_belief() -> None:
    life = some_weeks(7)
    one = life.session(21, "w13", pain=0)
    hurt = some_weeks(7).session(21, "w13", pain=5, ended=Ended.STOPPED)
    keys = [replayed(each)[0].known.keys for each in (one, hurt)]
    assert keys[0][:-1] == keys[1][:-1]
    assert keys[0][-1] != keys[1][-1]


def test_a_belief_kept_as_bytes_comes_back_whole() -> None:
    recall, belief = replayed(some_weeks())
    kept = to_bytes(recall.known.keys[-1], belief)
    found = from_bytes(kept)
    assert found is not None
    assert found[0] == recall.known.keys[-1]
    assert same(found[1].moment.particles, belief.moment.particles)
    assert found[1].promises == belief.promises
    assert found[1].drawn == belief.drawn


@pytest.mark.parametrize("place", [0, 31, 32, 40, 400, -1])
def test_bytes_that_are_not_whole_are_no_belief(place: int) -> None:
    recall, belief = replayed(some_weeks())
    kept = bytearray(to_bytes(recall.known.keys[-1], belief))
    kept[place] ^= 1
    assert from_bytes(bytes(kept)) is None
    assert from_bytes(bytes(kept)[:10]) is None
    assert from_bytes(b"") is None


def test_a_planner_that_remembers_decides_as_one_that_replays() -> None:
    life = some_weeks()
    fresh = LearningPlanner(particles=COUNT)
    life.coach = Coach(book(), fresh)
    expected = life.decide(40)
    kept = fresh.to_bytes(life.at(40), book())
    again = LearningPlanner(particles=COUNT)
    again.remember(kept)
    life.coach = Coach(book(), again)
    assert life.decide(40) == expected
    assert kept
    again.remember(b"nothing of the kind")
    assert life.decide(40) == expected
