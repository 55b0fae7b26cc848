"""The entrance: which visit a request belongs to, and which rooms it may enter."""

from typing import Final

from starlette.requests import HTTPConnection, Request
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from unhurried.web.doors.refusals import is_for_modules, refused
from unhurried.web.doors.visits import COOKIE, Visit, Visits
from unhurried.web.house import House

OPEN: Final = frozenset(
    {
        "/",
        "/unlock",
        "/lock",
        "/help",
        "/enter",
        "/here",
        "/pair",
    }
)
PUBLIC: Final = frozenset({"/manifest.webmanifest", "/sw.js", "/sw-id", "/offline"})
STATIC: Final = "/static/"
START: Final = "/start"


class Entrance:
    """Finds or begins the visit; sends those away who may not enter."""

    def __init__(self, app: ASGIApp, house: House, visits: Visits) -> None:
        """Stand before this application."""
        self._app = app
        self._house = house
        self._visits = visits

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request in, or answer it here."""
        if is_public(scope["path"]):
            await self._app(scope, receive, send)
            return
        request = Request(scope)
        scope.setdefault("state", {})
        now_ms = self._house.now_ms
        known = self._visits.find(cookie_of(request), now_ms)
        visit = known or self._visits.begin(now_ms)
        scope["state"]["visit"] = visit
        sent_as = visit if known else None

        async def answer(message: Message) -> None:
            current = scope["state"]["visit"]
            if message["type"] == "http.response.start" and current is not sent_as:
                header = (b"set-cookie", cookie_text(current, scope["scheme"]).encode())
                message["headers"] = [*message["headers"], header]
            await send(message)

        inside: ASGIApp = self._app if self._may(request, visit) else elsewhere(scope)
        await inside(scope, receive, answer)

    def _may(self, request: Request, visit: Visit) -> bool:
        path = request.url.path
        if path in OPEN:
            return True
        if self._house.is_new:
            return visit.met and (path == START or path.startswith(f"{START}/"))
        return visit.entered and not self._house.locked


def elsewhere(scope: Scope) -> Response:
    """Lead to the unlock page, or tell a module so."""
    if is_for_modules(scope):
        return refused(scope, 401)
    return RedirectResponse("/unlock", 303)


def is_public(path: str) -> bool:
    """Whether a path is the same for everybody, so that no visit is needed."""
    return path in PUBLIC or path.startswith(STATIC)


def visit_of(request: HTTPConnection) -> Visit:
    """The visit that this request belongs to."""
    visit = request.state.visit
    if not isinstance(visit, Visit):
        raise TypeError("the request came past the entrance")
    return visit


def admit(request: Request) -> Visit:
    """Let this visit see the vault from now on, under a new id and tab credential.

    To be called once the vault was opened or made by this request.
    """
    return _renewed(request, met=visit_of(request).met, entered=True)


def greet(request: Request) -> Visit:
    """Know this browser as the one that the program opened.

    It may begin a vault where there is none, and sees one that is open already.
    """
    house: House = request.app.state.house
    return _renewed(request, met=True, entered=not house.locked)


def _renewed(request: Request, *, met: bool, entered: bool) -> Visit:
    visits: Visits = request.app.state.visits
    visits.end(visit_of(request))
    house: House = request.app.state.house
    visit = visits.begin(house.now_ms, met=met, entered=entered)
    request.state.visit = visit
    return visit


def cookie_of(request: HTTPConnection, wanted: str = COOKIE) -> str:
    """A cookie as the browser sent it; empty where it sent none, or two."""
    pairs = (
        part.partition("=") for part in request.headers.get("cookie", "").split(";")
    )
    found = [value.strip() for name, _, value in pairs if name.strip() == wanted]
    return found[0] if len(found) == 1 else ""


def cookie_text(visit: Visit, scheme: str) -> str:
    """The header that sets the cookie."""
    only = "; Secure" if scheme == "https" else ""
    return f"{COOKIE}={visit.id}; HttpOnly; SameSite=Strict; Path=/{only}"
