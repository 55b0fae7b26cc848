"""The entrance: which visit a request belongs to, and which rooms it may enter."""

from typing import Final

from starlette.requests import HTTPConnection, Request
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from unhurried.web.doors.visits import COOKIE, Visit, Visits
from unhurried.web.house import House

OPEN: Final = frozenset(
    {
        "/unlock",
        "/lock",
        "/help",
        "/enter",
        "/manifest.webmanifest",
        "/sw.js",
        "/sw-id",
    }
)
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
        if scope["type"] != "http" or scope["path"].startswith(STATIC):
            await self._app(scope, receive, send)
            return
        request = Request(scope)
        now_ms = self._house.now_ms
        known = self._visits.find(cookie_of(request), now_ms)
        visit = known or self._visits.begin(now_ms)
        scope["state"]["visit"] = visit
        sent_as = visit if known else None

        async def answer(message: Message) -> None:
            current = scope["state"]["visit"]
            if message["type"] == "http.response.start" and current is not sent_as:
                header = (b"set-cookie", cookie_text(current).encode())
                message["headers"] = [*message["headers"], header]
            await send(message)

        inside: ASGIApp = self._app if self._may(request, visit) else self._elsewhere()
        await inside(scope, receive, answer)

    def _may(self, request: Request, visit: Visit) -> bool:
        path = request.url.path
        if path in OPEN:
            return True
        if self._house.is_new:
            return visit.met and (path == START or path.startswith(f"{START}/"))
        return visit.entered and not self._house.locked

    def _elsewhere(self) -> Response:
        return RedirectResponse("/unlock", 303)


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
    visits: Visits = request.app.state.visits
    house: House = request.app.state.house
    before = visit_of(request)
    visits.end(before)
    request.state.visit = visits.begin(house.now_ms, met=before.met, entered=True)
    return visit_of(request)


def cookie_of(request: HTTPConnection) -> str:
    """The visit's id as the browser sent it; empty where it sent none."""
    pairs = (
        part.partition("=") for part in request.headers.get("cookie", "").split(";")
    )
    found = [value.strip() for name, _, value in pairs if name.strip() == COOKIE]
    return found[0] if len(found) == 1 else ""


def cookie_text(visit: Visit) -> str:
    """The header that sets the cookie."""
    return f"{COOKIE}={visit.id}; HttpOnly; SameSite=Strict; Path=/"
