"""What a step says: with a partner, also to the one who helps."""

from unhurried.core.steps import Step
from unhurried.views.words.helping import HELPING
from unhurried.views.words.steps import STEPS


def said_at(step: Step, *, partnered: bool) -> tuple[str, ...]:
    """What to do at a step, readable aloud.

    >>> said_at(Step.REMOVE, partnered=True)[-1]
    'Helping: do not pull. Hold the base, and let it come.'
    """
    helping = HELPING.get(step, ()) if partnered else ()
    return (*STEPS[step].say, *helping)
