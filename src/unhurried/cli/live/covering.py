"""A session with a condom over the item: which condom, and what it may go over."""

from dataclasses import replace

from unhurried.app.application import Application
from unhurried.app.replies.covering import (
    BARRIER,
    NOTHING,
    covered_asked,
    plans_with,
)
from unhurried.cli.live.afterwards import round_of
from unhurried.cli.live.surface import Surface
from unhurried.core.practice import Plan
from unhurried.core.things import Barrier


def covered(app: Application, surface: Surface, plan: Plan) -> Plan:
    """Ask which condom, then which item of those that the gates allow with it.

    The plan begins gently, as with anything new: the tip, for the first stage.
    """
    kind = round_of(surface, (BARRIER,)).text("barrier")
    if not kind:
        return plan
    plans = plans_with(app, Barrier(kind))
    if not plans:
        surface.tell("With this condom", (NOTHING,))
        return plan
    picked = round_of(surface, (covered_asked(app, plans),)).text("item")
    return replace(plans[picked], partnered=plan.partnered) if picked else plan
