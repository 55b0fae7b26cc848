"""Gates about time: rest, recovery, sessions in a week, own pauses, clocks."""

from unhurried.core.advice import Advice
from unhurried.core.clock import DAY_MS, HOUR_MS
from unhurried.core.credit import Credited
from unhurried.core.reasons import Bearing, Reason
from unhurried.core.state import SessionRecord
from unhurried.history.progress import clean_in_a_row
from unhurried.history.sessions import practised, width_of
from unhurried.safety.elsewhere import (
    few_enough_together,
    recovered_elsewhere,
    rested_elsewhere,
)
from unhurried.safety.question import Question
from unhurried.safety.verdict import CLEAR, Verdict, advises

CLOCK_SHOWN_MS = 3 * DAY_MS
"""How long a jump of the clock is mentioned: the longest ordinary rest."""


def rested(question: Question) -> Verdict:
    """Rule `rest`: counted in credited time from the end of the last session."""
    return _rested_here(question) & rested_elsewhere(question)


def _rested_here(question: Question) -> Verdict:
    records = practised(question.state)
    if not records:
        return CLEAR
    hours = rest_hours(question, records)
    ready_at = records[-1].ended + hours * HOUR_MS
    if question.now < ready_at:
        left = -(-(ready_at - question.now) // HOUR_MS)
        numbers: dict[str, int | str] = {"hours": hours, "hours_left": left}
        return advises(
            Advice.REST, Reason("rest", "too-soon", numbers=numbers), ready_at
        )
    return Verdict(reasons=(Reason("rest", "rested", Bearing.KEPT, {"hours": hours}),))


def rest_hours(question: Question, records: tuple[SessionRecord, ...]) -> int:
    """How long a rest the last session asks for, in hours."""
    book, last = question.book, records[-1]
    hours = _hours_before_width(question, records)
    if width_of(last).tenths < book.whole("rest.wide_mm") * 10:
        return hours
    later, extra = book.whole("rest.later_hours"), book.whole("wide.extra_rest_hours")
    return max(hours, later + extra)


def _hours_before_width(question: Question, records: tuple[SessionRecord, ...]) -> int:
    book, last = question.book, records[-1]
    early = last.began - records[0].began < book.whole("rest.early_days") * DAY_MS
    if early or _was_step_up(records):
        return book.whole("rest.early_hours")
    in_a_row = book.whole("rest.maintenance_clean_in_a_row")
    if question.maintaining and clean_in_a_row(question.state) >= in_a_row:
        return book.whole("rest.maintenance_hours")
    return book.whole("rest.later_hours")


def few_enough(question: Question) -> Verdict:
    """Rule `rest`: never more than four sessions in seven days."""
    return _few_here(question) & few_enough_together(question)


def _few_here(question: Question) -> Verdict:
    book = question.book
    window = book.whole("rest.window_days") * DAY_MS
    most = book.whole("rest.sessions_at_most")
    recent = [
        record.began
        for record in practised(question.state)
        if record.began > question.now - window
    ]
    if len(recent) < most:
        return CLEAR
    free_at = recent[-most] + window
    numbers: dict[str, int | str] = {"sessions": len(recent), "at_most": most}
    return advises(Advice.REST, Reason("rest", "week-full", numbers=numbers), free_at)


def recovered(question: Question) -> Verdict:
    """Rule `recovery`: the after-care window in which nothing starts."""
    return _recovered_here(question) & recovered_elsewhere(question)


def _recovered_here(question: Question) -> Verdict:
    records = practised(question.state)
    if not records:
        return CLEAR
    hours = question.book.whole("recovery.hours")
    free_at: Credited = max(record.ended for record in records) + hours * HOUR_MS
    if question.now >= free_at:
        return CLEAR
    reason = Reason("recovery", "after-care", numbers={"hours": hours})
    return advises(Advice.REST, reason, free_at)


def not_paused(question: Question) -> Verdict:
    """Rule `pause`: the person's own pause, without a word of reproach."""
    pause = question.state.pause
    if pause is None or (pause.until is not None and question.now >= pause.until):
        return CLEAR
    reason = Reason("pause", "own", numbers={"why": pause.why})
    return advises(Advice.REST, reason, pause.until)


def clock_agrees(question: Question) -> Verdict:
    """Rule `clock`: say that a jump of the wall clock was credited as no rest.

    Credited time has left the jump out already (`core/credit.py`), so this says why
    the rest is longer than the calendar makes it look.
    """
    jumped = question.state.credit.jumped_at_ms
    if jumped is None or question.now - jumped > CLOCK_SHOWN_MS:
        return CLEAR
    hours = question.state.credit.jumped_by_ms // HOUR_MS
    return Verdict(reasons=(Reason("clock", "jumped", Bearing.KEPT, {"hours": hours}),))


def _was_step_up(records: tuple[SessionRecord, ...]) -> bool:
    *before, last = records
    return bool(before) and width_of(last) > max(map(width_of, before))
