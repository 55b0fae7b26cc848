"""Describe an object anew: what was learnt with it stays."""

from dataclasses import replace

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from unhurried.app.application import Application
from unhurried.app.commands import Tell
from unhurried.app.replies.answers import Answers
from unhurried.app.replies.item import item_of, item_so_far
from unhurried.core.events import ItemChanged
from unhurried.core.things import Item
from unhurried.views.words.describing import EDITING
from unhurried.web.forms import blank, filled
from unhurried.web.house import house_of
from unhurried.web.owning.form import FINGER, OBJECT, Description, describing


async def ask(request: Request) -> Response:
    """Show the form with what is known."""
    item = await _item(request)
    return describing(
        request, _about(item), blank(item_so_far(item)), ("", f"/kit/{item.id}")
    )


async def change(request: Request) -> Response:
    """Keep it; a field that was emptied is not known from now on."""
    item = await _item(request)
    about, back = _about(item), f"/kit/{item.id}"
    form = await filled(request, about.questions)
    if form.errors:
        return describing(request, about, form, ("", back))
    told = {**item_so_far(item), **form.answers.replies}
    changed = item_of(Answers(told), item.id)

    def keep(app: Application) -> None:
        if changed != item:
            app.do(Tell((ItemChanged(changed),)))

    await house_of(request).ask(keep)
    return RedirectResponse(back, 303)


def _about(item: Item) -> Description:
    kind = FINGER if item.is_finger else OBJECT
    return replace(kind, title=item.name, says=EDITING)


async def _item(request: Request) -> Item:
    id_ = request.path_params["id"]
    items = await house_of(request).ask(lambda app: app.state.items)
    if id_ not in items:
        raise HTTPException(404)
    return items[id_].item
