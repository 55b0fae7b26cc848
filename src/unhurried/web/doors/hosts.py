"""The allow-list of addresses: a request for any other goes no further.

A hostile page can give its own name to our address (DNS rebinding); its requests then
carry that name. So a name is never understood, only compared, byte for byte.
"""

from collections.abc import Iterable
from typing import Final

from starlette.types import ASGIApp, Receive, Scope, Send

from unhurried.web.doors.refusals import refused

VERSION: Final = "1.1"
MISDIRECTED: Final = 421
NOT_UNDERSTOOD: Final = 400


class Hosts:
    """Lets through what is asked of one of our own addresses, and nothing else."""

    def __init__(self, app: ASGIApp, allowed: Iterable[str]) -> None:
        """Stand before this application.

        Args:
            app: what is behind the door.
            allowed: each a name and a port, such as `127.0.0.1:8000`.
        """
        self._app = app
        self._allowed = frozenset(name.encode() for name in allowed)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Look at the Host header and the form of the target, nothing else."""
        if scope["type"] != "http":
            return
        hosts = [value for name, value in scope["headers"] if name == b"host"]
        if scope["http_version"] != VERSION or not scope["raw_path"].startswith(b"/"):
            await refused(scope, NOT_UNDERSTOOD)(scope, receive, send)
        elif len(hosts) != 1 or hosts[0] not in self._allowed:
            await refused(scope, MISDIRECTED)(scope, receive, send)
        else:
            await self._app(scope, receive, send)
