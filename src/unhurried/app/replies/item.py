"""An item from answers, and the answers that an item came from."""

from typing import Final

from unhurried.app.replies.answers import Answers, Reply
from unhurried.core.errors import BadInput
from unhurried.core.things import Base, Item, ItemKind, Material
from unhurried.views.question import Question
from unhurried.views.questions import about

ITEM: Final = about("item")
FINGER: Final = ("name", "kind", "diameter", "length")


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


def item_so_far(item: Item) -> dict[str, Reply]:
    """What is known of an item, by the keys of its questions."""
    return {
        "name": item.name,
        "kind": item.kind.value,
        "diameter": item.diameter,
        "length": item.length,
        "neck": item.neck,
        "material": item.material.value,
        "base": item.base.value,
        "base_width": item.base_width,
        "shared": item.shared,
        "storage": item.storage,
    }


def asked_of(kind: ItemKind | None) -> tuple[Question, ...]:
    """Choose what is asked about an item of a kind: of a finger, its size only."""
    if kind is not ItemKind.FINGER:
        return ITEM
    return tuple(question for question in ITEM if question.key in FINGER)
