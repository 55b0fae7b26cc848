"""Parts of the set-up are open until they are answered, and stay answered."""

from unhurried.app.replies.setting_up import Part, is_open, open_parts
from unhurried.bootstrap.shipped import rulebook
from unhurried.core.lengths import Mm
from unhurried.core.state import Person, Screening, State

BOOK = rulebook()


def test_everything_is_open_in_the_beginning_and_in_order() -> None:
    assert open_parts(State(), BOOK) == tuple(Part)


def test_nothing_is_open_for_someone_who_is_not_an_adult() -> None:
    assert open_parts(State(person=Person(adult=False)), BOOK) == ()


def test_one_health_question_without_an_answer_keeps_that_part_open() -> None:
    all_told: dict[str, bool | None] = dict.fromkeys(BOOK.conditions, False)
    one_left = {**all_told, next(iter(BOOK.conditions)): None}
    assert is_open(Part.HEALTH, State(screening=Screening(0, one_left)), BOOK)
    assert not is_open(Part.HEALTH, State(screening=Screening(0, all_told)), BOOK)


def test_any_word_about_a_goal_closes_that_part() -> None:
    for person in (Person(purpose="calm"), Person(goal_diameter=Mm(300))):
        assert not is_open(Part.GOAL, State(person=person), BOOK)
