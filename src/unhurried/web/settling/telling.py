"""Answers given again: health, goal, continence, reactions; each is kept whole."""

from typing import Final

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from unhurried.app.application import Application
from unhurried.app.commands import Tell
from unhurried.core.errors import BadInput
from unhurried.core.events import PlateauNamed
from unhurried.web.drawings import MEASURING, drawing
from unhurried.web.forms import Filled, blank, filled, said
from unhurried.web.house import house_of
from unhurried.web.page import page
from unhurried.web.sheets import (
    EXPERIENCE_ANEW,
    GOAL,
    HEALTH_ANEW,
    REACTIONS,
    SCORE,
    Sheet,
    keep,
)

GOAL_NUMBER: Final = 2
SHEETS: Final = {
    1: HEALTH_ANEW,
    GOAL_NUMBER: GOAL,
    3: SCORE,
    4: REACTIONS,
    5: EXPERIENCE_ANEW,
}
AFTER: Final = "/today"


async def ask(request: Request) -> Response:
    """Show a page of questions."""
    known = await house_of(request).ask(_sheet(request).known)
    return await _shown(request, blank(known))


async def take(request: Request) -> Response:
    """Keep it; what is not understood is asked again with what was typed."""
    house, sheet = house_of(request), _sheet(request)
    form = await filled(request, await house.ask(sheet.ask))
    if form.errors:
        return await _shown(request, form)
    try:
        await house.ask(lambda app: keep(sheet, form.answers, app))
    except BadInput as error:
        return await _shown(request, form, said(error))
    return RedirectResponse(AFTER, 303)


async def enough(request: Request) -> Response:
    """This is as far as it goes, for now; another goal ends that."""

    def name(app: Application) -> None:
        if app.state.person.plateau_at is None:
            app.do(Tell((PlateauNamed(),)))

    await house_of(request).ask(name)
    return RedirectResponse(AFTER, 303)


def _sheet(request: Request) -> Sheet:
    sheet = SHEETS.get(request.path_params["number"])
    if sheet is None:
        raise HTTPException(404)
    return sheet


async def _shown(request: Request, form: Filled, wrong: str = "") -> Response:
    sheet = _sheet(request)
    goal = sheet is GOAL
    return page(
        request,
        "settings/goal.html" if goal else "settings/sheet.html",
        status=422 if form.errors or wrong else 200,
        sheet=sheet,
        questions=await house_of(request).ask(sheet.ask),
        form=form,
        wrong=wrong,
        picture=drawing(MEASURING),
        plateau=await house_of(request).ask(_on_a_plateau),
    )


def _on_a_plateau(app: Application) -> bool:
    return app.state.person.plateau_at is not None
