"""Check-ins: what can be answered now, and what comes next."""

from datetime import UTC

from tests.life import Life, book, newcomer
from unhurried.core.practice import Ended
from unhurried.views.follow_up import FollowUpPage, follow_up_page


def page(life: Life, day: float) -> FollowUpPage:
    state = life.at(day)
    return follow_up_page(state, state.credit.credited_ms, book(), UTC)


def test_before_it_opens_a_check_in_is_named_with_its_hour() -> None:
    shown = page(newcomer().session(0), 0.1)
    assert shown.open == ()
    assert shown.next is not None
    assert shown.next.opens.text == "Thursday 1 January, about 12:00"
    assert shown.next.opens.text in shown.text


def test_an_open_check_in_names_the_day_of_its_session() -> None:
    [due] = page(newcomer().session(0), 0.6).open
    assert due.session_day == "Thursday 1 January"
    assert not due.waited


def test_after_a_day_the_next_session_waits_for_it() -> None:
    [due] = page(newcomer().session(0), 1.1).open
    assert due.waited


def test_after_a_stop_a_second_one_follows() -> None:
    life = newcomer().session(0, ended=Ended.STOPPED)
    assert page(life, 1).next is not None
    assert [due.which for due in page(life, 3).open] == [1, 2]


def test_with_nothing_waiting_a_sign_can_still_be_reported() -> None:
    shown = page(newcomer().clean(0), 5)
    assert (shown.open, shown.next) == ((), None)
    assert "report a sign" in shown.text


def test_soreness_blood_leakage_and_signs_are_asked() -> None:
    asked = [question.key for question in page(newcomer(), 0).questions]
    assert asked == ["soreness", "blood", "leakage", "signs"]
