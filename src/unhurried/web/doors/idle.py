"""The idle lock: after three minutes without anybody, the house locks itself."""

from typing import Final

from starlette.types import ASGIApp, Receive, Scope, Send

from unhurried.core.clock import MINUTE_MS
from unhurried.web.doors.visits import Visit
from unhurried.web.house import House

IDLE_MS: Final = 3 * MINUTE_MS


class Idle:
    """Notes when somebody was last here, and knows when to lock.

    Opening a page and every POST count; what modules fetch by themselves does not.
    While a session runs nothing locks by itself.
    """

    def __init__(self, app: ASGIApp, house: House) -> None:
        """Stand before this application, which has the entrance in it."""
        self._app = app
        self._house = house
        self._last_ms = house.now_ms

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Lock first if it is time, let the request in, and see who it was."""
        self.look()
        scope.setdefault("state", {})
        await self._app(scope, receive, send)
        if counts(scope):
            self._last_ms = self._house.now_ms

    def look(self) -> bool:
        """Lock if nobody was here for three minutes; say whether it is locked now."""
        if self._house.locked:
            return True
        if self._house.running:
            self._last_ms = self._house.now_ms
        elif not 0 <= self._house.now_ms - self._last_ms < IDLE_MS:
            self._house.lock()
        return self._house.locked


def counts(scope: Scope) -> bool:
    """Whether this request shows that somebody who was let in is there."""
    visit = scope["state"].get("visit")
    if not isinstance(visit, Visit) or not visit.entered:
        return False
    navigates = (b"sec-fetch-mode", b"navigate") in scope["headers"]
    return bool(navigates or scope["method"] == "POST")
