"""The gates about time, for sessions that another record holds.

How much came before one of these is not known, so each asks for the longest ordinary
rest, and none of them shortens what the sessions told here ask for.
"""

from unhurried.core.advice import Advice
from unhurried.core.clock import DAY_MS, HOUR_MS
from unhurried.core.credit import Credited
from unhurried.core.reasons import Reason
from unhurried.core.state import SessionRecord
from unhurried.history.sessions import practised, practised_elsewhere, width_of
from unhurried.protocol.rulebook import Rulebook
from unhurried.safety.question import Question
from unhurried.safety.verdict import CLEAR, Verdict, advises


def rested_elsewhere(question: Question) -> Verdict:
    """Rule `rest`: after each of them."""
    rests = [
        (record.ended + hours * HOUR_MS, hours)
        for record in practised_elsewhere(question.state)
        for hours in (_hours(record, question.book),)
    ]
    if not rests:
        return CLEAR
    ready_at, hours = max(rests)
    if question.now >= ready_at:
        return CLEAR
    left = -(-(ready_at - question.now) // HOUR_MS)
    numbers: dict[str, int | str] = {"hours": hours, "hours_left": left}
    return advises(Advice.REST, Reason("rest", "too-soon", numbers=numbers), ready_at)


def recovered_elsewhere(question: Question) -> Verdict:
    """Rule `recovery`: the after-care window of each of them."""
    imported = practised_elsewhere(question.state)
    if not imported:
        return CLEAR
    hours = question.book.whole("recovery.hours")
    free_at: Credited = max(record.ended for record in imported) + hours * HOUR_MS
    if question.now >= free_at:
        return CLEAR
    reason = Reason("recovery", "after-care", numbers={"hours": hours})
    return advises(Advice.REST, reason, free_at)


def _hours(record: SessionRecord, book: Rulebook) -> int:
    hours = book.whole("rest.early_hours")
    if width_of(record).tenths < book.whole("rest.wide_mm") * 10:
        return hours
    wide = book.whole("rest.later_hours") + book.whole("wide.extra_rest_hours")
    return max(hours, wide)


def few_enough_together(question: Question) -> Verdict:
    """Rule `rest`: those of both records together are never too many in a week."""
    book, imported = question.book, practised_elsewhere(question.state)
    if not imported:
        return CLEAR
    window = book.whole("rest.window_days") * DAY_MS
    most = book.whole("rest.sessions_at_most")
    both = (*practised(question.state), *imported)
    recent = sorted(one.began for one in both if one.began > question.now - window)
    if len(recent) < most:
        return CLEAR
    numbers: dict[str, int | str] = {"sessions": len(recent), "at_most": most}
    reason = Reason("rest", "week-full", numbers=numbers)
    return advises(Advice.REST, reason, recent[-most] + window)
