"""Credited time: how much time has certainly passed, whatever the wall clock says.

Rest, healing and locks are counted in credited milliseconds since the first event.
Within one run of the machine the steady clock decides; across runs the wall clock is
believed forwards and never backwards. So a clock set forward shortens no rest; and one
that was set back gains none when it is put right.
"""

from dataclasses import dataclass, replace

from unhurried.core.clock import HOUR_MS, MINUTE_MS, Stamp

MARKS_AT_MOST = 8
Credited = int
"""Milliseconds of credited time since the vault's first event (may be negative)."""


@dataclass(frozen=True, slots=True)
class Credit:
    """How far credited time has come, and where the clocks were last read.

    Attributes:
        at: the last reading; None before the first.
        credited_ms: credited time at that reading.
        jumped_at_ms: credited time at which the wall clock was last seen to disagree
            with the steady one, or to have gone back; None if never.
        jumped_by_ms: by how much; forward is positive.
        marks: what the wall clock would show now had it not been moved back: one for
            the beginning of this run, and one for each time it went back between runs
            and has not come up again; widest first.
    """

    at: Stamp | None = None
    credited_ms: Credited = 0
    jumped_at_ms: Credited | None = None
    jumped_by_ms: int = 0
    marks: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Tolerance:
    """What still counts as an ordinary correction of the wall clock."""

    backward_ms: int = 2 * MINUTE_MS
    forward_ms: int = 12 * HOUR_MS


def advance(credit: Credit, stamp: Stamp, tolerance: Tolerance) -> Credit:
    """Credit the time between the last reading and this one."""
    last = credit.at
    if last is None:
        return replace(credit, at=stamp, marks=(stamp.wall_ms,))
    steady = _steady_between(last, stamp)
    passed = max(0, _between_runs(credit, last, stamp) if steady is None else steady)
    moved = replace(
        credit,
        at=stamp,
        credited_ms=credit.credited_ms + passed,
        marks=_marks(credit, passed, stamp if steady is None else None),
    )
    leap = stamp.wall_ms - last.wall_ms - passed
    if -tolerance.backward_ms <= leap <= tolerance.forward_ms:
        return moved
    return replace(moved, jumped_at_ms=moved.credited_ms, jumped_by_ms=leap)


def wall_at(credit: Credit, moment: Credited) -> int:
    """Wall-clock milliseconds at which credited time will have reached `moment`."""
    if credit.at is None:
        return 0
    return credit.at.wall_ms + (moment - credit.credited_ms)


def _steady_between(last: Stamp, stamp: Stamp) -> int | None:
    same_run = bool(last.boot) and last.boot == stamp.boot
    if not same_run or last.steady_ms is None or stamp.steady_ms is None:
        return None
    return stamp.steady_ms - last.steady_ms


def _between_runs(credit: Credit, last: Stamp, stamp: Stamp) -> int:
    """Believe the wall clock, but not the way back to where it was set back from."""
    reached = [mark for mark in credit.marks if mark <= stamp.wall_ms]
    return stamp.wall_ms - max([last.wall_ms, *reached])


def _marks(credit: Credit, passed: int, began: Stamp | None) -> tuple[int, ...]:
    """Every mark moves with time; where another run `began`, those it reached end."""
    if began is None:
        return tuple(mark + passed for mark in credit.marks)
    ahead = [mark + passed for mark in credit.marks if mark > began.wall_ms]
    return (*ahead[:MARKS_AT_MOST], began.wall_ms)
