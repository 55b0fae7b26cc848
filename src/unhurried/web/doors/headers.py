"""What every answer tells the browser: run nothing foreign, keep and tell nothing.

This door is the outermost: also a refusal, a redirect and a mistake carry it all.
"""

from collections.abc import Callable
from typing import Final

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from unhurried.web.assets import KEPT
from unhurried.web.doors.refusals import refused

_POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "font-src 'self'; media-src 'self'; connect-src 'self'; manifest-src 'self'; "
    "worker-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; "
    "frame-ancestors 'none'; require-trusted-types-for 'script'; "
)
POLICY: Final = f"{_POLICY}trusted-types 'none'"
INSTALLING: Final = f"{_POLICY}trusted-types worker"
"""For pages that show nothing of a vault: they may register the service worker."""
NOT_PERMITTED: Final = (
    "camera",
    "microphone",
    "geolocation",
    "usb",
    "serial",
    "hid",
    "midi",
    "payment",
    "display-capture",
    "loopback-network",
    "clipboard-read",
)
EVERY: Final = {
    "content-security-policy": POLICY,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",  # with less, a form of ours says `Origin: null`
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cross-origin-embedder-policy": "require-corp",
    "permissions-policy": ", ".join(f"{name}=()" for name in NOT_PERMITTED),
    "x-robots-tag": "noindex",
}
INSTEAD: Final = {"content-security-policy": INSTALLING, "cache-control": KEPT}
"""The only other values that an answer may choose."""

Note = Callable[[Exception], None]


class Headers:
    """Puts the headers on every answer, and catches what nobody else did."""

    def __init__(self, app: ASGIApp, note: Note) -> None:
        """Stand before everything.

        Args:
            app: what is behind the door.
            note: told of each mistake of the program; it must tell nothing private.
        """
        self._app = app
        self._note = note

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, whatever happens."""
        if scope["type"] != "http":
            return
        begun = False

        async def answer(message: Message) -> None:
            nonlocal begun
            if message["type"] == "http.response.start":
                begun = True
                message["headers"] = complete(message["headers"])
            await send(message)

        try:
            await self._app(scope, receive, answer)
        except Exception as error:  # noqa: BLE001 - the last loop of all, see core/errors.py
            self._note(error)
            if not begun:
                await refused(scope, 500)(scope, receive, answer)


def complete(headers: list[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
    """Add every header; an answer may choose the other value where there is one."""
    chosen = {name: value for name, value in _told(INSTEAD) if (name, value) in headers}
    others = [pair for pair in headers if pair[0].decode("latin-1") not in EVERY]
    return [*others, *(dict(_told(EVERY)) | chosen).items()]


def _told(headers: dict[str, str]) -> list[tuple[bytes, bytes]]:
    return [(name.encode(), value.encode()) for name, value in headers.items()]
