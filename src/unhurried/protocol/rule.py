"""One rule: what it says, how gravely it speaks, the figures it acts by."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from unhurried.core.advice import Advice
from unhurried.protocol.figure import Figure
from unhurried.protocol.ground import Ground

LIMIT: Final = "limit"


class Section(StrEnum):
    """The part of the rulebook that a rule stands in; one file each."""

    SIZE = "size"
    TIME = "time"
    HEALING = "healing"
    BEFORE = "before"
    HOUSE = "house"


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of the rulebook.

    Attributes:
        advice: the advice it gives when it acts; None when it only narrows or refuses
            a proposal (`speaks = "limit"`).
        says: one or two sentences that a person reads: what and why.
        figures: figure name without the rule's id to figure.
    """

    id: str
    title: str
    section: Section
    advice: Advice | None
    says: str
    ground: Ground
    figures: Mapping[str, Figure]

    @property
    def speaks(self) -> str:
        """The word of the rule's text: an advice, or `limit`."""
        return LIMIT if self.advice is None else self.advice.value
