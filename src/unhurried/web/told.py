"""After a form that may have told signs: first what to do about them, then onward."""

from typing import Final

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

_LAST: Final = "signs_told_last"
"""In memory only, from the form to the page after it: no address may name a sign."""


def onward(request: Request, signs: tuple[str, ...] | None, path: str) -> Response:
    """Lead to what to do about the signs that were told; without any, to `path`."""
    setattr(request.app.state, _LAST, signs or ())
    return RedirectResponse("/check-in/said" if signs else path, 303)


def told_last(request: Request) -> tuple[str, ...]:
    """The signs that were told last."""
    signs: tuple[str, ...] = getattr(request.app.state, _LAST, ())
    return signs
