"""What a person said about themselves."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from unhurried.core.lengths import Mm
from unhurried.core.practice import Depth


class Experience(StrEnum):
    """How experienced someone feels."""

    NEW = "new"
    SOME = "some"
    EXPERIENCED = "experienced"


class Agreement(StrEnum):
    """An informed choice that opens a range of sizes."""

    WIDE = "wide"
    VERY_WIDE = "very-wide"


@dataclass(frozen=True, slots=True)
class AdultStated:
    """Whether the person is 18 or over; a no is not undone by saying otherwise."""

    adult: bool


@dataclass(frozen=True, slots=True)
class ExperienceStated:
    """How experienced the person feels, and the diameter that is comfortable today."""

    experience: Experience
    comfortable: Mm | None = None


@dataclass(frozen=True, slots=True)
class GoalSet:
    """What the person would like to reach; None leaves it open."""

    diameter: Mm | None = None
    depth: Depth | None = None
    purpose: str = ""


@dataclass(frozen=True, slots=True)
class ScreeningAnswered:
    """Condition ids (rulebook table) to yes, no, or not answered.

    Attributes:
        days_ago: for procedures, how many days before the answer they were; a
            procedure that is not here counts as today.
    """

    answers: Mapping[str, bool | None]
    days_ago: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ReactionsStated:
    """What the person's body reacts to, told anew as a whole; empty is nothing.

    Attributes:
        substances: words for materials, barriers, lubricant bases and additives.
    """

    substances: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AgreementGiven:
    """An informed choice made after its explanation was shown."""

    agreement: Agreement


@dataclass(frozen=True, slots=True)
class PauseBegan:
    """A pause of the person's own: holiday, illness, or no wish to.

    Attributes:
        lasts_ms: how long it lasts; None until it is ended.
    """

    why: str
    lasts_ms: int | None = None


@dataclass(frozen=True, slots=True)
class PauseEnded:
    """The person's own pause is over."""


@dataclass(frozen=True, slots=True)
class PlateauNamed:
    """The person says that this is as far as it goes, for now."""
