"""How far a body has come, step by step: gaps, trouble, and what is left."""

from dataclasses import replace

import pytest

from tests.life import book, item
from tests.safety.asking import DAY, days, owning, record
from unhurried.core.lengths import Mm, millimetres
from unhurried.core.practice import Kind
from unhurried.core.state import SessionRecord, Setback, State
from unhurried.history.standing import (
    LONG_AGO,
    Standing,
    known_sizes,
    sizes_lost,
    smaller,
    standing,
)

S10, S13, S16, S19, S22 = (millimetres(mm) for mm in (10, 13, 16, 19, 22))
FIVE = tuple(item(f"at-{mm}", mm) for mm in (10, 13, 16, 19, 22))


def at(
    state: State, day: float, *setbacks: Setback, owned: tuple[Mm, ...] = ()
) -> Standing:
    """Where the record leaves this body on that day."""
    state = replace(state, setbacks=setbacks)
    if owned:
        kept = {n: o for n, o in state.items.items() if o.item.diameter in owned}
        state = replace(state, items=kept)
    return standing(state, round(day * DAY), book())


def life(*sessions: SessionRecord) -> State:
    return owning(*FIVE, sessions=sessions)


GROWN = life(*days(0), *days(3, mm=16), *days(6, mm=19))


@pytest.mark.parametrize(
    ("gap_days", "lost"), [(14, 0), (42, 1), (180, 2), (10_000, 3)]
)
def test_a_gap_costs_a_size_only_beyond_its_limit(gap_days: int, lost: int) -> None:
    assert sizes_lost(gap_days * DAY, book()) == lost
    assert sizes_lost(gap_days * DAY + 1, book()) == min(3, lost + 1)


@pytest.mark.parametrize(
    ("gap", "proven", "lapsed"),
    [(14, S19, 0), (14.1, S16, 1), (42, S16, 1), (42.1, S13, 2), (180, S13, 2)],
)
def test_one_size_then_two_are_lost_and_counting_begins_at_the_last_practice(
    gap: float, proven: Mm, lapsed: int
) -> None:
    here = at(GROWN, 6 + gap)
    assert (here.proven, here.lapsed, here.at_most) == (proven, lapsed, None)
    assert here.rule == ("detrain" if lapsed else "")
    assert here.reset_at == (6 * DAY if lapsed else LONG_AGO)
    assert here.depth_reset_at == (6 * DAY if lapsed > 1 else LONG_AGO)
    assert here.last == 6 * DAY


def test_after_half_a_year_nothing_is_proven_and_it_begins_small() -> None:
    here = at(GROWN, 6 + 180.1)
    assert (here.proven, here.lapsed) == (None, 3)
    assert here.at_most == millimetres(book().whole("first-size.recommended_mm"))
    assert here.depth_reset_at == 6 * DAY


def test_a_gap_between_sessions_costs_as_much_as_one_at_the_end() -> None:
    again = life(*GROWN.sessions, record(25 * DAY, 13, discomfort=9))
    here = at(again, 25)
    assert (here.proven, here.lapsed, here.reset_at) == (S16, 1, 6 * DAY)
    assert here.last == 25 * DAY


def test_a_gap_leaves_the_smallest_size_where_fewer_are_left_than_are_lost() -> None:
    state = owning(FIVE[1], FIVE[2], sessions=(*days(0), *days(3, mm=16)))
    assert at(state, 3 + 42.1).proven == S13


@pytest.mark.parametrize("gap", [14.1, 42.1])
def test_at_the_smallest_size_a_gap_leaves_nothing_proven_and_nothing_wider(
    gap: float,
) -> None:
    state = owning(FIVE[1], FIVE[2], sessions=days(1))
    here = at(state, 1 + gap)
    assert (here.proven, here.at_most) == (None, S13)


def test_what_was_easy_again_after_a_gap_counts_and_lifts_every_cap() -> None:
    state = owning(FIVE[1], FIVE[2], sessions=(*days(0), *days(20)))
    here = at(state, 20)
    assert (here.proven, here.at_most, here.below) == (S13, None, None)


def test_the_widest_clean_width_is_proven_whatever_comes_later() -> None:
    assert at(life(*days(0, mm=16), *days(3)), 3).proven == S16


def test_the_first_hard_width_is_not_outgrown_by_a_second_one() -> None:
    hard = (record(0, 13, discomfort=9), record(3 * DAY, 16, discomfort=9))
    assert at(life(*hard), 3).at_most == S13
    after = (*days(0, mm=16), record(3 * DAY, 13, discomfort=9))
    assert at(life(*after), 3).at_most is None


def test_settling_is_no_practice() -> None:
    state = life(record(0, None, kind=Kind.SETTLE))
    assert at(state, 100) == Standing()


@pytest.mark.parametrize("rule", ["pain-heal", "blood"])
@pytest.mark.parametrize(
    ("trouble", "proven"), [(S19, S16), (S16, S13), (S22, S19), (S13, S10)]
)
def test_trouble_leaves_what_is_a_size_below_it(
    rule: str, trouble: Mm, proven: Mm
) -> None:
    here = at(GROWN, 8, Setback(7 * DAY, trouble, rule))
    assert here == Standing(
        proven=proven,
        reset_at=7 * DAY,
        depth_reset_at=7 * DAY,
        last=6 * DAY,
        hard=frozenset({trouble, proven}),
        rule=rule,
        cost=proven != S19,
    )


def test_trouble_at_the_smallest_leaves_nothing_and_closes_from_there() -> None:
    here = at(GROWN, 8, Setback(7 * DAY, S10, "blood"))
    assert (here.proven, here.below) == (None, S10)


def test_trouble_before_anything_was_proven_closes_from_its_width() -> None:
    state = life(record(0, 16, discomfort=9))
    here = at(state, 1, Setback(0, S16, "blood"))
    assert (here.proven, here.below, here.at_most) == (None, S16, S16)


def test_later_wider_trouble_opens_nothing_and_narrower_closes_more() -> None:
    state = life(record(0, 16, discomfort=9))
    first = Setback(0, S16, "blood")
    assert at(state, 2, first, Setback(DAY, S22, "blood")).below == S16
    assert at(state, 2, first, Setback(DAY, S13, "blood")).below == S13


def test_trouble_told_of_a_session_comes_after_that_session() -> None:
    here = at(life(*days(0)), 1, Setback(0, S13, "blood"))
    assert here.proven == S10
    assert here.last == 0


def test_trouble_after_a_gap_forgets_how_much_the_gap_took() -> None:
    again = life(*GROWN.sessions, record(25 * DAY, 16, pain=5))
    here = at(again, 25, Setback(25 * DAY, S16, "pain-heal"))
    assert (here.proven, here.rule, here.lapsed) == (S13, "pain-heal", 0)


def test_a_clean_session_after_trouble_lifts_what_it_closed() -> None:
    here = at(life(*days(0, 9)), 9, Setback(DAY, S10, "blood"))
    assert (here.proven, here.below) == (S13, None)


def test_sizes_are_those_owned_and_those_practised() -> None:
    state = owning(FIVE[1], sessions=(*days(0, mm=19), record(DAY, None)))
    assert known_sizes(state) == (S13, S19)
    assert smaller((S10, S13, S16), S16, 2) == S10
    assert smaller((S10, S13, S16), S16, 3) is None
    assert smaller((S10, S13), millimetres(50)) == S13
