"""The page /plan: the ladder, the pace, the way ahead, and the goal to change."""

from dataclasses import dataclass
from typing import Final

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from unhurried.app.application import Application
from unhurried.app.commands import Tell
from unhurried.app.replies.goal import goal_of, goal_so_far
from unhurried.core.events import PlateauNamed
from unhurried.views.drawing.plot import Plot
from unhurried.views.drawing.plots import beliefs_plot, whole
from unhurried.views.plan import PlanPage, plan_page
from unhurried.views.questions import about
from unhurried.web.forms import Filled, blank, filled
from unhurried.web.house import House, house_of
from unhurried.web.kept import Kept
from unhurried.web.page import page

QUESTIONS = about("goal")
PLAN = "/plan"


@dataclass(frozen=True, slots=True)
class _Looked:
    """What the page shows: the plan, its picture, and the goal as it is now."""

    plan: PlanPage
    picture: Plot
    goal: Filled


_LOOKED: Final = Kept[_Looked]()


async def show(request: Request) -> Response:
    """Show the plan and what it rests on."""
    return await _shown(request, None)


async def change(request: Request) -> Response:
    """Set another goal; what is left open leaves it open."""
    form = await filled(request, QUESTIONS)
    if form.errors:
        return await _shown(request, form)
    goal = goal_of(form.answers)
    await house_of(request).ask(lambda app: app.do(Tell((goal,))))
    return RedirectResponse(PLAN, 303)


async def so_far(request: Request) -> Response:
    """Take the word that this is as far as it goes, for now."""
    await house_of(request).ask(lambda app: app.do(Tell((PlateauNamed(),))))
    return RedirectResponse(PLAN, 303)


async def _shown(request: Request, form: Filled | None) -> Response:
    house = house_of(request)
    seen = await house.ask(_LOOKED.again(house, "", lambda app: _looked(app, house)))
    return page(
        request,
        "plan.html",
        status=200 if form is None else 422,
        plan=seen.plan,
        picture=seen.picture,
        questions=QUESTIONS,
        form=form or seen.goal,
    )


def _looked(app: Application, house: House) -> _Looked:
    now, state, zone = app.decide(), app.state, house.world.zone
    then = app.foresee(now)
    drawn = whole(state, app.believed(), then, app.book, zone)
    return _Looked(
        plan_page(state, now, then, app.book, zone),
        beliefs_plot(drawn),
        blank(goal_so_far(state.person)),
    )


ROUTES = (
    Route(PLAN, show, methods=["GET"]),
    Route(PLAN, change, methods=["POST"]),
    Route("/plan/so-far", so_far, methods=["POST"]),
)
