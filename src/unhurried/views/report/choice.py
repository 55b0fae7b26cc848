"""What a report holds: which parts of the record, and from when until when."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import Final

from unhurried.core.clock import SECOND_MS
from unhurried.core.errors import BadInput


class Part(StrEnum):
    """A part of the record that a report holds or leaves out."""

    WIDTHS = "widths"
    PICTURES = "pictures"
    EVENTS = "events"
    MEDICINES = "medicines"
    HEALTH = "health"
    RULES = "rules"
    ESTIMATES = "estimates"
    FEELINGS = "feelings"
    NOTES = "notes"


USUAL: Final = frozenset(Part) - {Part.FEELINGS, Part.NOTES}
"""What it holds unless somebody chooses: not what was enjoyed, nor free words."""

FOR_PAPER: Final = frozenset({Part.PICTURES, Part.ESTIMATES})
"""What no data for other programs holds: drawings, and what nobody observed."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What was chosen.

    Attributes:
        first, last: the days, both included; None is without a bound.
        since_ms, until_ms: the same on the wall clock; `until_ms` itself is outside.
    """

    parts: frozenset[Part] = USUAL
    first: date | None = None
    last: date | None = None
    since_ms: int | None = None
    until_ms: int | None = None

    def holds(self, wall_ms: int) -> bool:
        """Whether a moment lies in the chosen time."""
        early = self.since_ms is not None and wall_ms < self.since_ms
        late = self.until_ms is not None and wall_ms >= self.until_ms
        return not early and not late

    def __contains__(self, part: Part) -> bool:
        """Whether a part was chosen."""
        return part in self.parts


def chosen(
    parts: frozenset[Part], first: date | None, last: date | None, zone: tzinfo
) -> Choice:
    """Choose parts and days; days are those of the person's own zone.

    Raises:
        BadInput: the last day comes before the first, or is none of any calendar.
    """
    if first is not None and last is not None and last < first:
        hint = "give the earlier day first"
        raise BadInput("the last day comes before the first", last.isoformat(), hint)
    until = None if last is None else _after(last)
    return Choice(parts, first, last, _begins(first, zone), _begins(until, zone))


def _after(last: date) -> date:
    try:
        return last + timedelta(days=1)
    except OverflowError as error:
        hint = "leave --until out for everything"
        raise BadInput("no day comes after this one", last.isoformat(), hint) from error


def _begins(on: date | None, zone: tzinfo) -> int | None:
    if on is None:
        return None
    try:
        began = datetime.combine(on, time(), zone).astimezone(UTC)
    except OverflowError as error:
        hint = "name a day between 1970 and today"
        raise BadInput("this calendar does not reach", on.isoformat(), hint) from error
    return round(began.timestamp()) * SECOND_MS
