"""Which rooms there are: few stand at the door, the others are brought in later.

The rooms of a vault need every floor of the house below them, and a locked house needs
none of it: so its first page comes in half the time.
"""

from collections.abc import Iterator
from importlib import import_module
from threading import Lock
from typing import Final

from starlette.applications import Starlette
from starlette.routing import BaseRoute, Match
from starlette.types import ASGIApp, Receive, Scope, Send

from unhurried.web import assets, worker
from unhurried.web.rooms import unlock

NEAR: Final[tuple[BaseRoute, ...]] = (*unlock.ROUTES, *worker.ROUTES, *assets.ROUTES)
"""What a locked house shows."""
FURTHER: Final = (
    "today",
    "session",
    "check_in",
    "progress",
    "summary",
    "record",
    "correct",
    "plan",
    "kit",
    "learn",
    "why",
    "rules",
    "settings",
    "clinician_plan",
    "own_record",
    "shared",
    "start",
    "help_now",
    "pair",
)
"""Modules of `web/rooms`, in the order in which their routes are tried."""


class Further:
    """Brings the other rooms in when the first of them is wanted, or before that."""

    def __init__(self, inside: Starlette) -> None:
        """Stand before an application that knows the near rooms."""
        self._inside = inside
        self._app: ASGIApp = inside
        self._bringing = Lock()
        self._all = False

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Bring the other rooms in where the near ones do not know the path."""
        if not self._all and not _is_near(scope):
            self.bring()
        await self._app(scope, receive, send)

    def bring(self) -> None:
        """Bring them in, once; may be called from any thread."""
        with self._bringing:
            if not self._all:
                self._inside.router.routes.extend(further_routes())
                self._all = True


def further_routes() -> Iterator[BaseRoute]:
    """The routes of the other rooms; imports them."""
    for name in FURTHER:
        yield from import_module(f"unhurried.web.rooms.{name}").ROUTES


def _is_near(scope: Scope) -> bool:
    return any(route.matches(scope)[0] is not Match.NONE for route in NEAR)
