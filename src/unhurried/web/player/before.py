"""Before a session: the plan, what is asked, and a beginning or a refusal."""

import hashlib
from dataclasses import dataclass, replace

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from unhurried.app.application import Application
from unhurried.app.commands import Begin, Give, Tell
from unhurried.app.replies.answers import Answers
from unhurried.app.replies.beforehand import (
    Confirmation,
    confirmations,
    confirmed,
    explained,
    settles_instead,
)
from unhurried.app.replies.readiness import readiness_of
from unhurried.core.errors import CannotDoThatNow
from unhurried.core.practice import Plan
from unhurried.core.steps import Signal
from unhurried.views.planned import Planned, planned
from unhurried.views.question import Question
from unhurried.views.questions import readiness
from unhurried.views.spoken import Line, line
from unhurried.views.words import session_page as says
from unhurried.web.forms import Filled, of_form
from unhurried.web.house import house_of
from unhurried.web.page import page
from unhurried.web.player.choice import (
    Chosen,
    choose,
    chosen_of,
    plan_of,
    questions,
    settling,
)

HERE = "/session"


@dataclass(frozen=True, slots=True)
class Beforehand:
    """What stands before a session; plan None: none is advised.

    Attributes:
        mark: names this very plan, so that no other one begins in its place.
        wide: what is known about a wide size; None where there is nothing.
        asks: readiness, one by one.
        objects: what is asked about objects, under names of their own.
    """

    plan: Plan | None
    mark: str
    shown: Planned | None
    wide: tuple[str, tuple[str, ...]] | None
    asks: tuple[Question, ...]
    objects: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Refused:
    """Why a session did not begin, and whether settling is advised."""

    reasons: tuple[Line, ...]
    hint: str
    settle: bool


def beforehand(app: Application, chosen: Chosen) -> Beforehand:
    """Gather what is shown and asked."""
    plan = plan_of(app, chosen)
    if plan is None:
        return Beforehand(None, "", None, None, (), ())
    return Beforehand(
        plan=plan,
        mark=hashlib.sha256(repr(plan).encode()).hexdigest(),
        shown=planned(plan, app.state, app.book),
        wide=explained(app, plan),
        asks=readiness(plan, app.state, app.book),
        objects=_objects(app, plan),
    )


async def show(request: Request, filled: Filled | None = None) -> Response:
    """Show the plan, and ask how someone is."""
    chosen = chosen_of(request)
    there = await house_of(request).ask(lambda app: beforehand(app, chosen))
    form = filled or Filled()
    status = 400 if form.errors else 200
    told = {"there": there, "filled": form, "says": says}
    return page(request, "session/before.html", status=status, **told)


async def begin(request: Request) -> Response:
    """Keep what was answered, and begin, or say every reason against it.

    Where the plan is another one than was shown, that is shown first.
    """
    chosen, house = chosen_of(request), house_of(request)
    there = await house.ask(lambda app: beforehand(app, chosen))
    form, plan = await request.form(), there.plan
    if plan is None or form.get("plan") != there.mark:
        return RedirectResponse(HERE, 303)
    filled = of_form(form, (*there.asks, *there.objects))
    if filled.errors:
        return await show(request, filled)
    refused = await house.ask(lambda app: _begun(app, plan, filled.answers))
    if refused is not None:
        return page(
            request, "session/refused.html", status=409, refused=refused, says=says
        )
    choose(request, Chosen())
    return RedirectResponse(HERE, 303)


async def choosing(request: Request) -> Response:
    """Show what may be chosen."""
    chosen = chosen_of(request)
    asked = await house_of(request).ask(lambda app: questions(app, chosen))
    known = chosen.answers.replies
    return page(request, "session/choose.html", asked=asked, known=known, says=says)


async def chose(request: Request) -> Response:
    """Keep a choice; after a condom the page asks what it goes over."""
    before = chosen_of(request)
    asked = await house_of(request).ask(lambda app: questions(app, before))
    chosen = Chosen(of_form(await request.form(), asked).answers)
    choose(request, chosen)
    more = chosen.barrier is not None and chosen.barrier is not before.barrier
    return RedirectResponse(f"{HERE}/choose" if more else HERE, 303)


async def settle(request: Request) -> Response:
    """Choose settling instead."""
    partnered = chosen_of(request).answers.flag("partner") is True
    choose(request, settling(partnered=partnered))
    return RedirectResponse(HERE, 303)


def _begun(app: Application, plan: Plan, answers: Answers) -> Refused | None:
    """Tell what was answered, then ask the gates."""
    app.do(Tell((readiness_of(answers),)))
    for asked in confirmations(app, plan):
        facts = confirmed(asked, _about(asked, answers))
        if facts:
            app.do(Tell(facts))
    try:
        app.do(Begin(plan))
    except CannotDoThatNow as refused:
        reasons = tuple(line(reason, app.book) for reason in refused.reasons)
        instead = settles_instead(app, plan) is not None
        return Refused(reasons, refused.hint, instead)
    app.do(Give(Signal.DONE))
    return None


def _objects(app: Application, plan: Plan) -> tuple[Question, ...]:
    """What is asked about objects; two objects share no name of a field."""
    return tuple(
        replace(one, key=_named(one, asked))
        for asked in confirmations(app, plan)
        for one in asked.questions
    )


def _about(asked: Confirmation, answers: Answers) -> Answers:
    """The answers about one object, by the keys of their questions."""
    given = answers.replies
    return Answers({one.key: given.get(_named(one, asked)) for one in asked.questions})


def _named(question: Question, asked: Confirmation) -> str:
    return f"{question.key}.{asked.item.id}"
