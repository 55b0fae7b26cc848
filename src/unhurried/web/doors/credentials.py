"""Two credentials for every POST: the cookie, and the tab's own beside it."""

from collections.abc import Awaitable, Callable
from typing import Final

from starlette.formparsers import MultiPartException
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from unhurried.web.doors.fetches import FORM, INTRODUCED
from unhurried.web.doors.refusals import refused
from unhurried.web.doors.visits import Visit, same

HEADER: Final = "x-u-tab"
FIELD: Final = "tab"
MOST_BYTES: Final = 256 * 1024
MOST_FIELDS: Final = 500
SAFE: Final = frozenset({"GET", "HEAD"})


class Credentials:
    """Stands behind the entrance: a POST without the tab's credential is refused."""

    def __init__(self, app: ASGIApp) -> None:
        """Stand before this application."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Read a small body once, look for the credential, and hand both on."""
        if scope["method"] in SAFE:
            await self._app(scope, receive, send)
            return
        body = await small_body(receive)
        if body is None:
            await refused(scope, 413)(scope, receive, send)
        elif scope["path"] == INTRODUCED or await holds(scope, body):
            await self._app(scope, replayed(body), send)
        else:
            await refused(scope, 403)(scope, receive, send)


async def holds(scope: Scope, body: bytes) -> bool:
    """Whether the request carries the tab credential of its visit."""
    visit = scope["state"]["visit"]
    request = Request(scope, replayed(body))
    said = request.headers.get(HEADER) or await in_form(request)
    return isinstance(visit, Visit) and bool(said) and same(visit.tab, said)


async def in_form(request: Request) -> str:
    """The hidden field of a form; empty where there is none."""
    if request.headers.get("content-type", "").partition(";")[0] != FORM:
        return ""
    try:
        form = await request.form(max_fields=MOST_FIELDS)
    except MultiPartException:
        return ""
    fields = form.getlist(FIELD)
    return fields[0] if len(fields) == 1 and isinstance(fields[0], str) else ""


async def small_body(receive: Receive) -> bytes | None:
    """The whole body; None when it is larger than 256 KiB."""
    body = bytearray()
    while True:
        message = await receive()
        body += message.get("body", b"")
        if len(body) > MOST_BYTES:
            return None
        if not message.get("more_body", False):
            return bytes(body)


def replayed(body: bytes) -> Callable[[], Awaitable[Message]]:
    """A body that was read, to be read again."""
    told = iter([{"type": "http.request", "body": body, "more_body": False}])

    async def receive() -> Message:
        return next(told, {"type": "http.disconnect"})

    return receive
