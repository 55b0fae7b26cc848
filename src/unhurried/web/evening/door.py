"""The door: a passphrase chosen twice, a recovery code written down and typed back."""

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from unhurried.app.application import Application
from unhurried.bootstrap.failures import (
    WeakPassphrase,
    WrongPassphrase,
    WrongRecoveryCode,
)
from unhurried.bootstrap.opening import Key
from unhurried.bootstrap.ways_in import check_passphrase, new_recovery_code
from unhurried.views.words.about import (
    WHAT_IS_KEPT,
    WHAT_IS_NOT_PROTECTED,
    WHAT_IT_IS,
    WHAT_IT_IS_NOT,
)
from unhurried.web.doors.entrance import admit
from unhurried.web.evening.walk import CODE, FIRST_PART, PASSPHRASE, START, at, step
from unhurried.web.handover import code_of, hand_over, typed_back
from unhurried.web.house import house_of
from unhurried.web.page import page
from unhurried.web.twice import TwoAreNotTheSame, chosen


def introduce(request: Request) -> Response:
    """Say what this is and is not, what is kept, and what is not protected."""
    return page(
        request,
        "start/welcome.html",
        first=at(PASSPHRASE),
        is_=WHAT_IT_IS,
        is_not=WHAT_IT_IS_NOT,
        kept=WHAT_IS_KEPT,
        not_protected=WHAT_IS_NOT_PROTECTED,
    )


async def choose(request: Request) -> Response:
    """Ask for a passphrase, where there is no vault yet."""
    if not house_of(request).is_new:
        return RedirectResponse(START, 303)
    return _choosing(request)


async def make(request: Request) -> Response:
    """Make the vault; whatever is wrong, nothing was made."""
    house = house_of(request)
    if not house.is_new:
        return RedirectResponse(START, 303)
    form = await request.form()
    try:
        passphrase = chosen(form)
        check_passphrase(passphrase)
    except (WeakPassphrase, TwoAreNotTheSame) as refused:
        return _choosing(request, refused)
    code = await house.create(passphrase)
    admit(request)
    hand_over(request, code)
    return RedirectResponse(at(CODE), 303)


async def show_code(request: Request) -> Response:
    """Show the code; a fresh one is offered where the set-up was broken off."""
    code = code_of(request)
    if code == "" or await house_of(request).ask(_has_entries):
        return RedirectResponse(at(FIRST_PART), 303)
    if code is None:
        return _anew(request)
    return page(request, "start/code.html", step=step(CODE), code=code)


async def make_code(request: Request) -> Response:
    """Make a fresh code, for someone who knows the passphrase."""
    house = house_of(request)
    if code_of(request) is not None or await house.ask(_has_entries):
        return RedirectResponse(at(CODE), 303)
    key = Key(str((await request.form()).get("passphrase", "")))

    def work(_: Application) -> str:
        return new_recovery_code(house.folder, key, house.world)

    try:
        hand_over(request, await house.ask(work))
    except WrongPassphrase as wrong:
        return _anew(request, wrong)
    return RedirectResponse(at(CODE), 303)


async def ask_back(request: Request) -> Response:
    """Ask for the code on the paper, without showing it."""
    if not code_of(request):
        return RedirectResponse(at(CODE), 303)
    return page(request, "start/back.html", step=step(CODE), wrong=None)


async def take_back(request: Request) -> Response:
    """Go on if the code on the paper is right."""
    if not code_of(request):
        return RedirectResponse(at(CODE), 303)
    typed = str((await request.form()).get("code", ""))
    try:
        typed_back(request, typed)
    except WrongRecoveryCode as wrong:
        here = {"step": step(CODE), "wrong": wrong}
        return page(request, "start/back.html", status=422, **here)
    return RedirectResponse(at(FIRST_PART), 303)


def handed(request: Request) -> bool:
    """Whether the code of this visit was typed back."""
    return code_of(request) == ""


def _has_entries(app: Application) -> bool:
    return app.state.entries > 0


def _choosing(
    request: Request, wrong: WeakPassphrase | TwoAreNotTheSame | None = None
) -> Response:
    status = 200 if wrong is None else 422
    here = {"step": step(PASSPHRASE), "wrong": wrong}
    return page(request, "start/passphrase.html", status=status, **here)


def _anew(request: Request, wrong: WrongPassphrase | None = None) -> Response:
    status = 200 if wrong is None else 403
    here = {"step": step(CODE), "wrong": wrong}
    return page(request, "start/code_anew.html", status=status, **here)
