"""The page /pair: another device, over the network, is let in by a code."""

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from unhurried.web.doors.afar import device_cookie, is_afar
from unhurried.web.doors.pairing import Pairing
from unhurried.web.doors.refusals import refused
from unhurried.web.house import house_of
from unhurried.web.page import page


async def show(request: Request) -> Response:
    """Show what it means, and a field for the code."""
    if not is_afar(request.scope):
        return refused(request.scope, 404)
    return page(request, "pair.html", wrong=False)


async def pair(request: Request) -> Response:
    """Take the code."""
    pairing: Pairing = request.app.state.pairing
    if not is_afar(request.scope):
        return refused(request.scope, 404)
    said = str((await request.form()).get("code", ""))
    secret = pairing.pair(said, house_of(request).now_ms)
    if secret is None:
        return page(request, "pair.html", status=403, wrong=True)
    return RedirectResponse("/", 303, {"set-cookie": device_cookie(secret)})


ROUTES = (
    Route("/pair", show, methods=["GET"]),
    Route("/pair", pair, methods=["POST"]),
)
