"""What is owned: items and lubricants, their care, and when they are let go."""

from unhurried.core.events import (
    ItemAdded,
    ItemCared,
    ItemRetired,
    KitFact,
    LubricantAdded,
    LubricantRetired,
)
from unhurried.core.things import (
    Base,
    Item,
    ItemKind,
    Lubricant,
    LubricantBase,
    Material,
)
from unhurried.lab.reading.lengths import WIDTHS, length, width
from unhurried.lab.reading.place import Place
from unhurried.lab.reading.table import Table, one_of, table
from unhurried.lab.reading.vocabulary import Vocabulary

CARE = ("cleaned", "sound", "retired")
ITEM = (
    "name",
    "kind",
    *WIDTHS,
    "length_mm",
    "neck_mm",
    "material",
    "base",
    "base_mm",
    "shared",
    "storage",
    *CARE,
)
LUBRICANT = ("name", "base", "additives", "osmolality", "retired")
MOST_CONCENTRATED = 20_000


def read_item(
    value: object, place: Place, words: Vocabulary
) -> tuple[tuple[KitFact, ...], Vocabulary]:
    """Read a new item; with a name that is known, what was done with that item.

    Returns:
        The facts, and the words with the new name.
    """
    told = table(value, place, ITEM)
    told.need("name")
    name = told.text("name") or ""
    if name not in words.items:
        return (ItemAdded(_item(told, name)), *_care(told, name)), words.with_item(name)
    if any(told.has(key) for key in ITEM if key not in ("name", *CARE)):
        hint = "choose another name, or tell only " + ", ".join(CARE)
        raise told.at("name").refuse(f"an item named {name!r} is there already", hint)
    facts = _care(told, name)
    if not facts:
        raise place.refuse("nothing happened to this item", "tell " + ", ".join(CARE))
    return facts, words


def read_lubricant(
    value: object, place: Place, words: Vocabulary
) -> tuple[tuple[KitFact, ...], Vocabulary]:
    """Read a new lubricant, or that a known one is no longer used."""
    told = table(value, place, LUBRICANT)
    told.need("name")
    name = told.text("name") or ""
    if name not in words.lubricants:
        added = LubricantAdded(_lubricant(told, name, words))
        return (added,), words.with_lubricant(name)
    if told.flag("retired") is not True:
        hint = "choose another name, or tell retired = true"
        raise told.at("name").refuse(f"a lubricant {name!r} is there already", hint)
    return (LubricantRetired(name),), words


def _item(told: Table, name: str) -> Item:
    diameter = width(told)
    if diameter is None:
        raise told.place.refuse("'diameter_mm' is missing", "or give circumference_mm")
    return Item(
        id=name,
        name=name,
        kind=one_of(told.body.get("kind", "toy"), tuple(ItemKind), told.at("kind")),
        diameter=diameter,
        length=length(told, "length_mm"),
        neck=length(told, "neck_mm"),
        material=told.word("material", tuple(Material)) or Material.UNKNOWN,
        base=told.word("base", tuple(Base)) or Base.UNKNOWN,
        base_width=length(told, "base_mm"),
        shared=told.flag("shared"),
        storage=told.text("storage") or "",
    )


def _care(told: Table, name: str) -> tuple[KitFact, ...]:
    cleaned, sound = told.flag("cleaned"), told.flag("sound")
    facts: list[KitFact] = []
    if cleaned is not None or sound is not None:
        facts.append(ItemCared(name, cleaned, sound))
    if told.flag("retired") is True:
        facts.append(ItemRetired(name))
    return tuple(facts)


def _lubricant(told: Table, name: str, words: Vocabulary) -> Lubricant:
    """What it holds is unknown unless it is told, were it only an empty list."""
    holds = told.words("additives", words.additives)
    return Lubricant(
        id=name,
        name=name,
        base=told.word("base", tuple(LubricantBase)) or LubricantBase.UNKNOWN,
        additives=holds if told.has("additives") else ("unknown",),
        osmolality=told.whole("osmolality", MOST_CONCENTRATED),
    )
