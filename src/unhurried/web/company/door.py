"""The door of the partner's page: nothing at all answers unless the evening is on."""

from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from unhurried.views.words.company import NOTHING
from unhurried.web.doors.credentials import SAFE
from unhurried.web.doors.entrance import STATIC, cookie_of, cookie_text
from unhurried.web.doors.evening import Evening
from unhurried.web.doors.visits import Visit
from unhurried.web.house import House


class CompanyDoor:
    """Knows the device that was let in; it is no visitor of any other page."""

    def __init__(self, app: ASGIApp, house: House, evening: Evening) -> None:
        """Stand before the partner's rooms, on the socket for the network alone."""
        self._app = app
        self._house = house
        self._evening = evening

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request in with its visit, or say that nothing is shown."""
        now_ms = self._house.now_ms
        if not self._evening.is_on(now_ms) or self._house.locked:
            await nothing()(scope, receive, send)
            return
        if scope["method"] in SAFE and scope["path"].startswith(STATIC):
            await self._app(scope, receive, send)
            return
        cookie = cookie_of(Request(scope))
        visit = self._evening.visit(cookie, now_ms)
        scope["state"] = {"visit": visit}

        async def answer(message: Message) -> None:
            current = scope["state"]["visit"]
            if message["type"] == "http.response.start" and current.id != cookie:
                message["headers"] = [*message["headers"], _cookie(current)]
            await send(message)

        await self._app(scope, receive, answer)


def nothing(
    status: int = 404, headers: Mapping[str, str] | None = None
) -> PlainTextResponse:
    """The same few words for whatever there is not."""
    return PlainTextResponse(NOTHING, status, headers)


def _cookie(visit: Visit) -> tuple[bytes, bytes]:
    return b"set-cookie", cookie_text(visit, "https").encode()
