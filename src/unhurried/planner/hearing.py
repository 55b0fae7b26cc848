"""What a planner hears of a record: each session with insertion, and what followed.

A check-in is weighed once, with the last session before it, however many sessions
waited for it. A session whose width nobody knows teaches nothing about
widths and is left out; the gates count it all the same.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from unhurried.core.clock import MINUTE_MS
from unhurried.core.credit import Credited
from unhurried.core.practice import Depth, Ended
from unhurried.core.state import SessionRecord, State
from unhurried.history.sessions import bled, pain_stopped, practised
from unhurried.protocol.rulebook import Rulebook

LONGEST_MIN = 20.0
"""Minutes beyond which a hold trains and tires no more: the longest training hold."""


@dataclass(frozen=True, slots=True)
class Deed:
    """What was done, or planned.

    Attributes:
        width_mm: what the body met, narrower at the tip.
        hold_min: at most `LONGEST_MIN`.
    """

    width_mm: float
    hold_min: float


@dataclass(frozen=True, slots=True)
class After:
    """One check-in; soreness 0 to 10, None when not answered."""

    at: Credited
    soreness: int | None


@dataclass(frozen=True, slots=True)
class Heard:
    """One session as it was told.

    Attributes:
        place: how many sessions came before it.
        width_mm: the object's diameter.
        full: whether it was planned to go all the way in.
        pain, discomfort, ease: 0 to 10 at their peak (ease: the last); None unknown.
        stopped: whether it ended before its time, or nobody told how.
        blood: seen then or at any check-in; None unknown.
        event: pain at the stop limit, blood, or stopped.
        unknown: whether pain was not answered.
        easy: as `history/clean.py` judges it.
    """

    id: str
    place: int
    began: Credited
    ended: Credited
    width_mm: float
    full: bool
    planned: Deed
    done: Deed
    pain: int | None
    discomfort: int | None
    ease: int | None
    stopped: bool
    blood: bool | None
    event: bool
    easy: bool
    after: tuple[After, ...] = ()

    @property
    def unknown(self) -> bool:
        """Whether nobody said how much it hurt."""
        return self.pain is None

    @property
    def as_planned(self) -> "Heard":
        """The same session, had it gone as planned: what its report is compared to."""
        done = replace(self.done, width_mm=self.planned.width_mm)
        done = replace(done, hold_min=self.planned.hold_min)
        blood = None if self.blood is None else False
        return replace(self, done=done, stopped=False, blood=blood)


def teaching(state: State) -> tuple[SessionRecord, ...]:
    """The sessions that can be heard: with insertion, and of a known width."""
    return tuple(one for one in practised(state) if one.diameter is not None)


def hear(
    records: Sequence[SessionRecord], book: Rulebook, place: int = 0
) -> tuple[Heard, ...]:
    """Hear the records from `place` on; each depends on itself and the next alone."""
    ends: list[Credited | None] = [one.began for one in records[1:]]
    return tuple(
        _heard(record, number, until, book)
        for number, (record, until) in enumerate(
            zip(records, [*ends, None], strict=False)
        )
        if number >= place
    )


def met_mm(width_mm: float, depth: Depth | None, book: Rulebook) -> float:
    """The width that the body meets: at the tip, or with nothing said, a share."""
    share = book.prior("tip-share").centre if depth in (None, Depth.TIP) else 1.0
    return width_mm * share


def _heard(
    record: SessionRecord, place: int, until: Credited | None, book: Rulebook
) -> Heard:
    plan, report = record.plan, record.report
    width_mm = 0.0 if record.diameter is None else record.diameter.mm
    stopped = report.ended in (Ended.STOPPED, Ended.CRASHED)
    return Heard(
        id=record.id,
        place=place,
        began=record.began,
        ended=record.ended,
        width_mm=width_mm,
        full=plan.depth is Depth.FULL,
        planned=Deed(met_mm(width_mm, plan.depth, book), _minutes(plan.hold_s)),
        done=Deed(met_mm(width_mm, report.depth, book), _minutes(report.hold_s)),
        pain=report.pain,
        discomfort=report.discomfort,
        ease=report.ease,
        stopped=stopped,
        blood=True if bled(record) else report.blood,
        event=stopped or bled(record) or pain_stopped(record, book),
        easy=record.easy,
        after=_check_ins(record, until),
    )


def _minutes(seconds: int) -> float:
    return min(LONGEST_MIN, seconds * 1000 / MINUTE_MS)


def _check_ins(record: SessionRecord, until: Credited | None) -> tuple[After, ...]:
    return tuple(
        After(one.at, one.soreness)
        for one in record.follow_ups
        if until is None or one.at < until
    )
