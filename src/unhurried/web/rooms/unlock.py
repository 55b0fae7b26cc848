"""The pages / and /unlock, and the lock."""

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from unhurried.bootstrap.failures import WrongPassphrase, WrongRecoveryCode
from unhurried.bootstrap.opening import Key
from unhurried.web.doors.entrance import admit
from unhurried.web.house import house_of
from unhurried.web.page import page


async def home(request: Request) -> Response:
    """Lead to where one is."""
    new = house_of(request).is_new
    return RedirectResponse("/start" if new else "/today", 303)


async def show(request: Request) -> Response:
    """Show the unlock page."""
    return page(request, "unlock.html", wrong="", hint="")


async def enter(request: Request) -> Response:
    """Try a passphrase, or a recovery code."""
    form = await request.form()
    said = str(form.get("passphrase", ""))
    is_recovery = form.get("kind") == "recovery"
    try:
        await house_of(request).unlock(Key(said, is_recovery))
    except (WrongPassphrase, WrongRecoveryCode) as wrong:
        words = {"wrong": wrong.what, "hint": wrong.hint}
        return page(request, "unlock.html", status=403, **words)
    admit(request)
    return RedirectResponse("/today", 303)


async def lock(request: Request) -> Response:
    """Lock, and let the browser forget."""
    house_of(request).lock()
    return RedirectResponse("/unlock", 303)


ROUTES = (
    Route("/", home),
    Route("/unlock", show, methods=["GET"]),
    Route("/unlock", enter, methods=["POST"]),
    Route("/lock", lock, methods=["POST"]),
)
