"""The pages /record and /record/new: every session, and one that was not followed here.

Sessions are named in addresses by their id, which says nothing.
"""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from unhurried.app.application import Application
from unhurried.app.replies.elsewhere import elsewhere_asked, elsewhere_of
from unhurried.app.replies.when import ago_of
from unhurried.core.errors import BadInput
from unhurried.views.past import PastSession, past_sessions
from unhurried.views.words.elsewhere import WHEN, WHEN_HELP
from unhurried.views.words.kinds import DEPTHS, KINDS
from unhurried.web.forms import Filled, blank, filled, said
from unhurried.web.house import house_of
from unhurried.web.page import page
from unhurried.web.told import onward


async def show(request: Request) -> Response:
    """Show every session, the latest first."""
    house = house_of(request)

    def every(app: Application) -> tuple[PastSession, ...]:
        return past_sessions(app.state, app.book, house.world.zone)

    rows = tuple(reversed(await house.ask(every)))
    return page(request, "record/every.html", rows=rows, kinds=KINDS, depths=DEPTHS)


async def ask(request: Request) -> Response:
    """Ask about a session that was not followed here."""
    return await _form(request, blank({}), "", "")


async def tell(request: Request) -> Response:
    """Keep it, with the rules that it went against, if it did."""
    house = house_of(request)
    asked = await house.ask(lambda app: elsewhere_asked(app.state, app.book))
    form = await filled(request, asked)
    at = str((await request.form()).get("at", ""))
    try:
        ago_ms = ago_of(at, house.world.clock.now().wall_ms, house.world.zone)
    except BadInput as refused:
        return await _form(request, form, at, said(refused))
    if form.errors:
        return await _form(request, form, at, "")
    try:
        told = elsewhere_of(form.answers, ago_ms)
    except BadInput as refused:
        about = next((one for one in asked if one.key == refused.where), asked[0])
        return await _form(request, form.refusing(about, refused), at, "")
    await house.ask(lambda app: app.do(told))
    return onward(request, form.answers.words("signs"), "/record")


async def _form(request: Request, form: Filled, at: str, late: str) -> Response:
    asked = await house_of(request).ask(
        lambda app: elsewhere_asked(app.state, app.book)
    )
    return page(
        request,
        "record/new.html",
        status=422 if form.errors or late else 200,
        questions=asked,
        form=form,
        at=at,
        late=late,
        when=WHEN,
        when_help=WHEN_HELP,
    )


ROUTES = (
    Route("/record", show, methods=["GET"]),
    Route("/record/new", ask, methods=["GET"]),
    Route("/record/new", tell, methods=["POST"]),
)
