"""The pages /check-in, /check-in/now and /check-in/said: how it is since the session.

The first answers the check-in that is open, the second takes up what was noticed at
any other time, the third says what to do about the signs that were told.
"""

from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from unhurried.app.application import Application
from unhurried.app.commands import Tell
from unhurried.app.facts import Stated
from unhurried.app.replies.answers import Answers
from unhurried.app.replies.follow_up import follow_up_of
from unhurried.app.replies.noticed import noticed_asked, noticed_of
from unhurried.core.errors import BadInput
from unhurried.views.follow_up import FollowUpPage, follow_up_page
from unhurried.views.triage import these
from unhurried.web import numbered
from unhurried.web.forms import blank, filled
from unhurried.web.house import house_of
from unhurried.web.page import page
from unhurried.web.rooms.help_now import to_read
from unhurried.web.told import onward, told_last


async def show(request: Request) -> Response:
    """Ask the check-in that is open; where none is, say when the next one opens."""
    due = await _due(request)
    return page(request, "check-in.html", due=due, form=blank({}))


async def answer(request: Request) -> Response:
    """Keep a check-in; one answer is for every session that waits for one."""
    due = await _due(request)
    form = await filled(request, due.questions)
    if form.errors or not due.open:
        return page(request, "check-in.html", status=422, due=due, form=form)
    await _tell(request, form.answers, follow_up_of)
    return onward(request, form.answers.words("signs"), "/today")


async def ask_now(request: Request) -> Response:
    """Ask what was noticed."""
    questions = await house_of(request).ask(lambda app: noticed_asked(app.book))
    return page(request, "noticed.html", questions=questions, form=blank({}))


async def told_now(request: Request) -> Response:
    """Keep what was noticed."""
    questions = await house_of(request).ask(lambda app: noticed_asked(app.book))
    form = await filled(request, questions)
    if not form.errors:
        try:
            await _tell(request, form.answers, noticed_of)
        except BadInput as nothing:
            form = form.refusing(questions[0], nothing)
    if form.errors:
        told = {"questions": questions, "form": form}
        return page(request, "noticed.html", status=422, **told)
    return onward(request, form.answers.words("signs"), "/today")


async def said(request: Request) -> Response:
    """Say what to do about the signs that were told last."""
    last = told_last(request)
    signs = await house_of(request).ask(lambda app: these(last, app.book))
    if not signs:
        return RedirectResponse("/today", 303)
    about, numbers = to_read(), numbered.articles()
    return page(request, "said.html", signs=signs, about=about, numbers=numbers)


async def _due(request: Request) -> FollowUpPage:
    house = house_of(request)

    def view(app: Application) -> FollowUpPage:
        state = app.state
        now = state.credit.credited_ms
        return follow_up_page(state, now, app.book, house.world.zone)

    return await house.ask(view)


async def _tell(
    request: Request, answers: Answers, fact: Callable[[Answers], Stated]
) -> None:
    told = fact(answers)
    await house_of(request).ask(lambda app: app.do(Tell((told,))))


ROUTES = (
    Route("/check-in", show, methods=["GET"]),
    Route("/check-in", answer, methods=["POST"]),
    Route("/check-in/now", ask_now, methods=["GET"]),
    Route("/check-in/now", told_now, methods=["POST"]),
    Route("/check-in/said", said, methods=["GET"]),
)
