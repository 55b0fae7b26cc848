"""The page /help: what to do about a sign; no vault is opened for it, none is needed.

It holds nothing personal, and it is the same page locked, unlocked and before set-up.
"""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from unhurried.bootstrap.shipped import rulebook
from unhurried.core.advice import Advice
from unhurried.views.triage import grouped
from unhurried.views.words.advice import ADVICE
from unhurried.web.page import page


async def show(request: Request) -> Response:
    """Show what to do, sign by sign, the gravest first; nothing is recorded."""
    now = ADVICE[Advice.EMERGENCY].now
    return page(request, "help.html", now=now, groups=grouped(rulebook()))


ROUTES = (Route("/help", show, methods=["GET"]),)
