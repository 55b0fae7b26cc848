"""What happened to what a person owns."""

from dataclasses import dataclass

from unhurried.core.things import Item, Lubricant


@dataclass(frozen=True, slots=True)
class ItemAdded:
    """An item was described."""

    item: Item


@dataclass(frozen=True, slots=True)
class ItemChanged:
    """An item was described anew; its id and what was proven with it stay."""

    item: Item


@dataclass(frozen=True, slots=True)
class ItemRetired:
    """An item is no longer used."""

    item_id: str


@dataclass(frozen=True, slots=True)
class ItemCared:
    """An item was cleaned, or looked over; None is 'not answered'.

    Attributes:
        sound: no chips, cracks, tears or change of surface.
    """

    item_id: str
    cleaned: bool | None = None
    sound: bool | None = None


@dataclass(frozen=True, slots=True)
class LubricantAdded:
    """A lubricant was described."""

    lubricant: Lubricant


@dataclass(frozen=True, slots=True)
class LubricantRetired:
    """A lubricant is no longer used."""

    lubricant_id: str
