"""What is answered when a room raises: locked, refused, not there, or a mistake."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from unhurried.bootstrap.failures import SomebodyElseWrote
from unhurried.core.errors import (
    BadInput,
    CannotDoThatNow,
    Damaged,
    Unavailable,
    Unhurried,
)
from unhurried.views.words.sentence import sentence
from unhurried.web.doors.entrance import STATIC, elsewhere
from unhurried.web.doors.refusals import SAID, is_for_modules, refused
from unhurried.web.house import Locked
from unhurried.web.page import page

STATUS = (
    (SomebodyElseWrote, 409),
    (BadInput, 400),
    (CannotDoThatNow, 409),
    (Damaged, 409),
    (Unavailable, 503),
)


async def on_locked(request: Request, error: Exception) -> Response:
    """Lead to the unlock page, or tell a module so."""
    del error
    return elsewhere(request.scope)


async def on_refusal(request: Request, error: Exception) -> Response:
    """Say what a refusal says: what, where, why, and one way on."""
    if not isinstance(error, Unhurried):
        raise error
    status = next((code for kind, code in STATUS if isinstance(error, kind)), 400)
    reasons = error.reasons if isinstance(error, CannotDoThatNow) else ()
    said = {
        "what": error.what,
        "where": error.where if isinstance(error, BadInput) else "",
        "hint": error.hint,
        "reasons": [sentence(reason) for reason in reasons],
    }
    if is_for_modules(request.scope):
        return JSONResponse({"error": said}, status)
    return page(request, "error.html", status=status, error=error, **said)


async def on_status(request: Request, error: Exception) -> Response:
    """Answer what no room answers, with a way back."""
    status = error.status_code if isinstance(error, HTTPException) else 500
    if is_for_modules(request.scope) or request.url.path.startswith(STATIC):
        return refused(request.scope, status)
    said = {"what": SAID.get(status, SAID[400]).rstrip("."), "where": "", "hint": ""}
    return page(request, "error.html", status=status, reasons=[], **said)


async def on_mistake(request: Request, error: Exception) -> Response:
    """Answer a mistake of the program; what it was is noted, not told."""
    del error
    return refused(request.scope, 500)


HANDLERS = {
    Locked: on_locked,
    Unhurried: on_refusal,
    HTTPException: on_status,
    Exception: on_mistake,
}
