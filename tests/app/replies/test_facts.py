"""Facts made of answers: what was not answered stays unknown, never becomes fine."""

import pytest

from unhurried.app.replies.answers import Answers, Reply
from unhurried.app.replies.follow_up import follow_up_of
from unhurried.app.replies.goal import goal_of, goal_so_far
from unhurried.app.replies.item import ITEM, asked_of, item_of, item_so_far
from unhurried.app.replies.lubricant import lubricant_of
from unhurried.app.replies.noticed import noticed_of
from unhurried.app.replies.pause import pause_of
from unhurried.app.replies.person import experience_of, person_of
from unhurried.app.replies.readiness import readiness_of
from unhurried.app.replies.report import report_of
from unhurried.app.replies.score import score_of
from unhurried.app.replies.screening import screening_of
from unhurried.bootstrap.shipped import rulebook
from unhurried.core.clock import DAY_MS
from unhurried.core.errors import BadInput
from unhurried.core.events import ExperienceStated, PauseBegan
from unhurried.core.events.person import Experience
from unhurried.core.lengths import Mm
from unhurried.core.practice import Ended
from unhurried.core.state import Person
from unhurried.core.things import Base, ItemKind, LubricantBase, Material

NOTHING = Answers({})
BOOK = rulebook()
WIDTH = Mm(130)


def test_an_unanswered_round_makes_unknowns_everywhere() -> None:
    ready, report, check = (
        readiness_of(NOTHING),
        report_of(NOTHING),
        follow_up_of(NOTHING),
    )
    assert {ready.sober, ready.nitrites, ready.well, ready.tension} == {None}
    assert {report.pain, report.blood, report.depth} == {None}
    assert report.ended is Ended.CRASHED
    assert {check.soreness, check.blood, check.leakage} == {None}


def test_an_item_without_more_than_a_name_and_a_width_is_unknown() -> None:
    item = item_of(Answers({"name": "First", "diameter": WIDTH}), "a1")
    assert (item.material, item.base) == (Material.UNKNOWN, Base.UNKNOWN)
    assert (item.length, item.shared, item.kind) == (None, None, ItemKind.TOY)


def test_an_item_is_the_same_again_from_its_own_answers() -> None:
    told: dict[str, Reply] = {"name": "First", "diameter": WIDTH, "shared": False}
    item = item_of(Answers({**told, "length": Mm(700), "base": "loop"}), "a1")
    assert item_of(Answers(item_so_far(item)), "a1") == item


@pytest.mark.parametrize("told", [{}, {"name": "First"}, {"diameter": WIDTH}])
def test_an_item_has_a_name_and_a_width(told: dict[str, Reply]) -> None:
    with pytest.raises(BadInput, match="a name and a width"):
        item_of(Answers(told), "a1")


def test_of_a_finger_only_its_size_is_asked() -> None:
    keys = [one.key for one in asked_of(ItemKind.FINGER)]
    assert keys == ["name", "kind", "diameter", "length"]
    assert asked_of(None) == ITEM


def test_what_a_lubricant_holds_is_unknown_until_it_is_told() -> None:
    unknown = lubricant_of(Answers({"name": "Gel"}), "b1")
    assert (unknown.base, unknown.additives) == (LubricantBase.UNKNOWN, ("unknown",))
    told = lubricant_of(Answers({"name": "Gel", "additives": ()}), "b1")
    assert told.additives == ()
    with pytest.raises(BadInput, match="has a name"):
        lubricant_of(NOTHING, "b1")


def test_experience_that_is_left_open_is_none() -> None:
    assert experience_of(NOTHING) == ExperienceStated(Experience.NEW)
    assert list(person_of(NOTHING)) == []
    told = list(person_of(Answers({"adult": False, "experience": "some"})))
    assert len(told) == 2


def test_a_goal_is_the_same_again_from_its_own_answers() -> None:
    person = Person(goal_diameter=WIDTH, purpose="calm")
    goal = goal_of(Answers(goal_so_far(person)))
    assert (goal.diameter, goal.depth, goal.purpose) == (WIDTH, None, "calm")


def test_a_score_needs_every_answer() -> None:
    with pytest.raises(BadInput):
        score_of(NOTHING)


def test_nothing_noticed_is_nothing_to_tell() -> None:
    with pytest.raises(BadInput, match="nothing was told"):
        noticed_of(Answers({"signs": ()}))
    assert noticed_of(Answers({"blood": False})).blood is False


def test_a_pause_lasts_as_long_as_it_says_or_until_it_is_ended() -> None:
    assert pause_of(NOTHING) == PauseBegan("own wish")
    told = pause_of(Answers({"why": "holiday", "days": 7}))
    assert told == PauseBegan("holiday", 7 * DAY_MS)
    with pytest.raises(BadInput, match="too long"):
        pause_of(Answers({"days": 3651}))


def test_a_health_question_left_open_is_kept_as_not_answered() -> None:
    first, second, *rest = BOOK.conditions
    told = screening_of(
        Answers({first: True, second: False}), BOOK, {first: 9, second: 3}
    )
    assert told.answers[first] is True
    assert told.answers[second] is False
    assert {told.answers[key] for key in rest} == {None}
    assert told.days_ago == {first: 9}
