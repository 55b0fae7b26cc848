"""An older copy put back never opens more than the newer record did, value by value."""

from dataclasses import replace

import pytest

from tests.life import book, item
from tests.safety.asking import DAY, HOUR, days, owning, record
from unhurried.core.lengths import Mm, millimetres
from unhurried.core.practice import Ended
from unhurried.core.records import Amendment, Bound
from unhurried.core.state import SessionRecord, Setback, State
from unhurried.history.readings import Reading, owed, readings
from unhurried.history.standing import LONG_AGO

S10, S13, S16, S19, S22 = (millimetres(mm) for mm in (10, 13, 16, 19, 22))
FIVE = tuple(item(f"at-{mm}", mm) for mm in (10, 13, 16, 19, 22))
NOW = 7 * DAY
GROWN = (*days(0), *days(3, mm=16), *days(6, mm=19))
HARD = (record(0, 13, discomfort=9),)


def bound(at: int = NOW, proven: Mm | None = None, **changes: object) -> Bound:
    made = Bound(at, proven, None, None, LONG_AGO, LONG_AGO, "blood", ())
    return replace(made, **changes)  # type: ignore[arg-type] # fields of a bound


def life(sessions: tuple[SessionRecord, ...], *setbacks: Setback) -> State:
    return replace(owning(*FIVE, sessions=sessions), setbacks=setbacks)


def held(state: State, limit: Bound) -> Reading:
    """The reading that this bound brings; the plain one when it changes nothing."""
    [plain] = readings(state, NOW, book())
    found = readings(replace(state, bounds=(limit,)), NOW, book())
    return next((one for one in found if one.here != plain.here), plain)


@pytest.mark.parametrize(
    ("limit", "proven"),
    [
        (bound(proven=S16), S16),
        (bound(proven=S22), S19),
        (bound(proven=None), None),
        (bound(5 * DAY, proven=S13), S19),
        (bound(6 * DAY, proven=S13), S13),
        (bound(5 * DAY, proven=None), S19),
        (bound(6 * DAY, proven=None), None),
    ],
)
def test_no_wider_than_was_proven_until_more_is_proven_since(
    limit: Bound, proven: Mm | None
) -> None:
    assert held(life(GROWN), limit).here.proven == proven


@pytest.mark.parametrize(("later", "kept"), [(5 * DAY, 5 * DAY), (LONG_AGO, DAY)])
def test_counting_begins_at_the_later_of_both(later: int, kept: int) -> None:
    state = life(GROWN, Setback(DAY, S22, "blood"))
    by_count = held(state, bound(proven=S16, reset_at=later)).here
    assert (by_count.reset_at, by_count.depth_reset_at) == (kept, DAY)
    by_depth = held(state, bound(proven=S16, depth_reset_at=later)).here
    assert (by_depth.reset_at, by_depth.depth_reset_at) == (DAY, kept)


@pytest.mark.parametrize(
    ("ours", "theirs", "kept"),
    [(S13, S10, S10), (S13, S16, S13), (S13, None, S13), (None, S10, S10)],
)
def test_with_nothing_proven_the_narrower_limit_of_both_holds(
    ours: Mm | None, theirs: Mm | None, kept: Mm
) -> None:
    state = life(HARD if ours else ())
    here = held(state, bound(proven=S16, at_most=theirs)).here
    assert (here.proven, here.at_most) == (None, kept)


@pytest.mark.parametrize(
    ("ours", "theirs", "kept"),
    [(S16, S13, S13), (S13, S16, S13), (S13, None, S13), (None, S10, S10)],
)
def test_with_nothing_proven_trouble_closes_from_the_narrower_of_both(
    ours: Mm | None, theirs: Mm | None, kept: Mm
) -> None:
    setbacks = () if ours is None else (Setback(DAY, ours, "pain-heal"),)
    here = held(life((), *setbacks), bound(below=theirs)).here
    assert (here.proven, here.below) == (None, kept)
    assert here.rule == ("pain-heal" if ours else "blood")


def test_what_trouble_took_since_is_not_taken_twice() -> None:
    state = life(days(0), Setback(DAY, S10, "pain-heal"))
    here = held(state, bound(-1, below=S10)).here
    assert (here.proven, here.below, here.rule) == (None, S10, "pain-heal")
    wider = held(state, bound(-1, below=Mm(50))).here
    assert wider.below == S10


def test_what_the_newer_record_doubts_proves_nothing() -> None:
    state = life(GROWN)
    found = held(state, bound(proven=S19, doubted=(GROWN[2].id,)))
    assert found.here.proven == S16
    assert [one.easy for one in found.state.sessions] == [True, True, False]
    assert found.state.sessions[:2] == GROWN[:2]
    assert found.state.sessions[2].report == replace(GROWN[2].report, numbing=None)


def test_check_ins_are_owed_by_what_was_told_first_or_later_each_once() -> None:
    quiet = record(0, follow_ups=())
    stopped = replace(quiet.report, ended=Ended.STOPPED)
    earlier = record(-DAY, follow_ups=())
    state = owning(sessions=(quiet, earlier))
    told = replace(state, amendments=(Amendment(quiet.id, report=stopped),))
    dues = [(due.session_id, due.which) for due in owed(told, 61 * HOUR, book())]
    assert dues == [(earlier.id, 1), (quiet.id, 1), (quiet.id, 2)]
    assert len(owed(state, 61 * HOUR, book())) == 2
    assert owed(told, 11 * HOUR, book()) == owed(state, 11 * HOUR, book())
    back = replace(state, amendments=(Amendment(quiet.id, withdrawn=True),))
    assert len(owed(back, 61 * HOUR, book())) == 2


@pytest.mark.parametrize(
    ("told", "theirs", "kept"),
    [
        ((), (), set()),
        ((), (S16,), {S16}),
        (HARD, (S16,), {S13, S16}),
        (HARD, (S13,), {S13}),
    ],
)
def test_what_was_not_easy_in_the_newer_record_is_not_easy_here(
    told: tuple[SessionRecord, ...], theirs: tuple[Mm, ...], kept: set[Mm]
) -> None:
    assert held(life(told), bound(proven=S16, hard=theirs)).here.hard == kept


@pytest.mark.parametrize(("at", "kept"), [(5 * DAY, set()), (6 * DAY, {S16})])
def test_what_was_clean_since_is_not_hard_any_more(at: int, kept: set[Mm]) -> None:
    assert held(life(GROWN), bound(at, proven=S19, hard=(S16,))).here.hard == kept
