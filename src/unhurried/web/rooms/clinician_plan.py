"""The page /settings/clinician-plan: a plan that a clinician wrote, as theirs."""

from typing import Final

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from unhurried.app.application import Application
from unhurried.app.commands import Tell
from unhurried.app.prescribing import plan_in, use_of
from unhurried.core.errors import BadInput
from unhurried.core.events import ClinicianPlanEnded
from unhurried.views.clinician_plan import clinician_plan_page
from unhurried.web.house import house_of
from unhurried.web.page import page

HERE: Final = "/settings/clinician-plan"
WHERE: Final = "the text"


async def show(request: Request) -> Response:
    """Show the plan there is, and where another one is put in."""
    return await _shown(request, "", None)


async def use(request: Request) -> Response:
    """Take up the plan of a text; one that is not understood changes nothing."""
    typed = (await request.form()).get("text", "")
    text = typed if isinstance(typed, str) else ""
    house = house_of(request)

    def take(app: Application) -> None:
        stamp = app.state.credit.at
        wall_ms = 0 if stamp is None else stamp.wall_ms
        plan = plan_in(text, WHERE)
        app.do(Tell((use_of(plan, wall_ms, house.world.zone, WHERE),)))

    try:
        await house.ask(take)
    except BadInput as error:
        return await _shown(request, text, error)
    return RedirectResponse(HERE, 303)


async def end(request: Request) -> Response:
    """Put it aside, if there is one."""

    def put_aside(app: Application) -> None:
        if app.state.clinician_plan is not None:
            app.do(Tell((ClinicianPlanEnded(),)))

    await house_of(request).ask(put_aside)
    return RedirectResponse(HERE, 303)


async def _shown(request: Request, text: str, wrong: BadInput | None) -> Response:
    house = house_of(request)
    plan = await house.ask(
        lambda app: clinician_plan_page(app.state, app.decide(), house.world.zone)
    )
    status = 422 if wrong else 200
    return page(
        request,
        "settings/clinician_plan.html",
        status=status,
        plan=plan,
        typed=text,
        wrong=wrong,
        own=HERE,
    )


ROUTES = (
    Route(HERE, show, methods=["GET"]),
    Route(HERE, use, methods=["POST"]),
    Route(f"{HERE}/end", end, methods=["POST"]),
)
