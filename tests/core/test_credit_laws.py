"""Laws of credited time, on walks of clocks that leap, sleep and start anew."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from hypothesis import strategies as st

from tests.laws import law
from unhurried.core.clock import DAY_MS, HOUR_MS, MINUTE_MS, Stamp
from unhurried.core.credit import Credit, Tolerance, advance

Advance = Callable[[Credit, Stamp, Tolerance], Credit]
Step = tuple[int, int, bool]
"""How long it waits, how far the clock is then set, and whether it starts anew."""

LEAPS_MS = st.sampled_from(
    [0, 0, 0, HOUR_MS, -HOUR_MS, 3 * HOUR_MS, DAY_MS, -DAY_MS, 366 * DAY_MS, 500]
)
WAITS_MS = st.integers(0, 9 * DAY_MS)
WALKS = st.lists(st.tuples(WAITS_MS, LEAPS_MS, st.booleans()), max_size=30)
CARRIED = st.lists(st.tuples(st.integers(0, 3 * HOUR_MS), st.booleans()), max_size=30)
APART_MS = st.integers(0, 5 * HOUR_MS)


def credited(walk: list[Step], by: Advance = advance) -> Iterator[tuple[int, int]]:
    """Time that passed in each step, and time credited for it.

    A machine that starts anew has an honest clock; in a run it may be set.
    """
    passed, off, boot, began = 0, 0, 0, 0
    credit = by(Credit(), Stamp(0, 0, "run-0"), Tolerance())
    for waited, leap, restarted in walk:
        passed += waited
        off = 0 if restarted else off + leap
        boot, began = (boot + 1, passed) if restarted else (boot, began)
        before = credit.credited_ms
        seen = Stamp(passed + off, passed - began, f"run-{boot}")
        credit = by(credit, seen, Tolerance())
        yield waited, credit.credited_ms - before


@law(WALKS, sample=1_000, at_scale=10_000)
def test_no_walk_of_the_clocks_credits_time_that_has_not_passed(
    walk: list[Step],
) -> None:
    for passed, counted in credited(walk):
        assert 0 <= counted <= passed


@law(WALKS, sample=300, at_scale=10_000)
def test_honest_clocks_lose_no_time_however_often_a_machine_starts(
    walk: list[Step],
) -> None:
    honest = [(waited, 0, restarted) for waited, _, restarted in walk]
    assert all(passed == counted for passed, counted in credited(honest))


@law(WALKS, sample=300, at_scale=10_000)
def test_a_clock_that_was_set_costs_at_most_as_much_as_it_was_set(
    walk: list[Step],
) -> None:
    lost = sum(passed - counted for passed, counted in credited(walk))
    assert lost <= sum(abs(leap) for _, leap, restarted in walk if not restarted)


@law(CARRIED, APART_MS, sample=500, at_scale=10_000)
def test_a_record_carried_between_two_machines_gains_their_difference_once(
    walk: list[tuple[int, bool]], apart: int
) -> None:
    passed = 0
    credit = advance(Credit(), Stamp(0, None, ""), Tolerance())
    for waited, ahead in walk:
        passed += waited
        wall = passed + (apart if ahead else 0)
        credit = advance(credit, Stamp(wall, None, ""), Tolerance())
        assert credit.credited_ms <= passed + apart


def test_a_clock_set_back_and_put_right_by_a_restart_credits_what_passed() -> None:
    walk = [(HOUR_MS, -10 * DAY_MS, False), (HOUR_MS, 0, True), (HOUR_MS, 0, True)]
    assert list(credited(walk)) == [(HOUR_MS, HOUR_MS)] * 3


def test_a_clock_set_back_that_a_restart_leaves_so_loses_nothing() -> None:
    stamps = [(0, 0, "one"), (-DAY_MS, 0, "one"), (HOUR_MS - DAY_MS, 9, "two")]
    credit = Credit()
    for stamp in stamps:
        credit = advance(credit, Stamp(*stamp), Tolerance())
    assert credit.credited_ms == HOUR_MS
    assert credit.marks == (HOUR_MS, HOUR_MS - DAY_MS)


def test_a_way_back_in_two_starts_is_seen_each_time_and_marks_do_not_pile_up() -> None:
    credit = Credit()
    for days in range(40):
        stamp = Stamp(-days * DAY_MS, None, "")
        credit = advance(credit, stamp, Tolerance())
    assert len(credit.marks) < 12
    credit = advance(credit, Stamp(5 * MINUTE_MS, None, ""), Tolerance())
    assert credit.credited_ms == 5 * MINUTE_MS


def test_a_credit_without_marks_is_noticed() -> None:
    def forgetful(credit: Credit, stamp: Stamp, tolerance: Tolerance) -> Credit:
        return advance(replace(credit, marks=()), stamp, tolerance)

    walk = [(HOUR_MS, -DAY_MS, False), (HOUR_MS, 0, True)]
    assert list(credited(walk, forgetful))[1] == (HOUR_MS, DAY_MS + HOUR_MS)
