"""What the rulebook alone would say while a clinician's plan holds: for comparing."""

from dataclasses import dataclass, replace

from unhurried.coach.openings import look
from unhurried.core.advice import Advice
from unhurried.core.credit import Credited
from unhurried.planner.port import Opening
from unhurried.safety.gates import ask_all
from unhurried.safety.question import Question, ask


@dataclass(frozen=True, slots=True)
class Alone:
    """What would be open without the plan; nothing is ever planned by it.

    Attributes:
        advice: the rulebook's own, before any planner is asked.
        not_before: credited time; None when no time is known, or none is needed.
        widest: the widest object that would be open; None when none would.
    """

    advice: Advice
    not_before: Credited | None
    widest: Opening | None


def rulebook_alone(question: Question) -> Alone | None:
    """Ask all gates as if there were no plan; None where none holds."""
    given = question.state.clinician_plan
    if given is None or not given.holds(question.now):
        return None
    bare = replace(question.state, clinician_plan=None)
    asked = ask(bare, question.now, question.book, intact=question.intact)
    verdict = ask_all(asked)
    if not verdict.advice.allows_insertion:
        return Alone(verdict.advice, verdict.not_before, None)
    found = (opening for _, opening, _ in look(asked))
    widest = [opening for opening in found if opening is not None]
    return Alone(verdict.advice, verdict.not_before, widest[-1] if widest else None)
