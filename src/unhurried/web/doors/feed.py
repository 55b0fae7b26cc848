"""The door for a calendar program: no cookie, no page; the address itself is the key.

It stands on loopback alone, behind the list of addresses, and before the doors for
browsers. Whatever is not the key gets the answer of a page that is not there.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from unhurried.core.clock import MINUTE_MS
from unhurried.core.errors import Unhurried
from unhurried.web.doors.refusals import refused
from unhurried.web.house import House, Locked

PLACE: Final = "/dates/"
KIND: Final = "text/calendar"
GOOD_FOR_MS: Final = MINUTE_MS
"""However often it is asked for, it is worked out once in this time."""
AGAIN_S: Final = 15 * 60
"""After which a calendar program may try again while the house is locked."""
_KEY: Final = re.compile(rf"{PLACE}([0-9a-f]{{32}})\.ics")
_OF_PAGES: Final = frozenset({b"origin", b"referer", b"x-u-tab"})
"""What only a page of a browser sends."""


@dataclass(frozen=True, slots=True)
class Made:
    """What was made last.

    Attributes:
        mark, digest: of the feed that it was made for.
        at_ms: when; by the clock of the house.
        body: the calendar; empty before there is one.
    """

    mark: object
    digest: bytes
    at_ms: int = 0
    body: bytes = b""


class Feed:
    """Answers below one place, and lets everything else through."""

    def __init__(self, app: ASGIApp, house: House, look: Callable[[], None]) -> None:
        """Stand before this application.

        Args:
            app: what is behind the door.
            house: whose dates they are.
            look: locks the house if it is time.
        """
        self._app = app
        self._house = house
        self._look = look
        self._made: Made | None = None
        house.after_lock.append(self._forget)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a calendar program; nobody's visit begins or goes on by it."""
        if not scope["path"].startswith(PLACE):
            await self._app(scope, receive, send)
            return
        answer = await self._answer(scope)
        await answer(scope, receive, send)

    async def _answer(self, scope: Scope) -> Response:
        if scope["method"] != "GET":
            return refused(scope, 405)
        self._look()
        if self._house.locked:
            return self._closed(scope)
        try:
            body = await self._body(scope)
        except (Locked, Unhurried):
            return self._closed(scope)
        if body is None:
            return refused(scope, 404)
        return Response(body, media_type=KIND)

    def _closed(self, scope: Scope) -> Response:
        """The same for every address, since a locked house knows none of them."""
        if self._house.is_new:
            return refused(scope, 404)
        answer = refused(scope, 503)
        answer.headers["retry-after"] = str(AGAIN_S)
        return answer

    async def _body(self, scope: Scope) -> bytes | None:
        """The calendar for the key in the address; None for any other."""
        key = _KEY.fullmatch(scope["path"])
        if key is None or not by_a_program(scope):
            return None
        from unhurried.bootstrap import feeding  # noqa: PLC0415 - not for a locked house

        house, made = self._house, await self._known()
        if made is None or not feeding.is_key(key[1], made.digest):
            return None
        if not made.body or not 0 <= house.now_ms - made.at_ms < GOOD_FOR_MS:
            now_ms = house.now_ms
            body = await house.keep(
                lambda app, _: feeding.dates(app, house.world, key[1])
            )
            self._made = made = Made(made.mark, made.digest, now_ms, body)
        return made.body

    async def _known(self) -> Made | None:
        """The feed as it stands now; None where there is none."""
        from unhurried.bootstrap import feeding  # noqa: PLC0415 - as above

        mark = feeding.mark_of(self._house.folder)
        if mark is None:
            self._forget()
        elif self._made is None or self._made.mark != mark:
            digest = await self._house.keep(lambda _, kept: feeding.digest_of(kept))
            self._made = Made(mark, digest)
        return self._made

    def _forget(self) -> None:
        self._made = None


def by_a_program(scope: Scope) -> bool:
    """Whether no page of a browser asks: neither one that shows, nor one that reads."""
    said = dict(scope["headers"])
    site = said.get(b"sec-fetch-site", b"none")
    mode = said.get(b"sec-fetch-mode", b"")
    plain = not scope["query_string"] and _OF_PAGES.isdisjoint(said)
    return plain and site == b"none" and mode != b"navigate"
