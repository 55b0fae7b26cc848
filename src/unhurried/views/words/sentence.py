"""From a reason to its sentence, and never to silence."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, assert_never

from unhurried.core.reasons import Bearing, Reason
from unhurried.views.words.before import BEFORE
from unhurried.views.words.during import DURING
from unhurried.views.words.healing import HEALING
from unhurried.views.words.kit import KIT
from unhurried.views.words.learning import LEARNING
from unhurried.views.words.plan import PLAN
from unhurried.views.words.prescribed import PRESCRIBED
from unhurried.views.words.size import SIZE
from unhurried.views.words.time import TIME
from unhurried.views.words.told import Told

TEMPLATES: Final[Mapping[str, str]] = MappingProxyType(
    {
        **SIZE,
        **TIME,
        **PLAN,
        **LEARNING,
        **DURING,
        **HEALING,
        **BEFORE,
        **KIT,
        **PRESCRIBED,
    }
)
ENDINGS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "instead": "Of yours, this fits: {instead}.",
        "bridge": "In between, this would help (in mm): {bridge}.",
    }
)
"""Added when a reason brings the number: a way on that is not always there."""


def sentence(reason: Reason) -> str:
    """Say a reason in a sentence or two.

    A code that has no words yet, or lacks a number that its words need, is still told:
    by the name of its rule, and how to read on.

    >>> sentence(Reason("rest", "rested", Bearing.KEPT, {"hours": 72}))
    'The rest of 3 days after the last session is complete.'
    """
    template = TEMPLATES.get(f"{reason.rule}.{reason.code}")
    if template is None:
        return unworded(reason)
    numbers = {name: Told(value) for name, value in reason.numbers.items()}
    try:
        said = template.format_map(numbers)
    except KeyError:
        return unworded(reason)
    endings = (text for name, text in ENDINGS.items() if name in numbers)
    return " ".join((said, *(text.format_map(numbers) for text in endings)))


def unworded(reason: Reason) -> str:
    """Name the rule and how it bears, when there are no better words."""
    return f"{_bears(reason.bearing, reason.rule)}; `why {reason.rule}` tells more."


def _bears(bearing: Bearing, rule: str) -> str:
    match bearing:
        case Bearing.STOPS:
            return f"The rule '{rule}' speaks against a session now"
        case Bearing.LIMITS:
            return f"The rule '{rule}' keeps the plan smaller"
        case Bearing.ASKS:
            return f"The rule '{rule}' asks something before a start"
        case Bearing.DUE:
            return f"The rule '{rule}' would like an answer soon"
        case Bearing.KEPT:
            return f"The rule '{rule}' was asked and is satisfied"
        case _:
            assert_never(bearing)
