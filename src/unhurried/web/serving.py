"""The application behind the address: rooms, and the doors that stand before them."""

from collections.abc import Sequence
from types import ModuleType
from typing import Final

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute
from starlette.types import ASGIApp

from unhurried.core.errors import CannotDoThatNow, Unhurried
from unhurried.views.words.sentence import sentence
from unhurried.web import assets
from unhurried.web.doors.credentials import Credentials
from unhurried.web.doors.entrance import Entrance
from unhurried.web.doors.refusals import is_for_modules, refused
from unhurried.web.doors.visits import Visits
from unhurried.web.house import House, Locked
from unhurried.web.page import page
from unhurried.web.rooms import (
    check_in,
    help_now,
    kit,
    learn,
    plan,
    progress,
    rules,
    session,
    settings,
    start,
    today,
    unlock,
    why,
)

ROOMS: Final[tuple[ModuleType, ...]] = (
    unlock,
    today,
    session,
    check_in,
    progress,
    plan,
    kit,
    learn,
    why,
    rules,
    settings,
    start,
    help_now,
    assets,
)


def served(house: House) -> ASGIApp:
    """Build the application for one house, with every door."""
    visits = Visits(house.world.chance)
    inside = Starlette(routes=routes(), exception_handlers=HANDLERS)
    inside.state.house = house
    inside.state.visits = visits
    return Entrance(Credentials(inside), house, visits)


def routes() -> Sequence[BaseRoute]:
    """The routes of all rooms, in order."""
    return [route for room in ROOMS for route in room.ROUTES]


async def on_locked(request: Request, error: Exception) -> Response:
    """Lead to the unlock page, or tell a module so."""
    del error
    if is_for_modules(request.scope):
        return refused(request.scope, 401)
    return RedirectResponse("/unlock", 303)


async def on_refusal(request: Request, error: Exception) -> Response:
    """Say what a refusal says: what, where, why, and one way on."""
    if not isinstance(error, Unhurried):
        raise error
    status = 409 if isinstance(error, CannotDoThatNow) else 400
    reasons = error.reasons if isinstance(error, CannotDoThatNow) else ()
    said = {
        "what": error.what,
        "where": getattr(error, "where", ""),
        "hint": error.hint,
        "reasons": [sentence(reason) for reason in reasons],
    }
    return page(request, "error.html", status=status, **said)


async def on_status(request: Request, error: Exception) -> Response:
    """Answer what no room answers."""
    status = error.status_code if isinstance(error, HTTPException) else 500
    return refused(request.scope, status)


HANDLERS = {Locked: on_locked, Unhurried: on_refusal, HTTPException: on_status}
