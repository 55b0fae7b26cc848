"""A lubricant from answers."""

from typing import Final

from unhurried.app.replies.answers import Answers
from unhurried.core.errors import BadInput
from unhurried.core.things import Lubricant, LubricantBase
from unhurried.views.questions import about

LUBRICANT: Final = about("lubricant")
UNKNOWN: Final = ("unknown",)


def lubricant_of(answers: Answers, id_: str, where: str = "") -> Lubricant:
    """Describe a lubricant; what it holds is unknown until it is told.

    Raises:
        BadInput: it has no name.
    """
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
