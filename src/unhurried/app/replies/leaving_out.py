"""What a body reacts to, told with a question and kept nowhere."""

from collections.abc import Iterable
from typing import Final

from unhurried.core.errors import BadInput
from unhurried.core.things import Barrier, LubricantBase, Material
from unhurried.protocol.lubricant_reader import ADDITIVE_IDS

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
