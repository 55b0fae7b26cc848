"""From the sessions of a table to the facts that take them over: all only tightens.

The table is lived through as a record of its own, in order of time; what that record
would have issued is told here, each lock and setback from when it happened. None of its
sessions proves anything. What is known already is passed over.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from unhurried.app.carrying import locks_of, setbacks_of
from unhurried.app.commands import TabledSession
from unhurried.app.importing import parts, session_carried
from unhurried.coach.folding.issuing import SYMPTOMS, issued_by
from unhurried.coach.folding.later import felt_after
from unhurried.coach.folding.records import consequences, unanswered
from unhurried.core.clock import HOUR_MS, SECOND_MS
from unhurried.core.credit import Credited
from unhurried.core.errors import BadInput
from unhurried.core.events import Event, FollowUpAnswered
from unhurried.core.practice import Kind, Plan
from unhurried.core.state import FollowUp, SessionRecord, State
from unhurried.history.follow_up import is_answer
from unhurried.protocol.rulebook import Rulebook

Happening = tuple[Credited, SessionRecord, FollowUp | None]
PLAN: Final = Plan(Kind.TRAIN)
MOST_TROUBLE: Final = 300
"""Each time that a width caused trouble is weighed by itself, with every question."""


def table_taken_over(
    sessions: Sequence[TabledSession], here: State, book: Rulebook
) -> tuple[Event, ...]:
    """The facts by which a table is taken over; none if all of it is known.

    Raises:
        BadInput: it tells of trouble more often than can be weighed.
    """
    known = {record.id for record in (*here.sessions, *here.imported)}
    records = [_record(one, here, book) for one in sessions if one.id not in known]
    there = _lived(records, here, book)
    if len(there.setbacks) > MOST_TROUBLE:
        hint = "import its last part, and show the whole to a clinician"
        raise BadInput("this table tells of trouble too often", "", hint)
    beside = replace(
        here,
        sessions=(*here.sessions, *here.imported),
        locks=here.every_lock,
        added_locks=(),
    )
    locks = issued_by(there, beside, _moments(there), book)
    now = here.credit.credited_ms
    return tuple(
        parts(
            [session_carried(record, now) for record in records],
            locks_of(replace(there, locks=locks)),
            setbacks_of(there),
        )
    )


def _record(told: TabledSession, here: State, book: Rulebook) -> SessionRecord:
    """The session in credited time; it ended after it was held, at the latest now."""
    now = here.credit.credited_ms
    began = now - told.ago_ms
    ended = min(now, began + told.report.hold_s * SECOND_MS)
    check = _check(told, min(now, ended + _first_check_ms(book)))
    settled = check is not None and is_answer(check)
    return SessionRecord(
        id=told.id,
        began=began,
        ended=ended,
        plan=PLAN,
        report=told.report,
        diameter=told.diameter,
        length=told.length,
        follow_ups=() if check is None else (check,),
        unanswered=() if settled else unanswered(told.report),
    )


def _check(told: TabledSession, at: Credited) -> FollowUp | None:
    if told.soreness is None and told.blood_after is None:
        return None
    return FollowUp(at, told.soreness, told.blood_after, leakage=None)


def _first_check_ms(book: Rulebook) -> int:
    return book.whole("late-check.first_hours") * HOUR_MS


def _lived(records: Sequence[SessionRecord], here: State, book: Rulebook) -> State:
    """What these sessions and check-ins issue, told in order of time."""
    there = State(credit=here.credit)
    for at, record, check in sorted(_happenings(records), key=lambda one: one[0]):
        if check is None:
            there = consequences(there, record, book)
            continue
        then = replace(there, credit=replace(there.credit, credited_ms=at))
        there = felt_after(then, _told(check), record.diameter, book)
    return replace(there, credit=here.credit)


def _happenings(records: Sequence[SessionRecord]) -> Iterator[Happening]:
    for record in records:
        yield record.ended, record, None
        yield from ((check.at, record, check) for check in record.follow_ups)


def _told(check: FollowUp) -> FollowUpAnswered:
    return FollowUpAnswered(None, check.soreness, check.blood, check.leakage)


def _moments(there: State) -> list[Credited]:
    """When something was felt or seen."""
    felt = {lock.since for lock in there.locks if lock.rule in SYMPTOMS}
    return sorted(felt | {setback.at for setback in there.setbacks})
