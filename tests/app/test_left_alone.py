"""When a session that nobody leads any more is one without an end."""

import pytest

from tests.app.late import Away
from unhurried.app.stepping import left_alone
from unhurried.core.clock import MINUTE_MS
from unhurried.core.errors import CannotDoThatNow
from unhurried.core.state import State
from unhurried.core.steps import Signal


def _alone(page: Away) -> bool:
    return left_alone(page.app.state, page.app.book)


def test_with_something_inside_it_is_the_silence_that_ends_a_session() -> None:
    page = Away()
    page.to_hold()
    page.deliver()
    book = page.app.book
    minutes = book.whole("check-in.every_min") * book.whole("check-in.unanswered")
    page.wait(minutes * MINUTE_MS)
    assert not _alone(page)
    page.wait(book.whole("check-in.answer_within_s") * 1000 + 1)
    assert _alone(page)


def test_with_nothing_inside_it_is_as_long_as_readiness_counts() -> None:
    page = Away()
    page.note(Signal.DONE)
    page.deliver()
    page.wait(page.app.book.whole("readiness.valid_min") * MINUTE_MS)
    assert not _alone(page)
    page.wait(1)
    assert _alone(page)


def test_without_a_session_there_is_nothing_to_ask_about() -> None:
    with pytest.raises(CannotDoThatNow, match="no session"):
        left_alone(State(), Away().app.book)
