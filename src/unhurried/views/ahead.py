"""What lies ahead with a date: rest, the next session, check-ins, questions that come.

Titles are neutral, and times are kind: a reminder that would come at night comes the
next morning. It never comes earlier than what it is about.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Final

from unhurried.coach.decision import Decision
from unhurried.coach.foreseeing import GRAVE
from unhurried.core.clock import DAY_MS, MINUTE_MS, SECOND_MS
from unhurried.core.credit import Credited, wall_at
from unhurried.core.state import State
from unhurried.history.follow_up import asked_after
from unhurried.protocol.rulebook import Rulebook
from unhurried.views.words.ahead import QUIET, REMINDER

FROM_HOUR: Final = 9
UNTIL_HOUR: Final = 20
"""Between these hours of the day, in the person's zone, a reminder comes (ours)."""
_QUARTER_MS: Final = 15 * MINUTE_MS


@dataclass(frozen=True, slots=True)
class Occasion:
    """Something with a date.

    Attributes:
        begin_ms, end_ms: wall-clock milliseconds since 1970 in UTC.
        alarm: whether a reminder sounds at its beginning.
    """

    begin_ms: int
    end_ms: int
    title: str
    alarm: bool


def ahead(
    state: State, decision: Decision, book: Rulebook, zone: tzinfo
) -> tuple[Occasion, ...]:
    """Everything ahead that has a date, soonest first.

    Where an emergency or a clinician comes first, no session is announced.

    Args:
        state: the state that the decision was made on.
        decision: what is advised now.
        book: the rulebook in force.
        zone: the person's time zone.
    """
    moments = sorted(set(_moments(state, decision, book)))
    now_ms = wall_at(state.credit, decision.at)
    kind = (_kindly(wall_at(state.credit, moment), zone) for moment in moments)
    reminders = [
        Occasion(begin_ms, begin_ms + _QUARTER_MS, REMINDER, alarm=True)
        for begin_ms in dict.fromkeys(kind)
        if begin_ms > now_ms
    ]
    quiet = _quiet(state, decision, now_ms)
    every = (*reminders, *((quiet,) if quiet is not None else ()))
    return tuple(sorted(every, key=lambda one: (one.begin_ms, one.end_ms)))


def _moments(state: State, decision: Decision, book: Rulebook) -> Iterator[Credited]:
    """The moments of credited time at which something may be done or is asked."""
    if decision.not_before is not None and decision.advice not in GRAVE:
        yield decision.not_before
    for record in (*state.sessions, *state.imported):
        if record.inserted and not record.settled:
            yield from (due.opens for due in asked_after(record, book))
    if state.screening is not None:
        yield state.screening.at + book.whole("screen.every_days") * DAY_MS
    if state.continence:
        yield state.continence[-1].at + book.whole("continence.every_days") * DAY_MS


def _quiet(state: State, decision: Decision, now_ms: int) -> Occasion | None:
    """The rest that still lies ahead."""
    if decision.not_before is None:
        return None
    end_ms = _up(wall_at(state.credit, decision.not_before), _QUARTER_MS)
    if end_ms <= now_ms:
        return None
    return Occasion(_up(now_ms, _QUARTER_MS) - _QUARTER_MS, end_ms, QUIET, alarm=False)


def _kindly(wall_ms: int, zone: tzinfo) -> int:
    """The same time, or the next one that comes by day; never an earlier one."""
    later_ms = _up(wall_ms, _QUARTER_MS)
    local = datetime.fromtimestamp(later_ms // SECOND_MS, UTC).astimezone(zone)
    if FROM_HOUR <= local.hour < UNTIL_HOUR:
        return later_ms
    days = 0 if local.hour < FROM_HOUR else 1
    morning = local.replace(hour=FROM_HOUR, minute=0, second=0, microsecond=0, fold=0)
    morning += timedelta(days=days)
    return max(later_ms, round(morning.timestamp()) * SECOND_MS)


def _up(wall_ms: int, step_ms: int) -> int:
    return -(-wall_ms // step_ms) * step_ms
