"""A session with a condom over the item: which condom, and what it may go over."""

from typing import Final

from unhurried.app.application import Application
from unhurried.core.practice import Plan
from unhurried.core.things import Barrier
from unhurried.views.question import Question, choice

KINDS: Final = {
    Barrier.LATEX.value: "latex",
    Barrier.POLYISOPRENE.value: "polyisoprene, free of latex",
    Barrier.POLYURETHANE.value: "polyurethane, free of latex",
    Barrier.NITRILE.value: "nitrile, free of latex",
}
BARRIER: Final = choice("barrier", "What is the condom made of?", KINDS)
NOTHING: Final = "Nothing that you own goes with it now."


def plans_with(app: Application, barrier: Barrier) -> dict[str, Plan]:
    """The gentlest plan for each item that some lubricant allows with this condom.

    It begins as with anything new: the tip, for the first stage.
    """
    state = app.state
    answers = [
        app.allows(item_id, lubricant_id, barrier)
        for item_id, owned in state.items.items()
        for lubricant_id in state.lubricants
        if not owned.retired
    ]
    found: dict[str, Plan] = {}
    for answer in answers:
        if answer.permitted and answer.plan.item_id is not None:
            found.setdefault(answer.plan.item_id, answer.plan)
    return found


def covered_asked(app: Application, plans: dict[str, Plan]) -> Question:
    """Ask what the condom goes over."""
    items = {item_id: app.state.items[item_id].item for item_id in plans}
    listed = {key: f"{item.name}, {item.diameter} mm" for key, item in items.items()}
    return choice("item", "What does it go over?", listed)
