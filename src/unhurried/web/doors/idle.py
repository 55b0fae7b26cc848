"""The idle lock: after three minutes without anybody, the house locks itself."""

from typing import Final

from starlette.types import ASGIApp, Receive, Scope, Send

from unhurried.core.clock import MINUTE_MS
from unhurried.web.doors.visits import Visit
from unhurried.web.house import House

IDLE_MS: Final = 3 * MINUTE_MS
DESERTED_MS: Final = 15 * MINUTE_MS
"""While a session runs: so long without any call of a page, and nobody holds it."""


class Idle:
    """Notes when somebody was last here, and knows when to lock.

    Opening a page and every POST count; what modules fetch by themselves does not.
    While a session runs its page calls by itself, and that is enough: nothing locks
    then until even the page is gone.
    """

    def __init__(self, app: ASGIApp, house: House) -> None:
        """Stand before this application, which has the entrance in it."""
        self._app = app
        self._house = house
        self._here_ms = self._called_ms = house.now_ms

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Lock first if it is time, let the request in, and see who it was."""
        self._lock_if_idle()
        scope.setdefault("state", {})
        await self._app(scope, receive, send)
        now_ms = self._house.now_ms
        if was_let_in(scope):
            self._called_ms = now_ms
            self._here_ms = now_ms if shows_somebody(scope) else self._here_ms

    def look(self) -> None:
        """Lock if nobody is here; to be asked every second."""
        self._lock_if_idle()
        deserted = self._house.now_ms - self._called_ms >= DESERTED_MS
        if self._house.running and deserted:
            self._house.lock()

    def _lock_if_idle(self) -> None:
        now_ms = self._house.now_ms
        # a clock that was set back begins the time anew: it locks later, not never
        self._here_ms = min(self._here_ms, now_ms)
        self._called_ms = min(self._called_ms, now_ms)
        if self._house.running:
            self._here_ms = now_ms
        if now_ms - self._here_ms >= IDLE_MS:
            self._house.lock()


def was_let_in(scope: Scope) -> bool:
    """Whether this request came from somebody who may see the vault."""
    visit = scope["state"].get("visit")
    return isinstance(visit, Visit) and visit.entered


def shows_somebody(scope: Scope) -> bool:
    """Whether somebody did something: opened a page, or sent a word."""
    navigates = (b"sec-fetch-mode", b"navigate") in scope["headers"]
    return bool(navigates or scope["method"] == "POST")
