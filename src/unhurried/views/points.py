"""Every session as a point: when, how wide, how deep, and how it felt."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import tzinfo
from enum import StrEnum

from unhurried.core.clock import DAY_MS
from unhurried.core.credit import wall_at
from unhurried.core.lengths import Mm
from unhurried.core.practice import Depth, Ended, Report
from unhurried.core.state import SessionRecord, State
from unhurried.history.telling import as_last_told, counts, is_withdrawn
from unhurried.protocol.rulebook import Rulebook
from unhurried.views.moment import dated


class Felt(StrEnum):
    """How a session felt, at its strongest."""

    EASY = "easy"
    UNEASY = "uneasy"
    PAIN = "pain"
    UNKNOWN = "unknown"  # pain or discomfort was not answered
    SETTLED = "settled"  # nothing was inserted


class Span(StrEnum):
    """How far back is shown."""

    ALL = "all"
    YEAR = "year"
    QUARTER = "quarter"

    def reaches(self, wall_ms: int, now_ms: int) -> bool:
        """Whether a moment still belongs to it."""
        days = _DAYS.get(self)
        return days is None or now_ms - wall_ms <= days * DAY_MS


_DAYS = {Span.YEAR: 365, Span.QUARTER: 91}


@dataclass(frozen=True, slots=True)
class Point:
    """One session as it was told last; None is 'not answered' or 'not known'.

    Attributes:
        wall_ms, day: when it began.
        stopped: whether it was stopped, or has no end in the record.
        counts: whether it counts towards the next size.
        pain, discomfort, ease, enjoyment, tension: 0 to 10.
    """

    wall_ms: int
    day: str
    diameter: Mm | None
    depth: Depth | None
    felt: Felt
    ended: Ended
    stopped: bool
    counts: bool
    pain: int | None
    discomfort: int | None
    ease: int | None
    enjoyment: int | None
    tension: int | None


def points(
    state: State, book: Rulebook, zone: tzinfo, span: Span = Span.ALL
) -> tuple[Point, ...]:
    """Every session that was not taken back, also of another record; oldest first."""
    now_ms = wall_now(state)
    told = sorted((*state.sessions, *state.imported), key=lambda one: one.began)
    standing = [one for one in told if not is_withdrawn(one, state)]
    found = (_point(one, state, book, zone) for one in standing)
    return tuple(one for one in found if span.reaches(one.wall_ms, now_ms))


def of_width(told: Iterable[Point], width: Mm | None) -> tuple[Point, ...]:
    """Those of one width; all of them where none is asked for."""
    return tuple(one for one in told if width is None or one.diameter == width)


def wall_now(state: State) -> int:
    """The wall clock at the state's own time."""
    return wall_at(state.credit, state.credit.credited_ms)


def _point(record: SessionRecord, state: State, book: Rulebook, zone: tzinfo) -> Point:
    report = as_last_told(record, state)
    wall_ms = wall_at(state.credit, record.began)
    inserted = record.inserted
    return Point(
        wall_ms=wall_ms,
        day=dated(wall_ms, zone),
        diameter=record.diameter if inserted else None,
        depth=report.depth if inserted else None,
        felt=_felt(report, book) if inserted else Felt.SETTLED,
        ended=report.ended,
        stopped=report.ended in (Ended.STOPPED, Ended.CRASHED),
        counts=counts(record, state, book),
        pain=report.pain,
        discomfort=report.discomfort,
        ease=report.ease,
        enjoyment=report.enjoyment,
        tension=report.tension,
    )


def _felt(report: Report, book: Rulebook) -> Felt:
    """Judge it as rule `clean` does, by pain and discomfort alone."""
    pain, discomfort = report.pain, report.discomfort
    if pain is not None and pain > book.whole("clean.pain_at_most"):
        return Felt.PAIN
    if discomfort is not None and discomfort > book.whole("clean.discomfort_at_most"):
        return Felt.UNEASY
    return Felt.UNKNOWN if pain is None or discomfort is None else Felt.EASY
