"""All that a device of the evening finds: a field for the code, the page, and STOP."""

from typing import Final

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from unhurried.app.application import Application
from unhurried.app.commands import Deliver, Word
from unhurried.bootstrap.sharing import shared_page
from unhurried.core.errors import Unhurried
from unhurried.core.steps import Signal, Step
from unhurried.views.words import company as says
from unhurried.web import assets
from unhurried.web.company.door import nothing
from unhurried.web.doors.entrance import visit_of
from unhurried.web.doors.evening import Evening, evening_of
from unhurried.web.doors.refusals import SHEETS
from unhurried.web.house import House, Locked, house_of
from unhurried.web.page import environment, tab_field

ICON: Final = "icon/notes.svg"
LOOKS: Final = (*SHEETS, "style/player.css")
"""The style sheets of the page; no other static file is handed out."""


async def show(request: Request) -> Response:
    """Show the page to the device that was let in, to others a field for the code."""
    if not visit_of(request).entered:
        return _page(request, "company/code.html", wrong=False)
    house = house_of(request)
    shown = await house.ask(lambda app: shared_page(app, house.world))
    return _page(request, "company/page.html", shown=shown, said="")


async def come(request: Request) -> Response:
    """Take the code."""
    said = str((await request.form()).get("code", ""))
    visit = evening_of(request).admit(said, house_of(request).now_ms)
    if visit is None:
        return _page(request, "company/code.html", status=403, wrong=True)
    request.state.visit = visit
    return RedirectResponse("/", 303)


async def stop(request: Request) -> Response:
    """End the session under way, in one action; without one nothing happens.

    What is answered does not tell whether there was one.
    """
    if not visit_of(request).entered:
        return nothing()
    house = house_of(request)
    try:
        said = await _passed_on(house)
        shown = await house.ask(lambda app: shared_page(app, house.world))
    except Unhurried:
        said, shown = says.SAY_IT, None
    return _page(request, "company/page.html", shown=shown, said=said)


async def style(request: Request) -> Response:
    """Hand out a style sheet of the page, and no other file."""
    if request.path_params["name"] not in (*LOOKS, ICON):
        return nothing()
    return await assets.serve(request)


async def _passed_on(house: House) -> str:
    """Stop here; a session that the terminal leads is stopped by whoever is at it."""
    if house.held_elsewhere:
        return says.SAY_IT
    await house.ask(_stopped)
    return says.PASSED_ON


def _stopped(app: Application) -> None:
    running = app.state.running
    if running is not None and not running.crashed:
        word = Word(Signal.STOP, Step.READINESS, Step.READINESS)
        app.deliver(Deliver(running.id, (word,)))


def _page(
    request: Request, template: str, status: int = 200, **told: object
) -> HTMLResponse:
    tab = visit_of(request).tab
    here = {"tab": tab, "tab_field": lambda: tab_field(tab), "says": says}
    made = environment().get_template(template).render(here | {"looks": LOOKS} | told)
    return HTMLResponse(made, status)


async def _nothing(request: Request, error: Exception) -> Response:
    del request, error
    return nothing()


ROUTES: Final = (
    Route("/", show, methods=["GET"]),
    Route("/", come, methods=["POST"]),
    Route("/stop", stop, methods=["POST"]),
    Route("/static/{id}/{name:path}", style, methods=["GET"]),
)
"""All there is; everything else is not here."""


def rooms(house: House, evening: Evening) -> Starlette:
    """The application behind the door."""
    handlers = {404: _nothing, 405: _nothing, Locked: _nothing}
    inside = Starlette(routes=ROUTES, exception_handlers=handlers)
    inside.state.house = house
    inside.state.evening = evening
    return inside
