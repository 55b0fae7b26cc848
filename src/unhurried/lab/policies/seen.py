"""What a policy sees of the record: one line for each session with insertion."""

from dataclasses import dataclass

from unhurried.core.clock import DAY_MS
from unhurried.core.practice import Ended
from unhurried.core.state import SessionRecord, State
from unhurried.history.sessions import bled, practised, width_of

PAINFUL = 4
"""Reported pain from which a session counts as bad, as in rule `pain-stop`."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One session as it was told.

    Attributes:
        day: since the start of the record.
        width: in tenths of a millimetre.
        pain, discomfort, soreness: 0 to 10; what was not told counts as 10.
        bad: painful, stopped or with blood.
    """

    day: float
    width: int
    pain: int
    discomfort: int
    soreness: int
    bad: bool


def seen(state: State) -> tuple[Seen, ...]:
    """Every session with insertion, oldest first."""
    return tuple(_one(record) for record in practised(state))


def _one(record: SessionRecord) -> Seen:
    report = record.report
    pain = 10 if report.pain is None else report.pain
    sore = (
        10 if after.soreness is None else after.soreness for after in record.follow_ups
    )
    return Seen(
        day=record.began / DAY_MS,
        width=width_of(record).tenths,
        pain=pain,
        discomfort=10 if report.discomfort is None else report.discomfort,
        soreness=max(sore, default=0),
        bad=pain >= PAINFUL or report.ended is not Ended.COMPLETED or bled(record),
    )
