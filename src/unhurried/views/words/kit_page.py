"""Words for what is owned: kinds, bases, care, grades of lubricant."""

from typing import Final

from unhurried.core.things import Base, ItemKind, LubricantBase
from unhurried.kit.osmolality import Osmolality

ITEM_KINDS: Final = {
    ItemKind.TOY: "object",
    ItemKind.PLUG: "plug",
    ItemKind.DILATOR: "dilator",
    ItemKind.DILDO: "dildo",
    ItemKind.MASSAGER: "massager",
    ItemKind.BEADS: "beads",
    ItemKind.FINGER: "finger",
}
BASES: Final = {
    Base.FLARED: "a base wider than the body",
    Base.LOOP: "a loop to pull",
    Base.NONE: "no base",
    Base.UNKNOWN: "base not known",
}
LUBRICANT_BASES: Final = {
    LubricantBase.WATER: "water-based",
    LubricantBase.SILICONE: "silicone",
    LubricantBase.HYBRID: "hybrid",
    LubricantBase.OIL: "oil-based",
    LubricantBase.UNKNOWN: "base not known",
}
GRADES: Final = {
    Osmolality.GOOD: "gently concentrated",
    Osmolality.ACCEPTABLE: "acceptably concentrated",
    Osmolality.HIGH: "highly concentrated",
    Osmolality.UNKNOWN: "concentration not known",
    Osmolality.DOES_NOT_APPLY: "holds no water, so that concentration says nothing",
}
CARE: Final = {
    "finger": "wash your hands; trim the nail",
    "damaged": "damaged: best retired",
    "washed": "washed since the last use",
    "unwashed": "to be washed before it is used again",
    "unknown": "not known; we ask before a start",
    "used-today": "used within a day",
}
NO_ITEM: Final = "Nothing to train with is described yet; a finger counts as well."
