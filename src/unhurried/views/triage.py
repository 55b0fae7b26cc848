"""Signs, and whom to turn to: every one there is, and those that were told."""

from collections.abc import Iterable
from dataclasses import dataclass

from unhurried.protocol.rulebook import Rulebook
from unhurried.views.first_aid import FirstAid, triage
from unhurried.views.words.triage import GROUPS


@dataclass(frozen=True, slots=True)
class Group:
    """Signs that are to be shown to the same people."""

    title: str
    signs: tuple[FirstAid, ...]


def grouped(book: Rulebook) -> tuple[Group, ...]:
    """Put every sign of the rulebook into its group."""
    signs = triage(book)
    return tuple(
        Group(title, tuple(one for one in signs if one.call is call))
        for call, title in GROUPS.items()
    )


def these(signs: Iterable[str], book: Rulebook) -> tuple[FirstAid, ...]:
    """Show the signs with these ids, the gravest first; an unknown one is left out."""
    told = frozenset(signs)
    return tuple(one for one in triage(book) if one.sign in told)
