"""Two credentials for every POST: the cookie, and the tab's own beside it."""

from collections.abc import Awaitable, Callable
from typing import Final

from starlette.formparsers import MultiPartException
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from unhurried.web.doors.fetches import FORM, INTRODUCED
from unhurried.web.doors.refusals import refused
from unhurried.web.doors.uploads import MOST_BYTES as MOST_OF_A_FILE
from unhurried.web.doors.uploads import is_upload, sent_with
from unhurried.web.doors.visits import Visit, same

HEADER: Final = "x-u-tab"
FIELD: Final = "tab"
MOST_BYTES: Final = 256 * 1024
MOST_FIELDS: Final = 500
HEARD_OUT: Final = 256 * 1024 * 1024
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
        body = await whole_body(receive, *bounds_of(scope))
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
    if takes_a_file(request.scope):
        return (await sent_with(request))[0]
    if content_of(request) != FORM:
        return ""
    try:
        form = await request.form(max_fields=MOST_FIELDS)
    except MultiPartException:
        return ""
    fields = form.getlist(FIELD)
    return fields[0] if len(fields) == 1 and isinstance(fields[0], str) else ""


def bounds_of(scope: Scope) -> tuple[int, int]:
    """How long a body may be, and how much of one that is longer is heard out.

    A browser that is cut off while it sends a file shows no answer.
    """
    if takes_a_file(scope):
        return MOST_OF_A_FILE, HEARD_OUT
    return MOST_BYTES, MOST_BYTES


def takes_a_file(scope: Scope) -> bool:
    """Whether this request brings a file where one is taken."""
    return is_upload(scope["path"], content_of(Request(scope)))


def content_of(request: Request) -> str:
    """The kind of content, without what follows it."""
    said = request.headers.get("content-type", "")
    return said.partition(";")[0].strip().lower()


async def whole_body(receive: Receive, most: int, out: int) -> bytes | None:
    """The whole body; None when it is longer than `most`, and `out` was heard of it."""
    body, heard = bytearray(), 0
    while True:
        message = await receive()
        heard += len(message.get("body", b""))
        if heard <= most:
            body += message.get("body", b"")
        if heard > out or not message.get("more_body", False):
            return bytes(body) if heard <= most else None


def replayed(body: bytes) -> Callable[[], Awaitable[Message]]:
    """A body that was read, to be read again."""
    told = iter([{"type": "http.request", "body": body, "more_body": False}])

    async def receive() -> Message:
        return next(told, {"type": "http.disconnect"})

    return receive
