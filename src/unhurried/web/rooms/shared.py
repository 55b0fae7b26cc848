"""The page /settings/shared: what a partner may see, chosen field by field."""

from dataclasses import dataclass
from typing import Final

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from unhurried.app.application import Application
from unhurried.app.commands import Tell
from unhurried.app.replies.answers import Reply
from unhurried.app.replies.partner import view_chosen, view_so_far
from unhurried.bootstrap.sharing import as_age, keys_in, note_given, shared_page
from unhurried.core.errors import BadInput, CannotDoThatNow
from unhurried.core.events import PartnerViewStopped
from unhurried.views.partner import PartnerPage
from unhurried.views.questions import about
from unhurried.views.words import company
from unhurried.views.words import partner as says
from unhurried.web.doors.evening import evening_of
from unhurried.web.forms import Filled, blank, filled
from unhurried.web.house import House, house_of
from unhurried.web.page import page

HERE: Final = "/settings/shared"
QUESTIONS: Final = about("partner")
NAME: Final = "for-you.html.age"
"""What the browser calls the file: it says nothing of the subject."""
KIND: Final = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class Shown:
    """What a partner would see, and whether anything was chosen."""

    chosen: bool
    page: PartnerPage
    known: dict[str, Reply]


async def show(request: Request) -> Response:
    """Show what is chosen, and what they would see."""
    return await _shown(request)


async def choose(request: Request) -> Response:
    """Choose it anew, as a whole; nothing chosen stops it."""
    form = await filled(request, QUESTIONS)
    if form.errors:
        return await _shown(request, form)
    fact = view_chosen(form.answers)
    house = house_of(request)
    if isinstance(fact, PartnerViewStopped):
        return await stop(request)
    await house.ask(lambda app: app.do(Tell((fact,))))
    return RedirectResponse(HERE, 303)


async def stop(request: Request) -> Response:
    """Show nothing from now on, here and on a device of the evening."""
    evening_of(request).end()

    def stopped(app: Application) -> None:
        if app.state.partner_view is not None:
            app.do(Tell((PartnerViewStopped(),)))

    await house_of(request).ask(stopped)
    return RedirectResponse(HERE, 303)


async def give(request: Request) -> Response:
    """Make a file for somebody's key, and hand it to the browser."""
    typed = (await request.form()).get("key", "")
    house = house_of(request)
    try:
        keys = keys_in(typed if isinstance(typed, str) else "")
        body = await house.ask(lambda app: _sealed(app, house, keys))
    except (BadInput, CannotDoThatNow) as refused:
        return await _shown(request, wrong=refused)
    attached = {"content-disposition": f'attachment; filename="{NAME}"'}
    return Response(body, media_type=KIND, headers=attached)


async def begin(request: Request) -> Response:
    """Begin an evening, or make a new code for it."""
    evening = evening_of(request)
    if evening.reach is not None:
        evening.begin(house_of(request).now_ms)
    return RedirectResponse(f"{HERE}#evening", 303)


async def end(request: Request) -> Response:
    """End the evening."""
    evening_of(request).end()
    return RedirectResponse(HERE, 303)


def _sealed(app: Application, house: House, keys: tuple[str, ...]) -> bytes:
    body = as_age(app, house.world, keys)
    note_given(app)
    return body


async def _shown(
    request: Request,
    form: Filled | None = None,
    wrong: BadInput | CannotDoThatNow | None = None,
) -> Response:
    house = house_of(request)
    shown = await house.ask(lambda app: _now(app, house))
    return page(
        request,
        "settings/shared.html",
        status=422 if form or wrong else 200,
        shown=shown,
        questions=QUESTIONS,
        form=form or blank(shown.known),
        wrong=wrong,
        says=says,
        tells=company,
        evening=evening_of(request).told(house.now_ms),
        own=HERE,
    )


def _now(app: Application, house: House) -> Shown:
    return Shown(
        chosen=app.state.partner_view is not None,
        page=shared_page(app, house.world),
        known=view_so_far(app.state),
    )


ROUTES = (
    Route(HERE, show, methods=["GET"]),
    Route(HERE, choose, methods=["POST"]),
    Route(f"{HERE}/stop", stop, methods=["POST"]),
    Route(f"{HERE}/file", give, methods=["POST"]),
    Route(f"{HERE}/evening", begin, methods=["POST"]),
    Route(f"{HERE}/evening/end", end, methods=["POST"]),
)
