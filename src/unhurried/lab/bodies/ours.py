"""The laboratory's own population: ten families, and one held aside."""

from typing import Final

from unhurried.core.errors import BadInput
from unhurried.lab.bodies.drawing import drawn, families
from unhurried.lab.bodies.lots import Lots
from unhurried.lab.bodies.ring_body import RingBody

MIXED: Final = "mixed"
HELD_OUT: Final = "held-out"
FAMILIES: Final = (*families(), MIXED)
IN_USE: Final = tuple(name for name in families() if name != HELD_OUT)
"""What planners may be looked at with; `held-out` is kept for the end."""


def population(n: int, seed: int, family: str = MIXED) -> list[RingBody]:
    """Make `n` bodies of a family; `mixed` takes the families in use in turn.

    The same seed gives the same bodies, whatever `n` is.

    Raises:
        BadInput: there is no such family.
    """
    return [_body(Lots(seed, name, i)) for i, name in enumerate(_names(n, family))]


def _names(n: int, family: str) -> list[str]:
    if family == MIXED:
        return [IN_USE[i % len(IN_USE)] for i in range(n)]
    if family not in families():
        known = ", ".join(FAMILIES)
        raise BadInput("there is no such family", family, f"one of {known}")
    return [family] * n


def _body(lots: Lots) -> RingBody:
    return RingBody(drawn(lots.family, lots), lots, families()[lots.family].kit)
