"""The names that an article may use, each taken from where it is kept."""

from dataclasses import dataclass

from unhurried.protocol.evidence import Guides, Sources
from unhurried.protocol.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Known:
    """Ids of rules, signs, guide statements and evidence, and slugs of articles."""

    rules: frozenset[str]
    signs: frozenset[str]
    guides: frozenset[str]
    sources: frozenset[str]
    further: frozenset[str]


def known_to(
    book: Rulebook, sources: Sources, guides: Guides, slugs: frozenset[str]
) -> Known:
    """Gather the names."""
    return Known(
        rules=frozenset(book.rules),
        signs=frozenset(book.signs),
        guides=frozenset(guides.statements),
        sources=frozenset(sources.evidence),
        further=slugs,
    )
