"""What opens the records: another passphrase, another recovery code."""

from typing import Final

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from unhurried.app.application import Application
from unhurried.bootstrap import keys
from unhurried.bootstrap.failures import (
    WeakPassphrase,
    WrongPassphrase,
    WrongRecoveryCode,
)
from unhurried.bootstrap.opening import Key
from unhurried.bootstrap.ways_in import (
    check_passphrase,
    new_passphrase,
    new_recovery_code,
)
from unhurried.core.errors import CannotDoThatNow, Unhurried
from unhurried.web.doors.entrance import admit
from unhurried.web.doors.visits import Visits
from unhurried.web.handover import code_of, hand_over, typed_back
from unhurried.web.house import House, house_of
from unhurried.web.page import page
from unhurried.web.settling.tried import status_of, tried
from unhurried.web.twice import TwoAreNotTheSame, chosen

WORDS: Final = "/settings/passphrase"
PAPER: Final = "/settings/paper"
NEW: Final = f"{PAPER}/new"
BACK: Final = f"{PAPER}/back"
DONE: Final = "/settings/done/{}"


async def ask_passphrase(request: Request) -> Response:
    """Ask for the passphrase and for a new one."""
    return _passphrase(request)


async def change_passphrase(request: Request) -> Response:
    """Change it; whatever is wrong, the one before still opens. Other visits end."""
    house = house_of(request)
    try:
        fresh = chosen(await request.form())
        check_passphrase(fresh)
        key = await tried(request)
    except (
        TwoAreNotTheSame,
        WeakPassphrase,
        WrongPassphrase,
        WrongRecoveryCode,
        CannotDoThatNow,
    ) as refused:
        return _passphrase(request, refused)
    await house.ask(lambda _: _change(house, key, fresh))
    visits: Visits = request.app.state.visits
    visits.end_all()
    admit(request)
    return RedirectResponse(DONE.format(1), 303)


async def ask_paper(request: Request) -> Response:
    """Ask for the passphrase, to make a new recovery code."""
    return _paper(request)


async def make_paper(request: Request) -> Response:
    """Make a new recovery code; the one before opens nothing from now on."""
    house = house_of(request)
    try:
        key = await tried(request)
    except (WrongPassphrase, CannotDoThatNow) as refused:
        return _paper(request, refused)

    def work(_: Application) -> str:
        return new_recovery_code(house.folder, key, house.world)

    hand_over(request, await house.ask(work))
    return RedirectResponse(NEW, 303)


async def show_paper(request: Request) -> Response:
    """Show the new code until it was typed back."""
    code = code_of(request)
    if not code:
        return RedirectResponse(PAPER, 303)
    return page(request, "settings/paper_new.html", code=code, back=BACK)


async def ask_back(request: Request) -> Response:
    """Ask for the code on the paper, without showing it."""
    if not code_of(request):
        return RedirectResponse(PAPER, 303)
    return _back(request)


async def take_back(request: Request) -> Response:
    """Say whether the code on the paper is right."""
    if not code_of(request):
        return RedirectResponse(PAPER, 303)
    try:
        typed_back(request, str((await request.form()).get("code", "")))
    except WrongRecoveryCode as wrong:
        return _back(request, wrong)
    return RedirectResponse(DONE.format(2), 303)


def _change(house: House, key: Key, fresh: str) -> None:
    new_passphrase(house.folder, key, fresh, house.world)
    keys.forget(house.folder)


def _passphrase(request: Request, wrong: Unhurried | None = None) -> Response:
    status = status_of(wrong)
    return page(request, "settings/passphrase.html", status=status, wrong=wrong)


def _paper(request: Request, wrong: Unhurried | None = None) -> Response:
    return page(request, "settings/paper.html", status=status_of(wrong), wrong=wrong)


def _back(request: Request, wrong: Unhurried | None = None) -> Response:
    here = {"wrong": wrong, "path_back": BACK, "path_show": NEW}
    status = 200 if wrong is None else 422
    return page(request, "settings/paper_back.html", status=status, **here)
