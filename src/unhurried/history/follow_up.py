"""The rule `late-check`: which check-ins after a session are due, and since when."""

from dataclasses import dataclass

from unhurried.core.clock import HOUR_MS
from unhurried.core.credit import Credited
from unhurried.core.state import FollowUp, SessionRecord, State
from unhurried.history.sessions import was_stopped
from unhurried.protocol.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Due:
    """One check-in that is asked for.

    Attributes:
        session_id: after which session.
        opens, due: credited time from which it counts, and from which it is waited for.
        which: 1 for the next day, 2 for three days later.
    """

    session_id: str
    opens: Credited
    due: Credited
    which: int


def asked_after(record: SessionRecord, book: Rulebook) -> tuple[Due, ...]:
    """The check-ins that this session brings, answered or not."""
    first = _due(record, "first", 1, book)
    if not was_stopped(record, book):
        return (first,)
    return (first, _due(record, "second", 2, book))


def outstanding(state: State, now: Credited, book: Rulebook) -> tuple[Due, ...]:
    """The check-ins that may be answered now and are not yet, oldest first."""
    return tuple(
        due
        for record in (*state.sessions, *state.imported)
        if not record.settled
        for due in asked_after(record, book)
        if due.opens <= now and not _answered(record, due)
    )


def waited_for(state: State, now: Credited, book: Rulebook) -> tuple[Due, ...]:
    """The check-ins without whose answer no session is planned."""
    return tuple(due for due in outstanding(state, now, book) if due.due <= now)


def is_settled(record: SessionRecord, book: Rulebook) -> bool:
    """Whether every check-in it brings is answered; without insertion there is none."""
    dues = asked_after(record, book) if record.inserted else ()
    return all(_answered(record, due) for due in dues)


def _due(record: SessionRecord, name: str, which: int, book: Rulebook) -> Due:
    opens = book.whole(f"late-check.opens_{name}_hours") * HOUR_MS
    due = book.whole(f"late-check.{name}_hours") * HOUR_MS
    return Due(record.id, record.ended + opens, record.ended + due, which)


def _answered(record: SessionRecord, due: Due) -> bool:
    return any(
        follow_up.at >= due.opens and is_answer(follow_up)
        for follow_up in record.follow_ups
    )


def is_answer(follow_up: FollowUp) -> bool:
    """Whether soreness and blood were both answered; silence is no answer."""
    return follow_up.soreness is not None and follow_up.blood is not None
