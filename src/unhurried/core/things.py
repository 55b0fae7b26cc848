"""What a person owns and uses: items and lubricants, as they were described."""

from dataclasses import dataclass
from enum import StrEnum

from unhurried.core.lengths import Mm


class ItemKind(StrEnum):
    """What an item is for; a finger needs no base, material or cleaning record."""

    TOY = "toy"
    PLUG = "plug"
    DILATOR = "dilator"
    DILDO = "dildo"
    MASSAGER = "massager"
    BEADS = "beads"
    FINGER = "finger"


class Material(StrEnum):
    """What the surface is made of."""

    SILICONE = "silicone"
    STEEL = "steel"
    GLASS = "glass"
    ABS = "abs"
    WOOD = "wood"
    TPE = "tpe"
    TPR = "tpr"
    PVC = "pvc"
    JELLY = "jelly"
    LATEX = "latex"
    HOUSEHOLD = "household"
    UNKNOWN = "unknown"


class Base(StrEnum):
    """What keeps an item outside."""

    FLARED = "flared"
    LOOP = "loop"
    NONE = "none"
    UNKNOWN = "unknown"


class LubricantBase(StrEnum):
    """What a lubricant is made of."""

    WATER = "water"
    SILICONE = "silicone"
    HYBRID = "hybrid"
    OIL = "oil"
    UNKNOWN = "unknown"


class Barrier(StrEnum):
    """What a condom or glove is made of; `none` when none is used."""

    NONE = "none"
    LATEX = "latex"
    POLYISOPRENE = "polyisoprene"
    POLYURETHANE = "polyurethane"
    NITRILE = "nitrile"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that may be inserted.

    Attributes:
        id: opaque, made once; `name` is what the person calls it.
        diameter: the widest part that goes in.
        length: insertable length; None when not measured.
        neck: diameter where the sphincter rests; None when not measured (a straight
            item: the diameter).
        base_width: the widest measure of the base.
        shared: whether more than one body uses it; None is unknown.
        storage: the place it is kept in, in the person's words.
    """

    id: str
    name: str
    kind: ItemKind
    diameter: Mm
    length: Mm | None = None
    neck: Mm | None = None
    material: Material = Material.UNKNOWN
    base: Base = Base.UNKNOWN
    base_width: Mm | None = None
    shared: bool | None = None
    storage: str = ""

    @property
    def is_finger(self) -> bool:
        """Whether it is part of a hand."""
        return self.kind is ItemKind.FINGER


@dataclass(frozen=True, slots=True)
class Lubricant:
    """One lubricant.

    Attributes:
        additives: ids of the rulebook's additive table; `("unknown",)` when not known,
            empty when known to hold none of them.
        osmolality: mOsm/kg as published; None when unknown.
    """

    id: str
    name: str
    base: LubricantBase
    additives: tuple[str, ...] = ("unknown",)
    osmolality: int | None = None
