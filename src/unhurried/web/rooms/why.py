"""The page /why: the long answer."""

from dataclasses import replace
from typing import Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from unhurried.app.application import Application
from unhurried.bootstrap.shelved import shelf
from unhurried.bootstrap.shipped import guides, sources
from unhurried.core.reasons import Bearing
from unhurried.views.articles import about_rules
from unhurried.views.ground import Library
from unhurried.views.why import WhyPage, why_page
from unhurried.views.words.foreseen import ESTIMATED
from unhurried.views.words.kinds import DEPTHS, KINDS
from unhurried.web import numbered
from unhurried.web.house import house_of
from unhurried.web.page import page

MOST: Final = 6
"""Articles that are named at once: more would not be read."""
BEARINGS: Final = {
    Bearing.STOPS: "stops",
    Bearing.LIMITS: "limits",
    Bearing.ASKS: "asked before a start",
    Bearing.DUE: "good to do soon",
    Bearing.KEPT: "kept",
}
"""How a reason bears on what is advised, in a word or two."""


async def show(request: Request) -> Response:
    """Explain what is advised now: every reason, its rule, its sources, the record."""
    house = house_of(request)

    def answer(app: Application) -> WhyPage:
        library = Library(app.book, sources(), guides())
        return why_page(app.state, app.decide(), library, house.world.zone)

    said = await house.ask(answer)
    spoke = [reason.line.rule for reason in said.reasons]
    said = replace(said, articles=about_rules(shelf(), spoke)[:MOST])
    return page(
        request,
        "why.html",
        why=said,
        bearings=BEARINGS,
        kinds=KINDS,
        depths=DEPTHS,
        estimated=ESTIMATED.rstrip(":"),
        numbers=numbered.articles(),
        places=numbered.rules(),
    )


ROUTES = (Route("/why", show, methods=["GET"]),)
