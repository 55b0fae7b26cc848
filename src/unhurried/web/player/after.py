"""After a session: what comes next, and whether what was used is clean."""

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from unhurried.app.application import Application
from unhurried.app.commands import Tell
from unhurried.core.advice import Advice
from unhurried.core.errors import BadInput
from unhurried.core.events import ItemCared
from unhurried.core.steps import Step
from unhurried.core.things import Item
from unhurried.views.follow_up import follow_up_page
from unhurried.views.today import TodayCard, today_card
from unhurried.views.words import session_page as says
from unhurried.views.words.steps import STEPS
from unhurried.web.house import house_of
from unhurried.web.page import page
from unhurried.web.player.live import AFTER, HERE


@dataclass(frozen=True, slots=True)
class Afterwards:
    """What stands at the end.

    Attributes:
        urgent: whether help is needed now, so that nothing else is said.
        unclean: what was used and not told to be clean yet.
    """

    card: TodayCard
    urgent: bool
    title: str
    lines: tuple[str, ...]
    unclean: tuple[Item, ...]


def unclean(app: Application) -> tuple[Item, ...]:
    """What the last session used and nobody has washed since; fingers left out."""
    state = app.state
    if not state.sessions:
        return ()
    plan = state.sessions[-1].plan
    owned = (state.items.get(key or "") for key in (plan.item_id, plan.warm_up_id))
    return tuple(
        one.item
        for one in owned
        if one is not None and one.cleaned is not True and not one.item.is_finger
    )


async def show(request: Request) -> Response:
    """Show what comes next; while a session runs, lead back to it."""
    zone = house_of(request).world.zone

    def work(app: Application) -> Afterwards | None:
        state, book = app.state, app.book
        if state.running is not None:
            return None
        card = today_card(state, app.decide(), book, zone)
        check_in = follow_up_page(state, state.credit.credited_ms, book, zone).text
        words = STEPS[Step.ENDED]
        lines = (*words.say, check_in, card.why, card.change)
        return Afterwards(
            card,
            card.advice is Advice.EMERGENCY,
            words.title,
            tuple(dict.fromkeys(lines)),
            unclean(app),
        )

    there = await house_of(request).ask(work)
    if there is None:
        return RedirectResponse(HERE, 303)
    return page(request, "session/after.html", there=there, says=says)


async def cleaned(request: Request) -> Response:
    """Note that something is clean again."""
    item_id = str((await request.form()).get("item", ""))

    def work(app: Application) -> None:
        if item_id not in app.state.items:
            raise BadInput("there is no such item", "item", "open the kit")
        app.do(Tell((ItemCared(item_id, cleaned=True),)))

    await house_of(request).ask(work)
    return RedirectResponse(AFTER, 303)
