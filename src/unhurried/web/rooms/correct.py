"""The pages below /record/<id>: put right what was told, or take a session back."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from unhurried.app.application import Application
from unhurried.app.commands import Tell
from unhurried.app.replies.follow_up import follow_up_asked
from unhurried.app.replies.report import REPORT
from unhurried.app.replies.so_far import (
    check_anew,
    check_so_far,
    report_anew,
    report_so_far,
)
from unhurried.core.events import SessionWithdrawn
from unhurried.views.correcting import Correctable, correctable
from unhurried.views.question import Question
from unhurried.views.questions import signs
from unhurried.views.words.correcting import CORRECTING, WITHDRAWING
from unhurried.views.words.kinds import DEPTHS, KINDS
from unhurried.web.forms import Filled, blank, filled
from unhurried.web.house import house_of
from unhurried.web.page import page
from unhurried.web.told import onward


async def show(request: Request) -> Response:
    """Show one session as it was told last, to be put right."""
    session = await _named(request)
    form = blank(report_so_far(session.report))
    return await _session(request, session, form)


async def correct(request: Request) -> Response:
    """Keep what is told anew; what was told before stays in the record."""
    session = await _named(request)
    form = await filled(request, await _asked(request))
    if form.errors:
        return await _session(request, session, form)
    fact = report_anew(session, form.answers)
    await house_of(request).ask(lambda app: app.do(Tell((fact,))))
    return onward(request, form.answers.words("signs"), "/record")


async def check(request: Request) -> Response:
    """Show the last check-in about it, to be put right."""
    session = await _named(request)
    if session.check is None:
        raise HTTPException(404)
    return await _check_in(request, session, blank(check_so_far(session.check)))


async def correct_check(request: Request) -> Response:
    """Keep the check-in as it is told anew."""
    session = await _named(request)
    if session.check is None:
        raise HTTPException(404)
    asked = await house_of(request).ask(lambda app: follow_up_asked(app.book))
    form = await filled(request, asked)
    if form.errors:
        return await _check_in(request, session, form)
    fact = check_anew(session, session.check, form.answers)
    await house_of(request).ask(lambda app: app.do(Tell((fact,))))
    return onward(request, form.answers.words("signs"), "/record")


async def take_back(request: Request) -> Response:
    """Take the session back: told twice, or it did not happen."""
    fact = SessionWithdrawn((await _named(request)).row.id)
    await house_of(request).ask(lambda app: app.do(Tell((fact,))))
    return RedirectResponse("/record", 303)


async def _session(request: Request, session: Correctable, form: Filled) -> Response:
    return page(
        request,
        "record/one.html",
        status=422 if form.errors else 200,
        session=session,
        questions=await _asked(request),
        form=form,
        correcting=CORRECTING,
        withdrawing=WITHDRAWING,
        kinds=KINDS,
        depths=DEPTHS,
    )


async def _check_in(request: Request, session: Correctable, form: Filled) -> Response:
    asked = await house_of(request).ask(lambda app: follow_up_asked(app.book))
    return page(
        request,
        "record/check.html",
        status=422 if form.errors else 200,
        session=session,
        questions=asked,
        form=form,
        correcting=CORRECTING,
    )


async def _asked(request: Request) -> tuple[Question, ...]:
    return (*REPORT, await house_of(request).ask(lambda app: signs(app.book)))


async def _named(request: Request) -> Correctable:
    house = house_of(request)

    def find(app: Application) -> Correctable | None:
        there = correctable(app.state, app.book, house.world.zone)
        wanted = request.path_params["id"]
        return next((one for one in there if one.row.id == wanted), None)

    found = await house.ask(find)
    if found is None:
        raise HTTPException(404)
    return found


ROUTES = (
    Route("/record/{id}", show, methods=["GET"]),
    Route("/record/{id}", correct, methods=["POST"]),
    Route("/record/{id}/check", check, methods=["GET"]),
    Route("/record/{id}/check", correct_check, methods=["POST"]),
    Route("/record/{id}/back", take_back, methods=["POST"]),
)
