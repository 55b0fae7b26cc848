"""Refusals at a door: a number and one sentence, nothing of what was asked."""

from typing import Final

from starlette.responses import (
    HTMLResponse,
    JSONResponse,
    PlainTextResponse,
    Response,
)
from starlette.types import Scope

from unhurried.web.assets import asset

SAID: Final = {
    400: "This request was not understood.",
    401: "Locked.",
    403: "This page is out of date. Open it again and repeat the step.",
    404: "There is no such page.",
    405: "This page cannot do that.",
    413: "That is too much at once.",
    415: "This request was not understood.",
    421: "This address is not answered here.",
    429: "Please wait a little before the next try.",
    500: "The program made a mistake and stayed on the safe side.",
    503: "Please try again in a moment.",
}
TO_A_PERSON: Final = frozenset({403, 404, 413, 429, 500, 503})
"""What a person at our own pages may meet: to be read like any other page."""
SHEETS: Final = (
    "style/tokens.css",
    "vendor/pico.classless.min.css",
    "style/type.css",
    "style/layout.css",
    "style/forms.css",
    "style/card.css",
)
_PAGE: Final = """<!doctype html>
<html lang="en" translate="no">
<head><meta charset="utf-8"><title>Notes</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="{icon}" type="image/svg+xml">
{sheets}</head>
<body class="bare"><main id="content">
<h1>Not now</h1>
<div class="card rest"><p class="lead">{said}</p></div>
<p class="actions"><a class="button" href="/">Go to today</a>
<a class="button grave" href="/help">Help now</a></p>
</main></body>
</html>
"""


def refused(scope: Scope, status: int) -> Response:
    """One sentence: as JSON where the page's own modules ask, else to be read."""
    said = SAID.get(status, SAID[400])
    if is_for_modules(scope):
        return JSONResponse({"error": {"what": said, "hint": ""}}, status)
    if status not in TO_A_PERSON:
        return PlainTextResponse(said, status)
    return HTMLResponse(_page(said), status)


def _page(said: str) -> str:
    """A whole page around one sentence; no template is needed for it."""
    linked = (f'<link rel="stylesheet" href="{asset(sheet)}">\n' for sheet in SHEETS)
    return _PAGE.format(said=said, icon=asset("icon/notes.svg"), sheets="".join(linked))


def is_for_modules(scope: Scope) -> bool:
    """Whether one of the page's modules asks: it always sends its tab credential."""
    return any(name == b"x-u-tab" for name, _ in scope["headers"])
