"""The door for the other device: before it was paired it sees one page only."""

from typing import Final

from starlette.requests import Request
from starlette.responses import RedirectResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from unhurried.web.doors.entrance import cookie_of, is_public
from unhurried.web.doors.pairing import Pairing
from unhurried.web.doors.refusals import is_for_modules, refused

COOKIE: Final = "device"
PAIR: Final = "/pair"
YEAR_S: Final = 365 * 24 * 3600
ANYBODY: Final = frozenset({PAIR, "/help"})


class Afar:
    """Lets the paired device through to the doors that stand before everybody."""

    def __init__(self, app: ASGIApp, pairing: Pairing) -> None:
        """Stand before this application, on the socket for the network alone."""
        self._app = app
        self._pairing = pairing

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Look for the device's own cookie."""
        path = scope["path"]
        secret = cookie_of(Request(scope), COOKIE)
        if self._pairing.is_paired(secret) or path in ANYBODY or is_public(path):
            await self._app(scope, receive, send)
        elif is_for_modules(scope):
            await refused(scope, 401)(scope, receive, send)
        else:
            await RedirectResponse(PAIR, 303)(scope, receive, send)


def is_afar(scope: Scope) -> bool:
    """Whether a request came over the network: only that one is encrypted."""
    return bool(scope["scheme"] == "https")


def device_cookie(secret: str) -> str:
    """The header that makes a device known for a year, or until another is."""
    return (
        f"{COOKIE}={secret}; Max-Age={YEAR_S}; HttpOnly; Secure; SameSite=Strict; "
        "Path=/"
    )
