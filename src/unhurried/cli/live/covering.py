"""A session with a condom over the item: which condom, and what it may go over."""

from dataclasses import replace
from typing import Final

from unhurried.app.application import Application
from unhurried.cli.live.afterwards import round_of
from unhurried.cli.live.surface import Surface
from unhurried.core.practice import Plan
from unhurried.core.things import Barrier
from unhurried.views.question import choice

KINDS: Final = {
    Barrier.LATEX.value: "latex",
    Barrier.POLYISOPRENE.value: "polyisoprene, free of latex",
    Barrier.POLYURETHANE.value: "polyurethane, free of latex",
    Barrier.NITRILE.value: "nitrile, free of latex",
}


def covered(app: Application, surface: Surface, plan: Plan) -> Plan:
    """Ask which condom, then which item of those that the gates allow with it.

    The plan begins gently, as with anything new: the tip, for the first stage.
    """
    asked = choice("barrier", "What is the condom made of?", KINDS)
    kind = round_of(surface, (asked,)).text("barrier")
    if not kind:
        return plan
    plans = _plans(app, Barrier(kind))
    listed = {item_id: _name(app, item_id) for item_id in plans}
    if not listed:
        surface.tell("With this condom", ("Nothing that you own goes with it now.",))
        return plan
    asked = choice("item", "What does it go over?", listed)
    picked = round_of(surface, (asked,)).text("item")
    return replace(plans[picked], partnered=plan.partnered) if picked else plan


def _plans(app: Application, barrier: Barrier) -> dict[str, Plan]:
    """The gentlest plan for each item that some lubricant allows with this condom."""
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


def _name(app: Application, item_id: str) -> str:
    item = app.state.items[item_id].item
    return f"{item.name}, {item.diameter} mm"
