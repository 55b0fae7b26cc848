"""What a rule or a figure rests on: sources with their strength, or our choice."""

from collections.abc import Iterator
from dataclasses import dataclass

from unhurried.protocol.evidence import Evidence, Guides, Sources, Statement
from unhurried.protocol.ground import Ground
from unhurried.protocol.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Library:
    """The rulebook, and the texts that its citations point to."""

    book: Rulebook
    sources: Sources
    guides: Guides


@dataclass(frozen=True, slots=True)
class Cited:
    """One source.

    Attributes:
        id: of an evidence row or a guide's statement.
        claim: what it says, in our words.
        source: where it stands; for a guide, the guide.
        link: an address; empty when there is none.
        strength: how strong it is, in words; empty for a guide.
    """

    id: str
    claim: str
    source: str
    link: str
    strength: str


@dataclass(frozen=True, slots=True)
class GroundView:
    """What something rests on.

    Attributes:
        our_choice: our reason, where no source gives the value; else empty.
    """

    cited: tuple[Cited, ...]
    our_choice: str


def ground_view(ground: Ground, library: Library) -> GroundView:
    """Look up what a ground names; an id that is not in the library is left out."""
    return GroundView(tuple(_cited(ground, library)), ground.because)


def _cited(ground: Ground, library: Library) -> Iterator[Cited]:
    for id_ in ground.sources:
        row = library.sources.evidence.get(id_)
        if row is not None:
            yield _evidence(row, library.sources)
    for id_ in ground.guides:
        statement = library.guides.statements.get(id_)
        if statement is not None:
            yield _statement(statement, library.guides)


def _evidence(row: Evidence, sources: Sources) -> Cited:
    strength = ", ".join(sources.strengths.get(code, code) for code in row.strength)
    return Cited(row.id, row.claim, row.source, row.link, strength)


def _statement(statement: Statement, guides: Guides) -> Cited:
    letter = statement.id[:1]
    return Cited(statement.id, statement.says, guides.titles.get(letter, ""), "", "")
