"""The address for a calendar program: made, shown once, ended."""

from typing import Final

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from unhurried.app.commands import Tell
from unhurried.bootstrap import feeding
from unhurried.core.errors import CannotDoThatNow
from unhurried.core.events import ExportMade
from unhurried.views.words.own_record import MEANS, ONLY_THERE, THERE
from unhurried.web.doors.afar import is_afar
from unhurried.web.doors.feed import PLACE
from unhurried.web.doors.listening import LOOPBACK
from unhurried.web.house import house_of
from unhurried.web.page import page

HERE: Final = "/settings/record"
NOTED: Final = "feed"


async def open_one(request: Request) -> Response:
    """Make an address in place of the one before, and show it this once.

    The number of the machine itself stands in it, since a calendar program may not
    know our name for it.

    Raises:
        CannotDoThatNow: another device asks, where it would be of no use.
    """
    if is_afar(request.scope):
        raise CannotDoThatNow(ONLY_THERE, hint=THERE)
    house = house_of(request)
    await house.ask(lambda app: app.do(Tell((ExportMade(NOTED),))))
    key = await house.keep(lambda _, kept: feeding.opened(kept, house.world))
    address = f"http://{LOOPBACK}:{request.url.port}{PLACE}{key}.ics"
    here = {"address": address, "means": MEANS, "back": HERE}
    return page(request, "settings/address.html", status=200, **here)


async def close(request: Request) -> Response:
    """End it, if there is one."""
    await house_of(request).keep(lambda _, kept: feeding.close(kept))
    return RedirectResponse(HERE, 303)
