"""The page /today: one card."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from unhurried.app.application import Application
from unhurried.app.replies.setting_up import Part
from unhurried.core.advice import Advice
from unhurried.views.missing import About
from unhurried.views.today import GRAVE, TodayCard, today_card
from unhurried.web.evening.walk import at, number_of
from unhurried.web.house import house_of
from unhurried.web.page import page


@dataclass(frozen=True, slots=True)
class Way:
    """A way on from the card."""

    path: str
    words: str


LEADS: Final = {
    About.FOLLOW_UP: "/check-in",
    About.CRASH: "/session",
    About.CLEANING: "/kit",
    About.SCREENING: "/settings/answers/1",
    About.DUE: "/settings/answers/3",
}
"""Where each missing thing is answered or done; what a start asks is asked there."""
BEGINS: Final = {
    Advice.SESSION: "Look at this session",
    Advice.MAINTAIN: "Look at this session",
    Advice.SETTLE: "Settle and breathe",
}
WAYS: Final = {
    Advice.WAIT_FOLLOW_UP: (Way("/check-in", "Answer the check-in"),),
    Advice.EMERGENCY: (Way("/settings/word", "A clinician has agreed"),),
    Advice.CLINICIAN: (Way("/settings/word", "A clinician has agreed"),),
}
OPEN: Final[Mapping[tuple[str, str], Way]] = {
    ("adult", "unanswered"): Way(at(number_of(Part.ADULT)), "Go on with the set-up"),
    ("screen", "unanswered"): Way(
        at(number_of(Part.HEALTH)), "Answer the health questions"
    ),
    ("screen", "incomplete"): Way(
        at(number_of(Part.HEALTH)), "Answer what is still open"
    ),
    ("screen", "again"): Way("/settings/answers/1", "Answer the health questions"),
    ("set-up", "experience"): Way(
        at(number_of(Part.EXPERIENCE)), "Say how experienced"
    ),
    ("set-up", "no-item"): Way(at(number_of(Part.ITEMS)), "Add something to use"),
    ("set-up", "no-lubricant"): Way(at(number_of(Part.LUBRICANTS)), "Add a lubricant"),
}
"""Where the first thing that is missing is given, in the order of the set-up."""
NOTHING_FITS: Final = Way("/kit/now", "What goes with what, and why")
KIT: Final = Way("/kit", "To the kit")
PAUSE: Final = Way("/settings/pause", "Look at the pause")
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
        failed=house.told_once(),
        grave=card.advice in GRAVE,
        look=LOOKS.get(card.advice, "go"),
        ways=ways_of(card),
        begins=BEGINS.get(card.advice, ""),
        leads=LEADS,
    )


def ways_of(card: TodayCard) -> tuple[Way, ...]:
    """Where the answer can be changed, if anywhere."""
    ways: tuple[Way, ...] = WAYS.get(card.advice, ())
    if card.advice is Advice.SET_UP:
        ways = (_first_missing(card), KIT)
    if not ways and any(one.about is About.FOLLOW_UP for one in card.missing):
        ways = WAYS[Advice.WAIT_FOLLOW_UP]
    paused = any(line.rule == "pause" for line in card.reasons)
    return (*ways, *((PAUSE,) if paused else ()))


def _first_missing(card: TodayCard) -> Way:
    """The first thing of the set-up that is open; else why nothing fits."""
    told = {(line.rule, line.code) for line in card.reasons}
    return next((way for code, way in OPEN.items() if code in told), NOTHING_FITS)


ROUTES = (Route("/today", show, methods=["GET"]),)
