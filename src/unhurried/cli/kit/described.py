"""Items and lubricants from answers."""

from typing import Final

from unhurried.cli.answers import Answers
from unhurried.core.errors import BadInput
from unhurried.core.things import (
    Base,
    Item,
    ItemKind,
    Lubricant,
    LubricantBase,
    Material,
)
from unhurried.views.question import Question
from unhurried.views.questions import about

ITEM: Final = about("item")
LUBRICANT: Final = about("lubricant")
FINGER: Final = ("name", "kind", "diameter", "length")
UNKNOWN: Final = ("unknown",)


def item_of(answers: Answers, id_: str, where: str = "") -> Item:
    """Describe an item; what was not answered stays unknown.

    Raises:
        BadInput: it has no name or no width.
    """
    diameter = answers.size("diameter")
    name = answers.text("name")
    if diameter is None or not name:
        hint = "give a name, and a width such as 13 mm, 41 mm around or 30 Fr"
        raise BadInput("an object has a name and a width", where, hint)
    return Item(
        id=id_,
        name=name,
        kind=answers.word("kind", ItemKind) or ItemKind.TOY,
        diameter=diameter,
        length=answers.size("length"),
        neck=answers.size("neck"),
        material=answers.word("material", Material) or Material.UNKNOWN,
        base=answers.word("base", Base) or Base.UNKNOWN,
        base_width=answers.size("base_width"),
        shared=answers.flag("shared"),
        storage=answers.text("storage"),
    )


def lubricant_of(answers: Answers, id_: str, where: str = "") -> Lubricant:
    """Describe a lubricant; what it holds is unknown until it is told."""
    name = answers.text("name")
    if not name:
        raise BadInput("a lubricant has a name", where, "any name will do")
    holds = answers.words("additives")
    return Lubricant(
        id=id_,
        name=name,
        base=answers.word("base", LubricantBase) or LubricantBase.UNKNOWN,
        additives=UNKNOWN if holds is None else holds,
        osmolality=answers.number("osmolality"),
    )


def asked_of(kind: ItemKind | None) -> tuple[Question, ...]:
    """Choose what is asked about an item of a kind: of a finger, its size only."""
    if kind is not ItemKind.FINGER:
        return ITEM
    return tuple(question for question in ITEM if question.key in FINGER)
