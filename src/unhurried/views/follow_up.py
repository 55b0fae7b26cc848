"""Check-ins: which can be answered now, which comes next, and what is asked."""

from dataclasses import dataclass
from datetime import tzinfo

from unhurried.core.credit import Credited, wall_at
from unhurried.core.state import State
from unhurried.history.follow_up import Due, asked_after
from unhurried.history.readings import owed
from unhurried.history.sessions import practised, practised_elsewhere
from unhurried.protocol.rulebook import Rulebook
from unhurried.views.moment import LATER, Moment, day, moment
from unhurried.views.question import Question
from unhurried.views.questions import about, signs
from unhurried.views.words.missing import MISSING, NO_CHECK_IN


@dataclass(frozen=True, slots=True)
class CheckIn:
    """One check-in.

    Attributes:
        which: 1 for the next day, 2 for three days later.
        session_day: the day of the session that it is about.
        opens: from when it can be answered.
        waited: whether the next session waits for it already.
    """

    session_id: str
    which: int
    session_day: str
    opens: Moment
    waited: bool
    text: str


@dataclass(frozen=True, slots=True)
class FollowUpPage:
    """Check-ins.

    Attributes:
        open: those that can be answered now, oldest first; one answer is for all.
        next: the one that opens next; None when none is to come.
        text: what to do, in words.
    """

    open: tuple[CheckIn, ...]
    next: CheckIn | None
    text: str
    questions: tuple[Question, ...]


def follow_up_page(
    state: State, now: Credited, book: Rulebook, zone: tzinfo
) -> FollowUpPage:
    """Show the check-ins that are open, and the one to come."""
    open_now = tuple(_check_in(due, state, now, zone) for due in owed(state, now, book))
    to_come = _next(state, now, book, zone)
    return FollowUpPage(
        open=open_now,
        next=to_come,
        text=_text(open_now, to_come),
        questions=(*about("follow-up"), signs(book)),
    )


def _next(state: State, now: Credited, book: Rulebook, zone: tzinfo) -> CheckIn | None:
    later = [
        due
        for record in (*practised(state), *practised_elsewhere(state))
        for due in asked_after(record, book)
        if due.opens > now
    ]
    first = min(later, key=lambda due: due.opens, default=None)
    return None if first is None else _check_in(first, state, now, zone)


def _check_in(due: Due, state: State, now: Credited, zone: tzinfo) -> CheckIn:
    began = {record.id: record.began for record in (*state.sessions, *state.imported)}
    at = began.get(due.session_id)
    when = LATER if at is None else day(wall_at(state.credit, at), zone)
    return CheckIn(
        session_id=due.session_id,
        which=due.which,
        session_day=when,
        opens=moment(state.credit, due.opens, zone),
        waited=due.due <= now,
        text=MISSING[f"follow-up-{due.which}"].format(day=when),
    )


def _text(open_now: tuple[CheckIn, ...], to_come: CheckIn | None) -> str:
    if open_now:
        return open_now[0].text
    if to_come is None:
        return NO_CHECK_IN
    return MISSING["next-check-in"].format(opens=to_come.opens.text)
