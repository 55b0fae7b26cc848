"""The pages /kit and /kit/<id>: what is owned, its care, and why it is open or not."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from unhurried.web.house import house_of
from unhurried.web.owning import care, editing, looking, supposing
from unhurried.web.owning.form import NEW, Description, ask_new, take_described
from unhurried.web.owning.shelf import aspects_of, fitting_of, shelf_of
from unhurried.web.page import page

KIT = "/kit"


async def show(request: Request) -> Response:
    """Show everything that is owned, and the ladder it makes."""
    shelf = await house_of(request).ask(shelf_of)
    in_use = [item for item in shelf.kit.items if not item.retired]
    aside = [item for item in shelf.kit.items if item.retired]
    return page(request, "kit/kit.html", shelf=shelf, in_use=in_use, aside=aside)


async def one(request: Request) -> Response:
    """Show one object or lubricant."""
    id_ = request.path_params["id"]
    shelf = await house_of(request).ask(shelf_of)
    item, lubricant = shelf.item(id_), shelf.lubricant(id_)
    if item is not None:
        seen = await house_of(request).ask(lambda app: aspects_of(app, id_))
        here = {"item": item, "open": shelf.openness.get(id_), "seen": seen}
        return page(request, "kit/item.html", status=200, **here)
    if lubricant is not None:
        return page(request, "kit/lubricant.html", lubricant=lubricant)
    raise HTTPException(404)


async def now(request: Request) -> Response:
    """Show what goes with what now, and why the rest does not."""
    fitting = await house_of(request).ask(fitting_of)
    return page(request, "kit/now.html", fitting=fitting)


async def did(request: Request) -> Response:
    """Keep what was done with it."""
    id_ = request.path_params["id"]
    done = str((await request.form()).get("done", ""))
    await house_of(request).ask(lambda app: care.tell(app, id_, done))
    return RedirectResponse(KIT if done == "aside" else f"{KIT}/{id_}", 303)


async def ask(request: Request) -> Response:
    """Show the form of something new."""
    return await ask_new(request, _new(request), KIT)


async def add(request: Request) -> Response:
    """Add it."""
    return await take_described(request, _new(request), KIT)


def _new(request: Request) -> Description:
    which = NEW.get(request.path_params["which"])
    if which is None:
        raise HTTPException(404)
    return which


ROUTES = (
    Route(KIT, show, methods=["GET"]),
    Route("/kit/new/{which:int}", ask, methods=["GET"]),
    Route("/kit/new/{which:int}", add, methods=["POST"]),
    Route("/kit/now", now, methods=["GET"]),
    Route("/kit/size", supposing.ask, methods=["GET"]),
    Route("/kit/size", supposing.look, methods=["POST"]),
    *looking.routes(KIT),
    Route("/kit/{id}", one, methods=["GET"]),
    Route("/kit/{id}", did, methods=["POST"]),
    Route("/kit/{id}/edit", editing.ask, methods=["GET"]),
    Route("/kit/{id}/edit", editing.change, methods=["POST"]),
)
