"""Every sign in groups: whom to turn to, the gravest first."""

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
