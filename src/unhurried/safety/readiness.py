"""Gates about today: asked and answered, calm, agreed.

Answers count for a while (rule `readiness`). Without fresh ones nothing starts; a plan
may still be shown. A question left out is asked again before anything starts. What an
answer rules out (alcohol, poppers, numbing, a recent douche) is a lock of its own, so
that a second, better-sounding answer does not undo the first.
"""

from itertools import takewhile

from unhurried.core.advice import Advice
from unhurried.core.clock import MINUTE_MS
from unhurried.core.reasons import Bearing, Reason
from unhurried.core.state import Readiness, State
from unhurried.safety.question import Question
from unhurried.safety.verdict import CLEAR, Verdict, advises, says


def fresh(question: Question) -> Readiness | None:
    """The readiness answers, if they still count."""
    readiness = question.state.readiness
    minutes = question.book.whole("readiness.valid_min")
    if readiness is None or question.now - readiness.at > minutes * MINUTE_MS:
        return None
    return readiness


def asked(question: Question) -> Verdict:
    """Rule `readiness`: asked anew, and in full, before every session."""
    readiness = fresh(question)
    if readiness is None:
        return says("readiness", "ask", Bearing.ASKS)
    verdict = CLEAR
    for rule, answer in _must_be_answered(readiness).items():
        if answer is None:
            verdict &= says(rule, "ask", Bearing.ASKS)
    return verdict


def calm(question: Question) -> Verdict:
    """Rule `calm`: over 7 of 10, settling is offered instead of insertion."""
    readiness = fresh(question)
    if readiness is None:
        return CLEAR
    over = question.book.whole("calm.tension_over")
    tension = readiness.answers.tension
    if tension is None or tension <= over:
        return CLEAR
    numbers: dict[str, int | str] = {"tension": tension, "over": over}
    return advises(Advice.SETTLE, Reason("calm", "tense", numbers=numbers))


def agreed(question: Question) -> Verdict:
    """Rule `agreement`: with a partner, agreed and a stop word named, each time.

    Answers from before a session with a partner were for that one.
    """
    if question.plan is None or question.plan.partnered is False:
        return CLEAR
    readiness = fresh(question)
    said = None if readiness is None else readiness.answers.partner_agreed
    if said is False:
        return says("agreement", "not-agreed")
    if readiness is not None and said is True and not _used(readiness, question.state):
        return CLEAR
    return says("agreement", "ask", Bearing.ASKS)


def _must_be_answered(readiness: Readiness) -> dict[str, object]:
    answers = readiness.answers
    return {
        "sober": answers.sober,
        "nitrites": answers.nitrites,
        "numbing": answers.numbing,
        "soreness": answers.well,
        "calm": answers.tension,
        "douche": answers.irritant_enema,
    }


def _used(readiness: Readiness, state: State) -> bool:
    """Whether a session with a partner has begun since these answers."""
    since = takewhile(lambda one: one.began >= readiness.at, reversed(state.sessions))
    return any(record.plan.partnered is not False for record in since)
