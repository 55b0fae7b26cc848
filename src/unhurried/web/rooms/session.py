"""The page /session, before, during and after, and what its script speaks with."""

from typing import Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from unhurried.views.words import session_page as says
from unhurried.web.house import house_of
from unhurried.web.page import page
from unhurried.web.player import after, before, live, speaking


async def show(request: Request) -> Response:
    """Show the session where it is: to come, under way here or elsewhere, endless."""
    house = house_of(request)
    held = house.held_elsewhere
    led = held or live.is_led(request)
    there = await house.ask(lambda app: live.found(app, led=led))
    if there is None:
        return await before.show(request)
    if held and not there.view.crashed:
        return page(request, "session/elsewhere.html", says=says)
    return await live.show(request, there)


GETS: Final = {
    "": show,
    "/choose": before.choosing,
    "/after": after.show,
}
POSTS: Final = {
    "/choose": before.chose,
    "/settle": before.settle,
    "/begin": before.begin,
    "/stop": live.stop,
    "/say": live.say,
    "/check-in": live.check_in,
    "/tell": live.tell,
    "/explain": live.explain,
    "/cleaned": after.cleaned,
}
ROUTES = (
    *(Route(f"/session{path}", room, methods=["GET"]) for path, room in GETS.items()),
    *(Route(f"/session{path}", room, methods=["POST"]) for path, room in POSTS.items()),
    *speaking.ROUTES,
)
