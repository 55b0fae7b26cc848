"""The parts after the door: each page is kept by itself, and may be passed over."""

from typing import Final

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from unhurried.app.application import Application
from unhurried.app.replies.setting_up import Part, open_parts
from unhurried.core.errors import BadInput
from unhurried.core.things import Item, Lubricant
from unhurried.web.drawings import MEASURING, drawing
from unhurried.web.evening.door import handed, introduce
from unhurried.web.evening.walk import CODE, DONE, at, number_of, part_of, step
from unhurried.web.forms import Filled, blank, filled, said
from unhurried.web.house import house_of
from unhurried.web.page import page
from unhurried.web.sheets import (
    ADULT,
    EXPERIENCE,
    GOAL,
    HEALTH,
    REACTIONS,
    SCORE,
    Sheet,
    keep,
)

SHEETS: Final = {
    Part.ADULT: ADULT,
    Part.HEALTH: HEALTH,
    Part.EXPERIENCE: EXPERIENCE,
    Part.GOAL: GOAL,
    Part.CONTINENCE: SCORE,
    Part.REACTIONS: REACTIONS,
}
PASSABLE: Final = frozenset(Part) - {Part.ADULT}


async def begin(request: Request) -> Response:
    """Lead to the first step that is still open; to today, where none is."""
    house = house_of(request)
    if house.is_new:
        return introduce(request)
    return RedirectResponse(await house.ask(lambda app: _first(request, app)), 303)


async def show(request: Request) -> Response:
    """Show one part, with what is known so far."""
    part = _part(request)
    elsewhere = await house_of(request).ask(lambda app: _elsewhere(request, app, part))
    if elsewhere:
        return elsewhere
    if part in SHEETS:
        sheet = SHEETS[part]
        known = await house_of(request).ask(sheet.known)
        return await _sheet(request, part, blank(known))
    return await _owned(request, part)


async def take(request: Request) -> Response:
    """Keep one part; what is not understood is asked again with what was typed."""
    part = _part(request)
    sheet = SHEETS.get(part)
    if sheet is None:
        raise HTTPException(405)
    house = house_of(request)
    elsewhere = await house.ask(lambda app: _elsewhere(request, app, part))
    if elsewhere:
        return elsewhere
    form = await filled(request, await house.ask(sheet.ask))
    if form.errors:
        return await _sheet(request, part, form)
    try:
        await house.ask(lambda app: keep(sheet, form.answers, app))
    except BadInput as error:
        return await _sheet(request, part, form, said(error))
    return RedirectResponse(step(number_of(part)).onward, 303)


def _first(request: Request, app: Application) -> str:
    if app.state.entries == 0 and not handed(request):
        return at(CODE)
    if app.state.person.adult is False:
        return at(number_of(Part.ADULT))
    still = open_parts(app.state, app.book)
    return at(number_of(still[0])) if still else DONE


def _elsewhere(request: Request, app: Application, part: Part) -> Response | None:
    """Where a step leads that is not open yet; nowhere else, if it is."""
    adult = app.state.person.adult
    if app.state.entries == 0 and not handed(request):
        return RedirectResponse(at(CODE), 303)
    if part is not Part.ADULT and adult is not True:
        return RedirectResponse(at(number_of(Part.ADULT)), 303)
    if part is Part.ADULT and adult is False:
        return page(request, "start/farewell.html")
    return None


def _part(request: Request) -> Part:
    part = part_of(int(request.path_params["number"]))
    if part is None:
        raise HTTPException(404)
    return part


async def _sheet(
    request: Request, part: Part, form: Filled, wrong: str = ""
) -> Response:
    sheet: Sheet = SHEETS[part]
    return page(
        request,
        "start/sheet.html",
        status=422 if form.errors or wrong else 200,
        step=step(number_of(part)),
        sheet=sheet,
        questions=await house_of(request).ask(sheet.ask),
        form=form,
        wrong=wrong,
        passable=part in PASSABLE,
        picture=drawing(MEASURING),
    )


async def _owned(request: Request, part: Part) -> Response:
    here = step(number_of(part))
    items = part is Part.ITEMS
    owned = await house_of(request).ask(_items if items else _lubricants)
    template = "start/items.html" if items else "start/lubricants.html"
    return page(request, template, step=here, title=part.value, owned=owned)


def _items(app: Application) -> tuple[Item, ...]:
    in_use = (one.item for one in app.state.items.values() if not one.retired)
    return tuple(sorted(in_use, key=lambda item: (item.diameter, item.name)))


def _lubricants(app: Application) -> tuple[Lubricant, ...]:
    return tuple(sorted(app.state.lubricants.values(), key=lambda one: one.name))
