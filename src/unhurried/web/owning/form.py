"""Describe an object, a finger or a lubricant, from new or anew."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from unhurried.app.application import Application
from unhurried.app.commands import Tell
from unhurried.app.replies.answers import Answers, Reply
from unhurried.app.replies.item import ITEM, asked_of, item_of
from unhurried.app.replies.lubricant import LUBRICANT, lubricant_of
from unhurried.core.events import ItemAdded, KitFact, LubricantAdded
from unhurried.core.things import ItemKind
from unhurried.views.question import Question
from unhurried.views.words import describing as words
from unhurried.web.drawings import MEASURING, drawing
from unhurried.web.forms import Filled, blank, filled
from unhurried.web.house import house_of
from unhurried.web.owning.marks import mark_of, new_mark
from unhurried.web.page import page


@dataclass(frozen=True, slots=True)
class Description:
    """A form that describes something.

    Attributes:
        assumed: answers that are not asked.
        fact: what the answers make, under a mark.
        measured: whether the picture of how to measure stands beside.
    """

    title: str
    says: str
    questions: tuple[Question, ...]
    assumed: dict[str, Reply]
    fact: Callable[[Answers, str], KitFact]
    measured: bool = True


OBJECT: Final = Description(
    *words.OBJECT,
    ITEM,
    {},
    lambda answers, mark: ItemAdded(item_of(answers, mark)),
)
FINGER: Final = Description(
    *words.FINGER,
    tuple(one for one in asked_of(ItemKind.FINGER) if one.key != "kind"),
    {"kind": ItemKind.FINGER.value},
    lambda answers, mark: ItemAdded(item_of(answers, mark)),
)
BOTTLE: Final = Description(
    *words.BOTTLE,
    LUBRICANT,
    {},
    lambda answers, mark: LubricantAdded(lubricant_of(answers, mark)),
    measured=False,
)
NEW: Final = {1: OBJECT, 2: FINGER, 3: BOTTLE}


async def ask_new(request: Request, about: Description, back: str) -> Response:
    """Show the empty form."""
    return describing(request, about, blank({}), (await new_mark(request), back))


async def take_described(request: Request, about: Description, back: str) -> Response:
    """Add it, once; what is not understood is asked again with what was typed."""
    mark = await mark_of(request)
    form = await filled(request, about.questions)
    if form.errors:
        return describing(request, about, form, (mark, back))
    told = Answers({**form.answers.replies, **about.assumed})
    fact = about.fact(told, mark)

    def add(app: Application) -> None:
        if mark not in app.state.items and mark not in app.state.lubricants:
            app.do(Tell((fact,)))

    await house_of(request).ask(add)
    return RedirectResponse(back, 303)


def describing(
    request: Request, about: Description, form: Filled, place: tuple[str, str]
) -> Response:
    """Show the form; `place` is its mark and the page it belongs to."""
    mark, back = place
    return page(
        request,
        "kit/describe.html",
        status=422 if form.errors else 200,
        about=about,
        form=form,
        mark=mark,
        back=back,
        picture=drawing(MEASURING),
    )
