"""A session under way: one page that a script takes over, or plain forms without it."""

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from unhurried.app.application import Application
from unhurried.app.commands import CheckIn, Debrief, Deliver, ExplainCrash, Word
from unhurried.app.replies.report import report_of
from unhurried.app.stepping import left_alone
from unhurried.core.errors import BadInput
from unhurried.core.practice import Ended
from unhurried.core.steps import Signal, Step
from unhurried.views.first_aid import FirstAid, first_aid
from unhurried.views.question import Question
from unhurried.views.questions import about, signs
from unhurried.views.session import SessionView, session_view
from unhurried.views.words import session_page as says
from unhurried.web.doors.evening import evening_of
from unhurried.web.forms import filled
from unhurried.web.house import house_of
from unhurried.web.page import page
from unhurried.web.player.leading import leading_of

HERE = "/session"
AFTER = "/session/after"
_LOOK_S = (5, 30)


@dataclass(frozen=True, slots=True)
class Live:
    """The running session for a page without a script.

    Attributes:
        before: the last step of the way in.
        asks: what is asked at this step.
        aids: what to do about signs that were told.
        look_s: when to look at the clock again; 0 when time does nothing here.
    """

    view: SessionView
    before: Step
    asks: tuple[Question, ...]
    aids: tuple[FirstAid, ...]
    look_s: int


def found(app: Application, *, led: bool) -> Live | None:
    """Find the running session; None when there is none.

    Where no page leads it, time does here what it does by itself; where nobody has
    spoken for too long, it is a session without an end.
    """
    state = app.state
    if state.running is None:
        return None
    if not led and not state.running.crashed and app.intact:
        if left_alone(state, app.book):
            app.notice_crash()
        else:
            app.deliver(Deliver(state.running.id))
    return live(app)


def live(app: Application) -> Live | None:
    """Show the running session as it is."""
    state, book = app.state, app.book
    view = session_view(state, book, state.credit.credited_ms)
    if view is None or state.running is None:
        return None
    running = state.running
    told = (*running.signs, *(running.report.signs if running.report else ()))
    aids = tuple(first_aid(book.signs[one]) for one in told if one in book.signs)
    look = view.time.look_s
    least, most = _LOOK_S
    return Live(
        view=view,
        before=running.before,
        asks=_asked(app, view, stopped=running.stopped),
        aids=tuple(dict.fromkeys(aids)),
        look_s=0 if look is None else min(max(look + 1, least), most),
    )


async def show(request: Request, there: Live) -> Response:
    """Show it; a session without an end is asked about."""
    template = "session/crash.html" if there.view.crashed else "session/live.html"
    near = evening_of(request).is_on(house_of(request).now_ms)
    return page(request, template, there=there, says=says, near=near)


async def say(request: Request) -> Response:
    """Take a signal from a plain form: where it was said comes with it."""
    form = await request.form()
    try:
        signal = Signal(str(form.get("signal", "")))
        step, before = (
            Step(str(form.get("step", ""))),
            Step(str(form.get("before", ""))),
        )
    except ValueError as error:
        raise BadInput("this answer is not known", "", "go back to the page") from error
    await _deliver(request, Word(signal, step, before))
    return RedirectResponse(HERE, 303)


async def stop(request: Request) -> Response:
    """Stop: wherever the session is."""
    await _deliver(request, Word(Signal.STOP, Step.READINESS, Step.READINESS))
    return RedirectResponse(HERE, 303)


async def check_in(request: Request) -> Response:
    """Take a short check-in."""
    given = (await filled(request, about("check-in"))).answers
    felt = CheckIn(
        given.number("pain"), given.number("discomfort"), given.number("ease")
    )
    await _deliver(request, Word(felt, Step.READINESS, Step.READINESS))
    return RedirectResponse(HERE, 303)


async def tell(request: Request) -> Response:
    """Take what is told after removal: signs first, then how it was."""
    there = await house_of(request).ask(live)
    if there is None:
        return RedirectResponse(AFTER, 303)
    given = (await filled(request, there.asks)).answers
    said: list[Signal | CheckIn | Debrief] = [Signal.DONE]
    told = given.words("signs") or ()
    if there.view.step is Step.TRIAGE and told:
        said = [CheckIn(signs=told)]
    elif there.view.step is Step.DEBRIEF:
        said = [Debrief(report_of(given, Ended.COMPLETED)), Signal.DONE]
    step, before = there.view.step, there.before
    await _deliver(request, *(Word(one, step, before) for one in said))
    return RedirectResponse(HERE, 303)


async def explain(request: Request) -> Response:
    """Take what happened in a session without an end."""
    house = house_of(request)
    asked = (*about("debrief"), await house.ask(lambda app: signs(app.book)))
    given = (await filled(request, asked)).answers
    await house.ask(lambda app: app.do(ExplainCrash(report_of(given))))
    return RedirectResponse(AFTER, 303)


async def _deliver(request: Request, *words: Word) -> None:
    def work(app: Application) -> None:
        running = app.state.running
        if running is not None:
            app.deliver(Deliver(running.id, words))

    await house_of(request).ask(work)


def is_led(request: Request) -> bool:
    """Whether a page leads the session by itself just now."""
    return not leading_of(request).away(house_of(request).now_ms)


def _asked(
    app: Application, view: SessionView, *, stopped: bool
) -> tuple[Question, ...]:
    if view.crashed:
        return (*about("debrief"), signs(app.book))
    if view.step is Step.DEBRIEF and not stopped:
        return (*view.questions, signs(app.book))
    if view.step in (Step.TRIAGE, Step.DEBRIEF):
        return view.questions
    return about("check-in") if view.inside else ()
