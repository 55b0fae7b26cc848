"""One entry of the catalogue, and the figures that somebody published about it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from unhurried.core.lengths import Mm, millimetres
from unhurried.core.things import Barrier, Base, ItemKind, LubricantBase, Material
from unhurried.protocol.ground import Ground


class EntryKind(StrEnum):
    """What an entry describes."""

    PLUG = "plug"
    DILATOR = "dilator"
    DILDO = "dildo"
    MASSAGER = "massager"
    BEADS = "beads"
    FINGER = "finger"
    DOUCHE = "douche"
    KIT = "kit"
    LUBRICANT = "lubricant"
    INGREDIENT = "ingredient"
    BARRIER = "barrier"
    CLEANER = "cleaner"

    @property
    def item(self) -> ItemKind | None:
        """The kind of item that it makes; None for what is no item."""
        return ItemKind(self.value) if self.value in set(ItemKind) else None


class Measure(StrEnum):
    """What a figure measures."""

    DIAMETER = "diameter"
    SMALLEST = "smallest"  # the narrowest of a range of diameters
    LARGEST = "largest"  # the widest of it
    LENGTH = "length"  # of the part that goes in
    OVERALL = "overall"  # base included: says nothing of what goes in
    NECK = "neck"
    BASE_WIDTH = "base-width"
    SIZES = "sizes"  # how many pieces a kit has
    OSMOLALITY = "osmolality"
    MINUTES = "minutes"  # how long it is cleaned
    PERCENT = "percent"


class Unit(StrEnum):
    """What a figure is counted in, as it was published."""

    MM = "mm"
    CM = "cm"
    INCH = "in"
    OSMOLALITY = "mOsm/kg"
    MINUTES = "min"
    PERCENT = "%"
    PIECES = "pieces"


LENGTHS = frozenset({Unit.MM, Unit.CM, Unit.INCH})
_MM_IN = {Unit.MM: Decimal(1), Unit.CM: Decimal(10), Unit.INCH: Decimal("25.4")}
WIDTHS = frozenset(
    {
        Measure.DIAMETER,
        Measure.SMALLEST,
        Measure.LARGEST,
        Measure.NECK,
        Measure.BASE_WIDTH,
    }
)
UNITS: Mapping[Measure, frozenset[Unit]] = {
    **dict.fromkeys(WIDTHS | {Measure.LENGTH, Measure.OVERALL}, LENGTHS),
    Measure.SIZES: frozenset({Unit.PIECES}),
    Measure.OSMOLALITY: frozenset({Unit.OSMOLALITY}),
    Measure.MINUTES: frozenset({Unit.MINUTES}),
    Measure.PERCENT: frozenset({Unit.PERCENT}),
}
"""What each measure may be counted in."""


@dataclass(frozen=True, slots=True)
class Published:
    """One figure as somebody gave it.

    Attributes:
        source: id of an evidence row; in a person's own file, where it was read.
        verified: whether it was read where it was first given; a figure that somebody
            passes on is not.
    """

    value: float
    unit: Unit
    source: str
    verified: bool

    @property
    def mm(self) -> Mm | None:
        """The same in millimetres; None where it is no length."""
        if self.unit not in LENGTHS:
            return None
        return millimetres(Decimal(str(self.value)) * _MM_IN[self.unit])

    def __str__(self) -> str:
        """Write it as it was published: `1.1 in`."""
        return f"{self.value:g} {self.unit.value}"


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing; what is None or not among the figures is not known.

    Attributes:
        id: its name in commands; of a piece of a kit, the kit's with `/` and its own.
        of: of a kit, what its pieces are.
        additives: of a lubricant, ids of what it holds; of an ingredient, the one that
            it counts as; None is not known.
        materials: what a cleaner is for.
        rules: ids of rules that speak of it.
        article: slug of the article about it; empty when there is none.
        own: whether a file of the person's own says so.
    """

    id: str
    kind: EntryKind
    title: str
    says: str
    figures: Mapping[Measure, Published]
    of: EntryKind | None = None
    material: Material | None = None
    base: Base | None = None
    lubricant_base: LubricantBase | None = None
    additives: tuple[str, ...] | None = None
    barrier: Barrier | None = None
    materials: tuple[Material, ...] = ()
    rules: tuple[str, ...] = ()
    article: str = ""
    ground: Ground = field(default_factory=Ground)
    pieces: tuple["Entry", ...] = ()
    own: bool = False

    def figure(self, measure: Measure) -> Published | None:
        """Find what was published; None where nothing was."""
        return self.figures.get(measure)
