"""Which check-ins are asked for, when, and what answers them."""

from tests.life import Life, book, newcomer
from unhurried.core.events import FollowUpAnswered
from unhurried.core.practice import Ended, Kind
from unhurried.history.follow_up import outstanding, waited_for


def open_now(life: Life, day: float) -> list[int]:
    state = life.at(day)
    dues = outstanding(state, state.credit.credited_ms, book())
    return [due.which for due in dues]


def awaited(life: Life, day: float) -> list[int]:
    state = life.at(day)
    return [d.which for d in waited_for(state, state.credit.credited_ms, book())]


def test_it_opens_after_twelve_hours_and_is_waited_for_after_a_day() -> None:
    life = newcomer().session(0)
    assert open_now(life, 0.49) == []
    assert open_now(life, 0.5) == [1]
    assert awaited(life, 0.99) == []
    assert awaited(life, 1) == [1]


def test_a_stop_brings_a_second_one_on_the_third_day() -> None:
    life = newcomer().session(0, ended=Ended.STOPPED).quiet(1)
    assert open_now(life, 2.49) == []
    assert open_now(life, 2.5) == [2]
    assert awaited(life, 3) == [2]


def test_an_answer_before_it_opens_does_not_count_as_one() -> None:
    life = newcomer().session(0).quiet(0.2)
    assert awaited(life, 1) == [1]


def test_a_late_answer_covers_everything_before_it() -> None:
    life = newcomer().session(0).session(2).quiet(4)
    assert awaited(life, 4) == []


def test_silence_about_blood_is_no_answer() -> None:
    life = newcomer().session(0)
    life.tell(1, FollowUpAnswered(None, 0, blood=None, leakage=False))
    assert awaited(life, 1) == [1]


def test_settling_without_insertion_asks_for_nothing() -> None:
    life = newcomer().session(0, kind=Kind.SETTLE)
    assert awaited(life, 10) == []
