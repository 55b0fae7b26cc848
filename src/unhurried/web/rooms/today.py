"""The page /today: one card."""

from typing import Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from unhurried.app.application import Application
from unhurried.core.advice import Advice
from unhurried.views.missing import About
from unhurried.views.today import GRAVE, TodayCard, today_card
from unhurried.web.house import house_of
from unhurried.web.page import page

LEADS: Final = {
    About.FOLLOW_UP: "/check-in",
    About.CRASH: "/session",
    About.CLEANING: "/kit",
    About.SCREENING: "/settings",
    About.DUE: "/settings",
}
"""Where each missing thing is answered or done; what a start asks is asked there."""
BEGINS: Final = {
    Advice.SESSION: "Look at this session",
    Advice.MAINTAIN: "Look at this session",
    Advice.SETTLE: "Settle and breathe",
}
LOOKS: Final = {
    Advice.EMERGENCY: "alarm",
    Advice.CLINICIAN: "alarm",
    Advice.REST: "rest",
    Advice.LOCKED: "rest",
    Advice.WAIT_FOLLOW_UP: "rest",
    Advice.SET_UP: "rest",
}


async def show(request: Request) -> Response:
    """Show what is advised now, why, and what would change it."""
    house = house_of(request)

    def card_of(app: Application) -> TodayCard:
        return today_card(app.state, app.decide(), app.book, house.world.zone)

    card = await house.ask(card_of)
    return page(
        request,
        "today.html",
        card=card,
        grave=card.advice in GRAVE,
        look=LOOKS.get(card.advice, "go"),
        begins=BEGINS.get(card.advice, ""),
        leads=LEADS,
    )


ROUTES = (Route("/today", show, methods=["GET"]),)
