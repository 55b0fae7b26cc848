"""What the browser says about who asks: only our own pages, and a typed address."""

from dataclasses import dataclass
from typing import Final

from starlette.types import ASGIApp, Receive, Scope, Send

from unhurried.web.doors.refusals import refused
from unhurried.web.doors.uploads import is_upload

INTRODUCED: Final = "/enter"
"""Where the file that the program made sends its form: a page without an origin."""
READING: Final = frozenset({"GET", "HEAD"})
MODES: Final = {
    "GET": frozenset({"navigate", "same-origin", "cors", "no-cors"}),
    "HEAD": frozenset({"navigate", "same-origin", "cors"}),
    "POST": frozenset({"navigate", "same-origin", "cors"}),
}
FRAMED: Final = frozenset({"iframe", "frame", "object", "embed", "fencedframe"})
FORM: Final = "application/x-www-form-urlencoded"
JSON: Final = "application/json"
CONTENT: Final = frozenset({FORM, JSON})
ONCE: Final = (
    b"origin",
    b"cookie",
    b"content-type",
    b"content-length",
    b"sec-fetch-site",
    b"sec-fetch-mode",
    b"sec-fetch-dest",
    b"x-u-tab",
)


@dataclass(frozen=True, slots=True)
class Asked:
    """Who asks, as the browser says; an empty text is a header that is not there."""

    method: str
    path: str
    own: str
    site: str
    mode: str
    dest: str
    origin: str
    content: str


class Fetches:
    """Lets through what stands in the table below, and nothing else."""

    def __init__(self, app: ASGIApp) -> None:
        """Stand before this application."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse with a number that tells which door it was."""
        status = refusal(scope)
        if status is None:
            await self._app(scope, receive, send)
        else:
            await refused(scope, status)(scope, receive, send)


def refusal(scope: Scope) -> int | None:
    """The status to refuse with; None lets it through."""
    names = [name for name, _ in scope["headers"]]
    if any(names.count(name) > 1 for name in ONCE):
        return 400
    asked = _asked(scope)
    if asked.method not in MODES:
        return 405
    if not _ours(asked):
        return 403
    if asked.method == "POST" and not _taken(asked):
        return 415
    return None


def _ours(asked: Asked) -> bool:
    if asked.mode not in MODES[asked.method] or asked.dest in FRAMED:
        return False
    if asked.method in READING:
        return _may_read(asked)
    if asked.path == INTRODUCED:
        return _introduced(asked)
    return asked.site == "same-origin" and asked.origin == asked.own


def _taken(asked: Asked) -> bool:
    return asked.content in CONTENT or is_upload(asked.path, asked.content)


def _may_read(asked: Asked) -> bool:
    typed = asked.site == "none" and asked.mode == "navigate"
    return (asked.site == "same-origin" or typed) and asked.origin in ("", asked.own)


def _introduced(asked: Asked) -> bool:
    """A form of the program's own file: its code is the proof, not its origin."""
    from_file = asked.site in ("cross-site", "none") and asked.origin == "null"
    return asked.mode == "navigate" and asked.content == FORM and from_file


def _asked(scope: Scope) -> Asked:
    said = {k.decode("latin-1"): v.decode("latin-1") for k, v in scope["headers"]}
    return Asked(
        method=scope["method"],
        path=scope["path"],
        own=f"{scope['scheme']}://{said.get('host', '')}",
        site=said.get("sec-fetch-site", ""),
        mode=said.get("sec-fetch-mode", ""),
        dest=said.get("sec-fetch-dest", ""),
        origin=said.get("origin", ""),
        content=said.get("content-type", "").partition(";")[0].strip().lower(),
    )
