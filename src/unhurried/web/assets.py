"""Static files: read once, named by the hash of them all, served for ever."""

import hashlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from unhurried.core.errors import BadInput

FOLDER: Final = Path(__file__).parent / "static"
KINDS: Final = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".woff2": "font/woff2",
    ".wav": "audio/wav",
    ".json": "application/json",
}
ID_LENGTH: Final = 16
KEPT: Final = "public, max-age=31536000, immutable"
"""How long a browser may keep one: its name holds the hash of them all."""


@dataclass(frozen=True, slots=True)
class Static:
    """Every file below `static`, by its path, and what names them all."""

    files: dict[str, bytes]
    id: str


@cache
def static() -> Static:
    """Read them; files of other kinds, such as lists of sums, are left out."""
    found = sorted(p for p in FOLDER.rglob("*") if p.suffix in KINDS)
    files = {p.relative_to(FOLDER).as_posix(): p.read_bytes() for p in found}
    return Static(files, _id(files))


def asset(name: str) -> str:
    """The path of a static file in a page.

    All share one hash, so that relative imports between modules stay in one version.

    Raises:
        BadInput: there is no such file.
    """
    if name not in static().files:
        raise BadInput("there is no such static file", name, "look in web/static")
    return f"/static/{static().id}/{name}"


async def serve(request: Request) -> Response:
    """Answer with one file, or 404."""
    name = request.path_params["name"]
    body = static().files.get(name)
    if body is None or request.path_params["id"] != static().id:
        return Response(status_code=404)
    kind = KINDS[Path(name).suffix]
    return Response(body, media_type=kind, headers={"cache-control": KEPT})


def _id(files: dict[str, bytes]) -> str:
    whole = hashlib.sha256()
    for name, body in files.items():
        whole.update(name.encode() + b"\0" + hashlib.sha256(body).digest())
    return whole.hexdigest()[:ID_LENGTH]


ROUTES = (Route("/static/{id}/{name:path}", serve, methods=["GET"]),)
