"""A record made by somebody who knows the format: it is refused, or only tightens."""

from typing import get_args

from tests.coach.test_laws import permitted
from tests.exports.made_up import RECORDS, built
from tests.exports.written import CODEC, LATEST_MS
from tests.laws import law
from tests.life import Life, book, newcomer
from unhurried.app.importing import state_of, taken_over
from unhurried.core.entries import Entry
from unhurried.core.errors import BadInput
from unhurried.core.events import Event, ScreeningAnswered
from unhurried.exports.record import read, write

DAY = 20_520.0
"""A day after 1970 just behind every fact that is made up."""


def screened() -> Life:
    """A newcomer who has answered the health questions on the day before."""
    clear = dict.fromkeys(book().conditions, False)
    return newcomer().tell(DAY - 1, ScreeningAnswered(clear))


def after_import(entries: tuple[Entry, ...]) -> Life | None:
    """A newcomer after the import of this record; None if it was refused."""
    life = screened()
    try:
        there = state_of(read(write(entries, CODEC), CODEC, LATEST_MS), book())
    except BadInput:
        return None
    return Life(life.state).tell(DAY, *taken_over(there, life.at(DAY), book()))


@law(RECORDS, sample=40, at_scale=1_000)
def test_whatever_facts_somebody_writes_nothing_opens_and_nothing_breaks(
    entries: tuple[Entry, ...],
) -> None:
    after = after_import(entries)
    if after is not None:
        assert permitted(after, DAY) <= permitted(screened(), DAY)
        assert after.decide(DAY).rulebook


def test_the_law_is_tried_where_something_is_permitted() -> None:
    assert permitted(screened(), DAY)


def test_facts_of_every_kind_are_made_up() -> None:
    """A kind that is left out would never be tried."""
    assert all(built(kind) is not None for kind in get_args(Event))
