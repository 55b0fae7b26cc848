"""The page /settings and those below it: privacy, ways in, answers, pause, records."""

from dataclasses import dataclass
from importlib.metadata import version
from typing import Final

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from unhurried.app.application import Application
from unhurried.app.replies.setting_up import open_parts
from unhurried.core.events.person import Agreement
from unhurried.views.missing import missing
from unhurried.views.words.about import (
    WHAT_IS_KEPT,
    WHAT_IS_NOT_PROTECTED,
    WHAT_IT_IS,
    WHAT_IT_IS_NOT,
)
from unhurried.views.words.settings import CODE_CHANGED, WORDS_CHANGED
from unhurried.web.house import House, house_of
from unhurried.web.page import page
from unhurried.web.settling import (
    agreeing,
    backing_up,
    erasing,
    pausing,
    records,
    telling,
    ways_in,
)

DUE: Final = {
    "screen": "/settings/answers/1",
    "continence": "/settings/answers/3",
    "set-up": "/settings/answers/4",
}
"""Where the answers that a rule wants from time to time are given."""
SAID: Final = {1: WORDS_CHANGED, 2: CODE_CHANGED}
PLACE: Final = "unhurried"


@dataclass(frozen=True, slots=True)
class Open:
    """What waits here.

    Attributes:
        due: answers that come round, in words, each with where it is given.
        parts: whether something of the first evening was passed over.
        in_doubt: whether the record is not whole, so that nothing is added to it.
    """

    due: tuple[tuple[str, str], ...]
    parts: bool
    agreements: tuple[Agreement, ...]
    in_doubt: bool


async def show(request: Request) -> Response:
    """Show what can be set, and what waits."""
    house = house_of(request)
    waits = await house.ask(lambda app: _open(app, house))
    return page(request, "settings/settings.html", waits=waits)


async def privacy(request: Request) -> Response:
    """Say what is kept where, and what is not protected."""
    return page(
        request,
        "settings/privacy.html",
        folder=str(house_of(request).folder),
        kept=WHAT_IS_KEPT,
        not_protected=WHAT_IS_NOT_PROTECTED,
    )


async def about(request: Request) -> Response:
    """Say what this is, and which version."""
    return page(
        request,
        "settings/about.html",
        version=version(PLACE),
        is_=WHAT_IT_IS,
        is_not=WHAT_IT_IS_NOT,
    )


async def done(request: Request) -> Response:
    """Say what was changed."""
    said = SAID.get(request.path_params["number"])
    if said is None:
        raise HTTPException(404)
    return page(request, "settings/done.html", said=said)


def _open(app: Application, house: House) -> Open:
    state = app.state
    all_ = missing(state, app.decide(), app.book, house.world.zone)
    return Open(
        due=tuple((one.text, DUE[one.id]) for one in all_ if one.id in DUE),
        parts=bool(open_parts(state, app.book)),
        agreements=state.person.agreements,
        in_doubt=not app.intact,
    )


ROUTES = (
    Route("/settings", show, methods=["GET"]),
    Route("/settings/privacy", privacy, methods=["GET"]),
    Route("/settings/about", about, methods=["GET"]),
    Route("/settings/done/{number:int}", done, methods=["GET"]),
    Route(ways_in.WORDS, ways_in.ask_passphrase, methods=["GET"]),
    Route(ways_in.WORDS, ways_in.change_passphrase, methods=["POST"]),
    Route(ways_in.PAPER, ways_in.ask_paper, methods=["GET"]),
    Route(ways_in.PAPER, ways_in.make_paper, methods=["POST"]),
    Route(ways_in.NEW, ways_in.show_paper, methods=["GET"]),
    Route(ways_in.BACK, ways_in.ask_back, methods=["GET"]),
    Route(ways_in.BACK, ways_in.take_back, methods=["POST"]),
    Route("/settings/answers/{number:int}", telling.ask, methods=["GET"]),
    Route("/settings/answers/{number:int}", telling.take, methods=["POST"]),
    Route("/settings/enough", telling.enough, methods=["POST"]),
    Route("/settings/pause", pausing.ask_pause, methods=["GET"]),
    Route("/settings/pause", pausing.begin_pause, methods=["POST"]),
    Route("/settings/pause/end", pausing.end_pause, methods=["POST"]),
    Route("/settings/word", pausing.ask_word, methods=["GET"]),
    Route("/settings/word", pausing.take_word, methods=["POST"]),
    Route("/settings/choice/{number:int}", agreeing.show, methods=["GET"]),
    Route("/settings/choice/{number:int}", agreeing.choose, methods=["POST"]),
    Route("/settings/backups", backing_up.show, methods=["GET"]),
    Route("/settings/backups", backing_up.make, methods=["POST"]),
    Route("/settings/erase", erasing.ask, methods=["GET"]),
    Route("/settings/erase", erasing.erase, methods=["POST"]),
    Route("/settings/records", records.ask, methods=["GET"]),
    Route("/settings/records", records.look, methods=["POST"]),
)
