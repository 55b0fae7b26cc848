"""What an installed page needs: a manifest, a service worker, and the offline page.

The service worker keeps the static files of this version and one page that says nothing
but that nobody answers. Nothing else is ever kept: no page, no answer, no cookie.
"""

import json
from typing import Final

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from unhurried.web.assets import FOLDER, asset, static
from unhurried.web.page import environment

NAME: Final = "Notes"
PAPER: Final = "#f6f3ee"
MANIFEST_KIND: Final = "application/manifest+json"
SCRIPT: Final = FOLDER / "worker" / "sw.js"


async def manifest(request: Request) -> Response:
    """A neutral name and icon; it starts where everybody starts."""
    del request
    icon = {"src": asset("icon/notes.svg"), "sizes": "any", "type": "image/svg+xml"}
    said = {
        "name": NAME,
        "short_name": NAME,
        "id": "/",
        "start_url": "/",
        "scope": "/",
        "display": "standalone",
        "background_color": PAPER,
        "theme_color": PAPER,
        "icons": [icon, *(_png(size) for size in (192, 512))],
    }
    return JSONResponse(said, media_type=MANIFEST_KIND)


async def script(request: Request) -> Response:
    """The service worker, with the list of what it may keep."""
    del request
    lists = {"id": static().id, "keep": ["/offline", *kept()]}
    head = f"const VERSION = {json.dumps(lists)};\n"
    body = head + SCRIPT.read_text(encoding="utf-8")
    return Response(body, media_type="text/javascript; charset=utf-8")


async def script_id(request: Request) -> Response:
    """Which version is served; a worker of another one goes."""
    del request
    return PlainTextResponse(static().id)


async def offline(request: Request) -> Response:
    """Render the page that is shown when nobody answers; the same for everybody."""
    del request
    text = environment().get_template("offline.html").render()
    return Response(text, media_type="text/html; charset=utf-8")


def kept() -> list[str]:
    """The static files that the service worker keeps: all but itself."""
    return [asset(name) for name in static().files if not name.startswith("worker/")]


def _png(size: int) -> dict[str, str]:
    name = f"icon/notes-{size}.png"
    sizes = f"{size}x{size}"
    return {"src": asset(name), "sizes": sizes, "type": "image/png"}


ROUTES = (
    Route("/manifest.webmanifest", manifest, methods=["GET"]),
    Route("/sw.js", script, methods=["GET"]),
    Route("/sw-id", script_id, methods=["GET"]),
    Route("/offline", offline, methods=["GET"]),
)
