"""A pause of one's own, and a clinician's word."""

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from unhurried.app.application import Application
from unhurried.app.commands import Tell
from unhurried.app.replies.pause import pause_of
from unhurried.core.credit import wall_at
from unhurried.core.errors import BadInput
from unhurried.core.events import ClinicianAgreed, PauseEnded
from unhurried.views.moment import day
from unhurried.views.question import yes_no
from unhurried.views.questions import about
from unhurried.views.words.settings import CLINICIAN, CLINICIAN_HELP
from unhurried.web.forms import Filled, blank, filled
from unhurried.web.house import House, house_of
from unhurried.web.page import page

AFTER = "/today"
PAUSE = about("pause")
AGREED = yes_no("agreed", CLINICIAN, CLINICIAN_HELP)


@dataclass(frozen=True, slots=True)
class Pausing:
    """Whether there is a pause, and until which day; empty for until it is ended."""

    on: bool
    until: str


async def ask_pause(request: Request) -> Response:
    """Show the pause there is, or ask about one."""
    return await _pause(request, blank({}))


async def begin_pause(request: Request) -> Response:
    """Begin a pause."""
    form = await filled(request, PAUSE)
    if form.errors:
        return await _pause(request, form)
    try:
        fact = pause_of(form.answers)
    except BadInput as error:
        return await _pause(request, form.refusing(PAUSE[-1], error))
    await house_of(request).ask(lambda app: app.do(Tell((fact,))))
    return RedirectResponse(AFTER, 303)


async def end_pause(request: Request) -> Response:
    """End it, if there is one."""

    def end(app: Application) -> None:
        if app.state.pause is not None:
            app.do(Tell((PauseEnded(),)))

    await house_of(request).ask(end)
    return RedirectResponse(AFTER, 303)


async def ask_word(request: Request) -> Response:
    """Ask whether a clinician agreed."""
    return page(request, "settings/word.html", questions=(AGREED,), form=blank({}))


async def take_word(request: Request) -> Response:
    """Record a clear yes; anything else records nothing."""
    form = await filled(request, (AGREED,))
    if form.answers.flag("agreed") is not True:
        return RedirectResponse("/settings", 303)
    await house_of(request).ask(lambda app: app.do(Tell((ClinicianAgreed(),))))
    return RedirectResponse(AFTER, 303)


async def _pause(request: Request, form: Filled) -> Response:
    house = house_of(request)
    status = 422 if form.errors else 200
    pausing = await house.ask(lambda app: _pausing(app, house))
    here = {"questions": PAUSE, "form": form, "pausing": pausing}
    return page(request, "settings/pause.html", status=status, **here)


def _pausing(app: Application, house: House) -> Pausing:
    pause, credit = app.state.pause, app.state.credit
    if pause is None or (pause.until or credit.credited_ms) < credit.credited_ms:
        return Pausing(on=False, until="")
    if pause.until is None:
        return Pausing(on=True, until="")
    return Pausing(on=True, until=day(wall_at(credit, pause.until), house.world.zone))
