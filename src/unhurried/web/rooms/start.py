"""The pages /start and /start/<number>: the first evening, resumable at every step."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from unhurried.app.replies.setting_up import Part
from unhurried.web.evening import door, parts
from unhurried.web.evening.walk import CODE, PASSPHRASE, START, at, number_of
from unhurried.web.owning import looking
from unhurried.web.owning.form import NEW, Description, ask_new, take_described


async def ask(request: Request) -> Response:
    """Show the form of something to add."""
    return await ask_new(request, *_adding(request))


async def add(request: Request) -> Response:
    """Add it, and go back to its step."""
    return await take_described(request, *_adding(request))


def _adding(request: Request) -> tuple[Description, str]:
    which, number = request.path_params["which"], request.path_params["number"]
    fits = {number_of(Part.ITEMS): (1, 2), number_of(Part.LUBRICANTS): (3,)}
    if which not in fits.get(number, ()):
        raise HTTPException(404)
    return NEW[which], at(number)


ROUTES = (
    Route(START, parts.begin, methods=["GET"]),
    Route(at(PASSPHRASE), door.choose, methods=["GET"]),
    Route(at(PASSPHRASE), door.make, methods=["POST"]),
    Route(at(CODE), door.show_code, methods=["GET"]),
    Route(at(CODE), door.make_code, methods=["POST"]),
    Route(f"{at(CODE)}/back", door.ask_back, methods=["GET"]),
    Route(f"{at(CODE)}/back", door.take_back, methods=["POST"]),
    Route("/start/{number:int}", parts.show, methods=["GET"]),
    Route("/start/{number:int}", parts.take, methods=["POST"]),
    *looking.routes(at(number_of(Part.ITEMS))),
    *looking.routes(at(number_of(Part.LUBRICANTS))),
    Route("/start/{number:int}/{which:int}", ask, methods=["GET"]),
    Route("/start/{number:int}/{which:int}", add, methods=["POST"]),
)
