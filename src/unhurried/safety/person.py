"""Gates about the person: adult, screened, known well enough to begin."""

from unhurried.core.advice import Advice
from unhurried.core.clock import DAY_MS
from unhurried.core.reasons import Bearing, Reason
from unhurried.safety.question import Question
from unhurried.safety.verdict import CLEAR, Verdict, advises, says


def adult(question: Question) -> Verdict:
    """Rule `adult`: 18 or over, stated once; not stated counts as not known."""
    stated = question.state.person.adult
    if stated is True:
        return CLEAR
    years = question.book.whole("adult.years")
    if stated is False:
        return advises(Advice.LOCKED, Reason("adult", "under", numbers=_n(years=years)))
    return advises(
        Advice.SET_UP, Reason("adult", "unanswered", numbers=_n(years=years))
    )


def screened(question: Question) -> Verdict:
    """Rule `screen`: answered in full, and again every 90 days.

    What an answer locks is a lock of its own (`safety/locks.py`).
    """
    screening = question.state.screening
    if screening is None:
        return advises(Advice.SET_UP, Reason("screen", "unanswered"))
    missing = [
        condition
        for condition in question.book.conditions
        if screening.answers.get(condition) is None
    ]
    if missing:
        numbers = _n(missing=len(missing), first=missing[0])
        return advises(Advice.SET_UP, Reason("screen", "incomplete", numbers=numbers))
    days = question.book.whole("screen.every_days")
    if question.now - screening.at > days * DAY_MS:
        numbers = _n(days=days)
        return advises(Advice.SET_UP, Reason("screen", "again", numbers=numbers))
    return CLEAR


def known(question: Question) -> Verdict:
    """Rule `set-up`: how experienced, and something that may be used, is known.

    What the body reacts to is asked for, and stops nothing until it is told.
    """
    verdict = CLEAR
    if question.state.person.experience is None:
        verdict &= advises(Advice.SET_UP, Reason("set-up", "experience"))
    if all(owned.retired for owned in question.state.items.values()):
        verdict &= advises(Advice.SET_UP, Reason("set-up", "no-item"))
    if not question.state.lubricants:
        verdict &= advises(Advice.SET_UP, Reason("set-up", "no-lubricant"))
    if question.state.person.reactions is None:
        verdict &= says("set-up", "reactions", Bearing.DUE)
    return verdict


def continence_due(question: Question) -> Verdict:
    """Rule `continence`: the self-score every 28 days; asked, never a reason to stop.

    A rise issues a lock; over 38 mm a score that is due closes the range
    (`safety/wide.py`).
    """
    scores = question.state.continence
    days = question.book.whole("continence.every_days")
    if scores and question.now - scores[-1].at <= days * DAY_MS:
        return CLEAR
    reason = Reason("continence", "due", Bearing.DUE, _n(days=days))
    return Verdict(reasons=(reason,))


def record_intact(question: Question) -> Verdict:
    """Rule `record`: a journal in doubt may have lost a lock; nothing is planned."""
    if question.intact is True:
        return CLEAR
    return advises(Advice.LOCKED, Reason("record", "in-doubt"))


def _n(**numbers: int | str) -> dict[str, int | str]:
    return numbers
