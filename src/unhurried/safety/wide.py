"""Gates for wide sizes: told from 30 mm, agreed from 35, over 38 by choice."""

from unhurried.core.clock import DAY_MS
from unhurried.core.events.person import Agreement
from unhurried.core.reasons import Bearing
from unhurried.history.progress import clean_at, days_at
from unhurried.safety.question import Question
from unhurried.safety.readiness import fresh
from unhurried.safety.verdict import CLEAR, Axis, Verdict, caps, says

TENTHS = 10


def wide(question: Question) -> Verdict:
    """Rule `wide`: an explanation from 30 mm, a fresh agreement from 35 mm."""
    owned, book = question.owned, question.book
    if owned is None:
        return CLEAR
    tenths = owned.item.diameter.tenths
    verdict = CLEAR
    if tenths >= book.whole("wide.explain_mm") * TENTHS:
        verdict &= says("wide", "explain", Bearing.LIMITS)
    if tenths >= book.whole("wide.agree_mm") * TENTHS:
        readiness = fresh(question)
        agreed = readiness is not None and readiness.answers.wide_agreed is True
        verdict &= CLEAR if agreed else says("wide", "ask", Bearing.ASKS)
    return verdict


def very_wide(question: Question) -> Verdict:
    """Rule `very-wide`: over 38 mm by informed choice, small steps, a long rhythm."""
    book, proven = question.book, question.here.proven
    over = book.whole("very-wide.over_mm") * TENTHS
    for missing, code in ((_not_chosen, "not-chosen"), (_score_due, "continence-due")):
        if missing(question):
            return caps(Axis.DIAMETER, over, "very-wide", code)
    base = max(over, proven.tenths if proven else 0)
    if _too_soon(question):
        return caps(Axis.DIAMETER, base, "very-wide", "not-yet")
    step_tenths = book.whole("very-wide.step_mm") * TENTHS
    return caps(Axis.DIAMETER, base + step_tenths, "very-wide", "small-steps")


def _not_chosen(question: Question) -> bool:
    return Agreement.VERY_WIDE not in question.state.person.agreements


def _score_due(question: Question) -> bool:
    scores = question.state.continence
    days = question.book.whole("very-wide.continence_days")
    return not scores or question.now - scores[-1].at > days * DAY_MS


def _too_soon(question: Question) -> bool:
    book, state, here = question.book, question.state, question.here
    if here.proven is None:
        return True
    clean = clean_at(state, here, here.proven)
    days = days_at(state, here, here.proven, question.now)
    return clean < book.whole("very-wide.clean_sessions") or days < book.whole(
        "very-wide.days"
    )
