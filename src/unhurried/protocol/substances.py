"""What objects, lubricants and barriers are made of, and what goes with what."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from unhurried.core.things import Barrier, LubricantBase, Material
from unhurried.protocol.ground import Ground


class Suitability(StrEnum):
    """Whether a material may be used."""

    ALLOWED = "allowed"
    CONDOM = "condom"  # only with a condom, and never shared
    REFUSED = "refused"


class Handling(StrEnum):
    """What an additive leads to."""

    RECORDED = "recorded"
    WARN = "warn"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Substance:
    """A material: may it be used, does it give, can it be cleaned fully, and how."""

    material: Material
    verdict: Suitability
    rigid: bool
    porous: bool
    cleaning: str
    ground: Ground


@dataclass(frozen=True, slots=True)
class Additive:
    """Something a lubricant may hold.

    Attributes:
        rule: id of the rule that speaks of it.
    """

    id: str
    handling: Handling
    rule: str
    says: str
    ground: Ground


@dataclass(frozen=True, slots=True)
class Compatibility:
    """One lubricant base: what it goes with. A pair that is not named is refused."""

    base: LubricantBase
    materials: frozenset[Material]
    barriers: frozenset[Barrier]
    says: str
    ground: Ground


@dataclass(frozen=True, slots=True)
class LubricantTable:
    """Bases and additives of lubricants."""

    bases: Mapping[LubricantBase, Compatibility]
    additives: Mapping[str, Additive]

    def suits_material(self, base: LubricantBase, material: Material) -> bool:
        """Whether a lubricant base leaves a material unharmed; unknown is no."""
        return material in self.bases[base].materials

    def suits_barrier(self, base: LubricantBase, barrier: Barrier) -> bool:
        """Whether a lubricant base leaves a condom or glove unharmed; unknown is no."""
        return barrier in self.bases[base].barriers

    def additive(self, additive_id: str) -> Additive:
        """Find an additive; one nobody knows counts as `unknown`, so as numbing."""
        return self.additives.get(additive_id, self.additives["unknown"])
