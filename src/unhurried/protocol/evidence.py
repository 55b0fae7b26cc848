"""Evidence rows and guide statements: what a citation of a rule points to."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a guide statement asks for."""

    RULE = "rule"
    STEP = "step"
    PLAN = "plan"
    KIT = "kit"
    LEARN = "learn"
    RECORD = "record"
    TONE = "tone"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One fact that was read, in our own words.

    Attributes:
        source: title and where it stands.
        link: an address, or empty when only the title is known.
        strength: codes of `Sources.strengths`, strongest claim first.
    """

    id: str
    claim: str
    source: str
    link: str
    strength: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement of a guide, in our own words."""

    id: str
    kind: Kind
    says: str


@dataclass(frozen=True, slots=True)
class Sources:
    """All evidence, with the table of strength codes."""

    strengths: Mapping[str, str]
    evidence: Mapping[str, Evidence]


@dataclass(frozen=True, slots=True)
class Guides:
    """The guides by letter and their statements by id."""

    titles: Mapping[str, str]
    statements: Mapping[str, Statement]
