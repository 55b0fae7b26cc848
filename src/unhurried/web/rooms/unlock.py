"""The pages / and /unlock, the lock, and the way in from the program's own file."""

from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from unhurried.bootstrap.doorstep import Key
from unhurried.bootstrap.failures import WrongPassphrase, WrongRecoveryCode
from unhurried.web.doors.afar import is_afar
from unhurried.web.doors.entrance import admit, greet, visit_of
from unhurried.web.doors.headers import INSTALLING
from unhurried.web.doors.introduction import Introduction
from unhurried.web.doors.latch import Latch, NotYet
from unhurried.web.doors.refusals import is_for_modules, refused
from unhurried.web.house import house_of
from unhurried.web.page import page

CLEAR = '"cache", "cookies", "storage"'
CLEAR_AFAR = '"cache", "storage"'
"""Another device keeps the cookie of its pairing; that of the visit is of no use."""
BUSY = "another try is being made"
TOO_SOON = "the next try is taken in {} second{}"
CLOSED = "closed.html"
WAITING_HINT = "take your time; nothing is lost"


async def home(request: Request) -> Response:
    """Lead to where one is."""
    new = house_of(request).is_new
    return RedirectResponse("/start" if new else "/today", 303)


async def show(request: Request) -> Response:
    """Show the unlock page; where there is no vault yet, how to make one."""
    house, visit = house_of(request), visit_of(request)
    if house.is_new:
        return RedirectResponse("/start", 303) if visit.met else _shown(request, CLOSED)
    return _shown(request, "unlock.html", wrong="", hint="")


async def unlock(request: Request) -> Response:
    """Try a passphrase, or a recovery code."""
    if house_of(request).is_new:
        return RedirectResponse("/unlock", 303)
    form = await request.form()
    key = Key(str(form.get("passphrase", "")), form.get("kind") == "recovery")
    latch: Latch = request.app.state.latch
    try:
        await latch.try_key(key)
    except NotYet as early:
        what = _soon(early.seconds) if early.seconds else BUSY
        answer = page(request, "unlock.html", status=429, wrong=what, hint=WAITING_HINT)
        answer.headers["retry-after"] = str(max(1, early.seconds))
        return answer
    except (WrongPassphrase, WrongRecoveryCode) as wrong:
        words = {"wrong": wrong.what, "hint": wrong.hint}
        return page(request, "unlock.html", status=403, **words)
    admit(request)
    return RedirectResponse("/today", 303)


async def lock(request: Request) -> Response:
    """Lock, and let the browser forget; a running session is only covered."""
    house = house_of(request)
    if house.running and visit_of(request).entered:
        return RedirectResponse("/session#covered", 303)
    house.lock()
    headers = {"clear-site-data": CLEAR_AFAR if is_afar(request.scope) else CLEAR}
    if is_for_modules(request.scope):
        return JSONResponse({"locked": True}, headers=headers)
    return RedirectResponse("/unlock", 303, headers)


async def enter(request: Request) -> Response:
    """Let the program's own browser in, by the code of its file.

    The answer is a page that leads on by itself: a strict cookie is not sent on a
    redirect that follows a form of another origin.
    """
    form = await request.form()
    code: Introduction = request.app.state.introduction
    if not code.use(str(form.get("code", "")), house_of(request).now_ms):
        return refused(request.scope, 403)
    greet(request)
    return _shown(request, "enter.html")


async def here(request: Request) -> Response:
    """Answer somebody who is there, or who asks whether it is still open.

    204 says so and 200 says no: the browser would report an error to its console.
    """
    house, visit = house_of(request), visit_of(request)
    entered = visit.entered and not house.locked
    return Response(status_code=204 if entered else 200)


def _soon(seconds: int) -> str:
    return TOO_SOON.format(seconds, "" if seconds == 1 else "s")


def _shown(request: Request, template: str, **context: object) -> Response:
    """A page that shows nothing of a vault, and may register the service worker."""
    shown = page(request, template, status=200, **context)
    shown.headers["content-security-policy"] = INSTALLING
    return shown


ROUTES = (
    Route("/", home, methods=["GET"]),
    Route("/unlock", show, methods=["GET"]),
    Route("/unlock", unlock, methods=["POST"]),
    Route("/lock", lock, methods=["POST"]),
    Route("/enter", enter, methods=["POST"]),
    Route("/here", here, methods=["GET", "POST"]),
)
