"""The page /settings/record: the record as files, out and in, and fed to a calendar."""

from typing import Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from unhurried.bootstrap import feeding as fed
from unhurried.core.errors import BadInput, CannotDoThatNow, Unhurried
from unhurried.views.words.exporting import NOT_SEALED, ONLY_TIGHTENS
from unhurried.views.words.own_record import FEED, FORMS, ONLY_THERE
from unhurried.web.doors.afar import is_afar
from unhurried.web.doors.uploads import UPLOAD
from unhurried.web.house import house_of
from unhurried.web.page import page
from unhurried.web.settling import bringing_in, feeding, taking_out

HERE: Final = "/settings/record"
OUT: Final = f"{HERE}/out"
DATES: Final = f"{HERE}/dates"
END: Final = f"{DATES}/end"
WAYS: Final = {"out": OUT, "bring": UPLOAD, "feed": DATES, "end": END}


async def show(request: Request) -> Response:
    """Show what can be taken out and brought in."""
    return await _shown(request, None, 200)


async def make(request: Request) -> Response:
    """Hand a file over; what has no date yet makes no calendar."""
    try:
        return await taking_out.make(request)
    except CannotDoThatNow as wrong:
        return await _shown(request, wrong, 409)


async def bring(request: Request) -> Response:
    """Begin to read what was sent."""
    try:
        return await bringing_in.bring(request)
    except BadInput as wrong:
        return await _shown(request, wrong, 422)


async def look(request: Request) -> Response:
    """Show how far it is; what was not understood is said above the form."""
    try:
        return await bringing_in.look(request)
    except BadInput as wrong:
        return await _shown(request, wrong, 422)


async def _shown(request: Request, wrong: Unhurried | None, status: int) -> Response:
    is_fed = await house_of(request).keep(lambda _, kept: fed.is_open(kept))
    return page(
        request,
        "settings/record.html",
        status=status,
        wrong=wrong,
        forms=tuple(FORMS.items()),
        not_sealed=NOT_SEALED,
        only_tightens=ONLY_TIGHTENS,
        feed=FEED,
        only_there=ONLY_THERE,
        fed=is_fed,
        afar=is_afar(request.scope),
        to=WAYS,
    )


ROUTES = (
    Route(HERE, show, methods=["GET"]),
    Route(OUT, make, methods=["POST"]),
    Route(UPLOAD, look, methods=["GET"]),
    Route(UPLOAD, bring, methods=["POST"]),
    Route(bringing_in.TAKE, bringing_in.take, methods=["POST"]),
    Route(bringing_in.DROP, bringing_in.drop, methods=["POST"]),
    Route(DATES, feeding.open_one, methods=["POST"]),
    Route(END, feeding.close, methods=["POST"]),
)
