"""The page /progress: pictures of the record, each with a table beside it.

What is shown may be narrowed to a time and to one width; an address names the width by
its place alone, so that the browser's history holds no measure.
"""

from typing import Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from unhurried.app.application import Application
from unhurried.views.drawing.plots import Drawn
from unhurried.views.progress_pictures import (
    Asked,
    ProgressPictures,
    asked,
    progress_pictures,
)
from unhurried.web.house import House, house_of
from unhurried.web.kept import Kept
from unhurried.web.page import page

_PICTURES: Final = Kept[ProgressPictures]()


async def show(request: Request) -> Response:
    """Show what was recorded and, apart from it, what is estimated."""
    house = house_of(request)
    wanted = asked(request.query_params.get("time"), request.query_params.get("which"))
    seen = await house.ask(
        _PICTURES.again(house, wanted, lambda app: _seen(app, house, wanted))
    )
    return page(request, "progress.html", seen=seen)


def _seen(app: Application, house: House, wanted: Asked) -> ProgressPictures:
    decision = app.decide()
    drawn = Drawn(
        state=app.state,
        believed=app.believed(),
        forecast=app.foresee(decision).forecast,
        book=app.book,
        zone=house.world.zone,
        span=wanted.span,
        width=None,
    )
    return progress_pictures(drawn, decision, wanted.which)


ROUTES = (Route("/progress", show, methods=["GET"]),)
