"""The page /help: what to do about a sign; no vault is opened for it, none is needed.

It holds nothing personal, and says the same locked, unlocked and before set-up; what
to read beside it is for those inside, so that nothing but the rulebook is needed.
"""

from collections.abc import Mapping
from functools import cache

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from unhurried.bootstrap.shelved import shelf
from unhurried.bootstrap.shipped import rulebook
from unhurried.core.advice import Advice
from unhurried.views.articles import ArticleLine, about_sign
from unhurried.views.triage import grouped
from unhurried.views.words.advice import ADVICE
from unhurried.web import numbered
from unhurried.web.doors.entrance import visit_of
from unhurried.web.house import house_of
from unhurried.web.page import page


async def show(request: Request) -> Response:
    """Show what to do, sign by sign, the gravest first; nothing is recorded."""
    inside = visit_of(request).entered and not house_of(request).locked
    return page(
        request,
        "help.html",
        now=ADVICE[Advice.EMERGENCY].now,
        groups=grouped(rulebook()),
        about=to_read() if inside else {},
        numbers=numbered.articles() if inside else {},
    )


@cache
def to_read() -> Mapping[str, tuple[ArticleLine, ...]]:
    """What to read about each sign."""
    return {sign: about_sign(shelf(), sign) for sign in rulebook().signs}


ROUTES = (Route("/help", show, methods=["GET"]),)
