from collections.abc import Callable, Sequence
from functools import reduce

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unhurried.core.clock import DAY_MS, HOUR_MS, MINUTE_MS, Stamp
from unhurried.core.credit import Credit, Tolerance, advance, wall_at

TOLERANCE = Tolerance()
Advance = Callable[[Credit, Stamp, Tolerance], Credit]

moments = st.integers(0, 10**13)
steady = st.none() | st.integers(0, 10**12)
stamps = st.builds(Stamp, moments, steady, st.sampled_from(["", "one", "two"]))


def after(*stamps: Stamp, by: Advance = advance) -> Credit:
    def next_(credit: Credit, stamp: Stamp) -> Credit:
        return by(credit, stamp, TOLERANCE)

    return reduce(next_, stamps, Credit())


def test_the_first_reading_credits_nothing() -> None:
    first = Stamp(5 * DAY_MS, 7, "one")
    assert after(first) == Credit(at=first, marks=(5 * DAY_MS,))


def test_within_one_run_the_steady_clock_decides() -> None:
    credit = after(Stamp(0, 0, "one"), Stamp(HOUR_MS, HOUR_MS + 900, "one"))
    assert credit.credited_ms == HOUR_MS + 900
    assert credit.jumped_at_ms is None


def test_across_runs_the_wall_clock_is_believed_forwards() -> None:
    credit = after(Stamp(0, 9 * DAY_MS, "one"), Stamp(3 * DAY_MS, 5, "two"))
    assert (credit.credited_ms, credit.jumped_at_ms) == (3 * DAY_MS, None)


@pytest.mark.parametrize("boot", ["one", ""])
def test_a_machine_that_tells_no_run_or_has_no_steady_clock_goes_by_the_wall(
    boot: str,
) -> None:
    reading = None if boot else 5
    credit = after(Stamp(0, reading, boot), Stamp(DAY_MS, reading, boot))
    assert credit.credited_ms == DAY_MS


def test_a_clock_set_forward_shortens_no_rest_and_is_remembered() -> None:
    credit = after(Stamp(0, 0, "one"), Stamp(9 * DAY_MS, HOUR_MS, "one"))
    assert credit.credited_ms == HOUR_MS
    assert credit.jumped_at_ms == HOUR_MS
    assert credit.jumped_by_ms == 9 * DAY_MS - HOUR_MS


def test_a_clock_set_back_across_runs_credits_nothing_and_is_remembered() -> None:
    credit = after(Stamp(9 * DAY_MS, 0, "one"), Stamp(2 * DAY_MS, 0, "two"))
    assert (credit.credited_ms, credit.jumped_at_ms) == (0, 0)
    assert credit.jumped_by_ms == -7 * DAY_MS


@pytest.mark.parametrize(
    ("leap", "jumped"),
    [
        (-2 * MINUTE_MS, False),
        (-2 * MINUTE_MS - 1, True),
        (12 * HOUR_MS, False),
        (12 * HOUR_MS + 1, True),
    ],
)
def test_small_corrections_of_the_wall_clock_are_ordinary(
    leap: int, *, jumped: bool
) -> None:
    credit = after(Stamp(DAY_MS, 0, "one"), Stamp(DAY_MS + leap, 0, "one"))
    assert credit.credited_ms == 0
    assert (credit.jumped_at_ms is not None) is jumped


@given(st.lists(stamps, min_size=1, max_size=6))
def test_credited_time_never_runs_backwards(readings: list[Stamp]) -> None:
    credited = [after(*readings[: n + 1]).credited_ms for n in range(len(readings))]
    assert credited == sorted(credited)


@given(st.lists(stamps, min_size=1, max_size=6), moments)
def test_shifting_every_wall_clock_by_the_same_changes_no_credit(
    readings: list[Stamp], shift: int
) -> None:
    shifted = [Stamp(s.wall_ms + shift, s.steady_ms, s.boot) for s in readings]
    assert after(*shifted).credited_ms == after(*readings).credited_ms


def gained(walls: Sequence[int], by: Advance) -> int:
    """Time credited beyond the steady clock's, however the wall clock was set."""
    stamps = [Stamp(wall, at * MINUTE_MS, "one") for at, wall in enumerate(walls)]
    return after(*stamps, by=by).credited_ms - (len(walls) - 1) * MINUTE_MS


@given(st.lists(moments, min_size=1, max_size=6))
def test_no_setting_of_the_wall_clock_gains_time_within_a_run(
    walls: list[int],
) -> None:
    assert gained(walls, advance) == 0


def test_a_credit_that_believed_the_wall_clock_would_be_noticed() -> None:
    def trusting(credit: Credit, stamp: Stamp, tolerance: Tolerance) -> Credit:
        return advance(credit, Stamp(stamp.wall_ms, None, ""), tolerance)

    assert gained([0, DAY_MS], trusting) == DAY_MS - MINUTE_MS


@given(stamps, st.integers(-(10**9), 10**9))
def test_the_wall_clock_time_of_a_credited_moment_keeps_the_distance(
    stamp: Stamp, distance: int
) -> None:
    credit = after(stamp)
    assert wall_at(credit, credit.credited_ms + distance) == stamp.wall_ms + distance


def test_before_the_first_reading_no_moment_has_a_wall_clock_time() -> None:
    assert wall_at(Credit(), 5 * DAY_MS) == 0
