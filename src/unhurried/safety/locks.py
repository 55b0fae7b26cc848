"""Gates about locks: what healing, red flags, screening and leakage have issued."""

from unhurried.core.advice import Advice
from unhurried.core.clock import HOUR_MS
from unhurried.core.credit import Credited
from unhurried.core.reasons import Reason
from unhurried.core.state import Lock
from unhurried.safety.question import Question
from unhurried.safety.verdict import CLEAR, Verdict, advises


def locked(question: Question) -> Verdict:
    """Every lock that still holds speaks, each with its own rule and time."""
    verdict = CLEAR
    for lock in question.state.every_lock:
        if holds(lock, question.now):
            verdict &= _speak(lock, question.now)
    return verdict


def holds(lock: Lock, now: Credited) -> bool:
    """Whether time or an answer is still missing."""
    timed = lock.until is None or now < lock.until
    softening = lock.softens_at is not None and now < lock.softens_at
    return timed or softening or lock.clinician


def advice_of(lock: Lock, now: Credited) -> Advice:
    """An emergency becomes 'see a clinician' when its time is over."""
    urgent = lock.softens_at is not None and now < lock.softens_at
    if lock.advice is Advice.EMERGENCY and not urgent:
        return Advice.CLINICIAN
    return lock.advice


def _speak(lock: Lock, now: Credited) -> Verdict:
    numbers: dict[str, int | str] = {"sign": lock.sign}
    if lock.until is not None and lock.until > now:
        numbers["hours_left"] = -(-(lock.until - now) // HOUR_MS)
    reason = Reason(lock.rule, _code(lock, now), numbers=numbers)
    free_at = None if lock.clinician else lock.until
    return advises(advice_of(lock, now), reason, free_at)


def _code(lock: Lock, now: Credited) -> str:
    if lock.clinician:
        return "clinician"
    return "answer" if lock.until is None or lock.until <= now else "time"
