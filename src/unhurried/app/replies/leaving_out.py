"""What a body reacts to: told once and kept, or told with a question."""

from collections.abc import Iterable
from typing import Final

from unhurried.app.replies.answers import Answers, Reply
from unhurried.core.errors import BadInput
from unhurried.core.events import ReactionsStated
from unhurried.core.state import Person
from unhurried.core.things import Barrier, LubricantBase, Material
from unhurried.protocol.lubricant_reader import ADDITIVE_IDS

KEY: Final = "reactions"
KNOWN: Final = tuple(
    sorted({*Material, *Barrier, *LubricantBase, *ADDITIVE_IDS} - {"none", "unknown"})
)


def left_out(words: Iterable[str], where: str = "") -> frozenset[str]:
    """Read what is left out.

    Raises:
        BadInput: a word that no material, base or additive has.
    """
    found = frozenset(words)
    for word in sorted(found):
        if word not in KNOWN:
            hint = f"known are {', '.join(KNOWN)}"
            raise BadInput(f"{word[:40]!r} is nothing we know", where, hint)
    return found


def reactions_to(words: Iterable[str], where: str = "") -> ReactionsStated:
    """Say that a body reacts to these, and to nothing else.

    Raises:
        BadInput: a word that no material, base or additive has.
    """
    return ReactionsStated(tuple(sorted(left_out(words, where))))


def reactions_of(answers: Answers) -> tuple[ReactionsStated, ...]:
    """What was answered; left open, it makes no fact and is asked again."""
    words = answers.words(KEY)
    return () if words is None else (reactions_to(words),)


def reactions_so_far(person: Person) -> dict[str, Reply]:
    """What was told, by the key of its question."""
    return {KEY: person.reactions}
