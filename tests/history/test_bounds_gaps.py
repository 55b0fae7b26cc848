"""A gap after trouble, and what a gap leaves where nothing is proven any more."""

from dataclasses import replace

import pytest

from tests.life import book, item
from tests.safety.asking import DAY, days, owning, record
from unhurried.core.lengths import Mm, millimetres
from unhurried.core.state import SessionRecord, Setback, State
from unhurried.history.progress import hold_stage_s, longest_hold_s
from unhurried.history.standing import Standing, standing

S10, S13, S16, S19, S20, S22 = (millimetres(mm) for mm in (10, 13, 16, 19, 20, 22))
FIVE = tuple(item(f"at-{mm}", mm) for mm in (10, 13, 16, 19, 22))
CLIMB = (*days(0), *days(3, mm=16), *days(6, mm=19))


def at(
    day: float, *sessions: SessionRecord, trouble: Setback | None = None
) -> Standing:
    """Five sizes are owned; where these sessions and this trouble leave a body."""
    state = owning(*FIVE, sessions=sessions)
    setbacks = () if trouble is None else (trouble,)
    return standing(replace(state, setbacks=setbacks), round(day * DAY), book())


def pain(day: float, width: Mm) -> Setback:
    return Setback(round(day * DAY), width, "pain-heal")


@pytest.mark.parametrize(
    ("gap", "proven", "rule"),
    [
        (14.1, S16, "pain-heal"),
        (42, S16, "pain-heal"),
        (42.1, S13, "detrain"),
        (180, S13, "detrain"),
        (180.1, None, "detrain"),
    ],
)
def test_a_gap_that_trouble_began_has_cost_its_first_size(
    gap: float, proven: Mm | None, rule: str
) -> None:
    here = at(6 + gap, *CLIMB, trouble=pain(6, S19))
    assert (here.proven, here.rule) == (proven, rule)


def test_trouble_that_took_nothing_spares_nothing() -> None:
    here = at(6 + 14.1, *CLIMB, trouble=pain(6, S22))
    assert (here.proven, here.rule) == (S16, "detrain")


def test_trouble_before_the_last_practice_spares_nothing() -> None:
    again = (*days(0), *days(3, mm=16), *days(6, mm=16))
    here = at(6 + 14.1, *again, trouble=pain(4, S16))
    assert (here.proven, here.rule) == (S13, "detrain")


def test_trouble_with_nothing_proven_is_told_on_through_the_first_gap() -> None:
    hard = record(0, 16, discomfort=9)
    early = at(14.1, hard, trouble=pain(0, S16))
    assert (early.proven, early.below, early.rule) == (None, S16, "pain-heal")
    late = at(42.1, hard, trouble=pain(0, S16))
    assert (late.proven, late.below, late.rule) == (None, S16, "detrain")


def alone(state: State, day: float, *setbacks: Setback) -> Mm | None:
    """The cap that is left where nothing is proven."""
    told = replace(state, setbacks=setbacks)
    here = standing(told, round(day * DAY), book())
    assert here.proven is None
    return here.at_most


def test_a_gap_with_nothing_proven_goes_back_to_the_smallest() -> None:
    hard = owning(*FIVE, sessions=(record(0, 16, discomfort=9),))
    assert alone(hard, 14) == S16
    assert alone(hard, 14.1) == S10


def test_where_no_width_is_known_none_is_made_up() -> None:
    unknown = replace(owning(sessions=(record(0, None, discomfort=9),)), items={})
    assert alone(unknown, 14.1) == Mm(1)
    assert alone(unknown, 180.1) == Mm(1)
    cleared = owning(FIVE[1], FIVE[2], sessions=days(0))
    assert alone(cleared, 42.1, pain(0, S13)) is None


def test_after_half_a_year_it_begins_at_the_smallest_that_is_owned() -> None:
    small = millimetres(book().whole("first-size.recommended_mm"))
    cleared = owning(FIVE[1], FIVE[2], sessions=days(0))
    assert alone(cleared, 180.1, pain(0, S13)) == small
    large = (item("at-20", 20), item("at-23", 23))
    grown = owning(*large, sessions=days(0, mm=23))
    assert alone(grown, 180.1) == S20
    only = owning(FIVE[1], sessions=days(0))
    assert alone(only, 180.1) == S13


def test_a_hold_at_a_width_grows_from_what_was_held_at_it() -> None:
    long = tuple(record(n * DAY, hold_s=60 * m) for n, m in enumerate((5, 5, 10, 10)))
    state = owning(sessions=(*long, *days(5, mm=16)))
    for width, minutes in ((S13, 15), (S16, 10), (S19, 5)):
        stage = hold_stage_s(state, Standing(), width, book())
        assert (stage, type(stage)) == (minutes * 60, int)
    assert type(longest_hold_s(state, Standing(), S19, book())) is int


def test_counting_begins_anew_at_the_last_practice_whenever_that_was() -> None:
    for day in (0, 3):
        here = at(day + 42.1, *days(day, mm=19))
        assert (here.reset_at, here.depth_reset_at) == (day * DAY, day * DAY)
