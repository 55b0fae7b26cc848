"""Which session it is to be: the one that is advised, or the person's choice."""

from dataclasses import dataclass, replace

from unhurried.app.application import Application
from unhurried.cli.live.afterwards import round_of
from unhurried.cli.live.covering import covered
from unhurried.cli.live.surface import Surface
from unhurried.core.clock import MINUTE_MS, SECOND_MS
from unhurried.core.practice import Kind, Plan
from unhurried.views.question import choice

MINUTE_S = MINUTE_MS // SECOND_MS


@dataclass(frozen=True, slots=True)
class Wishes:
    """What was wished for on the command line; nothing sensitive stands there.

    Attributes:
        item, lubricant: choose it from a list.
        barrier: choose a condom first, then what it goes over.
    """

    settle: bool = False
    wear: bool = False
    item: bool = False
    lubricant: bool = False
    partner: bool = False
    barrier: bool = False


def wished(app: Application, wishes: Wishes) -> Plan | None:
    """Take the plan that is advised, or settling; None when there is none."""
    plan = Plan(Kind.SETTLE) if wishes.settle else app.decide().plan
    return None if plan is None else replace(plan, partnered=wishes.partner)


def chosen(app: Application, surface: Surface, plan: Plan, wishes: Wishes) -> Plan:
    """Let the person choose from lists what they wished to choose."""
    if not plan.kind.inserts:
        return plan
    if wishes.barrier:
        plan = covered(app, surface, plan)
    elif wishes.item:
        plan = _item(app, surface, plan)
    if wishes.lubricant:
        plan = _lubricant(app, surface, plan)
    return _worn(app, surface, plan) if wishes.wear else plan


def _item(app: Application, surface: Surface, plan: Plan) -> Plan:
    """One of the items that are open now; as deep and as long as is open with it."""
    openings = {one.item.id: one for one in app.decide().openings}
    listed = {
        item_id: f"{one.item.name}, {one.item.diameter} mm"
        for item_id, one in openings.items()
    }
    asked = choice("item", "Which one would you like to use?", listed)
    opening = openings.get(round_of(surface, (asked,)).text("item"))
    if opening is None:
        return plan
    kind = Kind.EXPLORE if opening.item.is_finger else Kind.TRAIN
    return replace(
        plan,
        kind=plan.kind if plan.kind is Kind.MAINTAIN else kind,
        item_id=opening.item.id,
        lubricant_id=opening.lubricant_id,
        depth=opening.deepest,
        hold_s=min(plan.hold_s, opening.hold_s),
        warm_up_id=None if plan.warm_up_id == opening.item.id else plan.warm_up_id,
    )


def _lubricant(app: Application, surface: Surface, plan: Plan) -> Plan:
    if plan.item_id is None:
        return plan
    listed = {
        one.id: one.name
        for one in app.state.lubricants.values()
        if app.allows(plan.item_id, one.id).permitted
    }
    asked = choice("lubricant", "Which lubricant?", listed)
    picked = round_of(surface, (asked,)).text("lubricant")
    return replace(plan, lubricant_id=picked or plan.lubricant_id)


def _worn(app: Application, surface: Surface, plan: Plan) -> Plan:
    stages = app.book.series("wear.stages_min")
    listed = {str(stage): f"{stage} minutes" for stage in stages}
    asked = choice("minutes", "For how long would you like to wear it?", listed)
    minutes = int(round_of(surface, (asked,)).text("minutes") or stages[0])
    return replace(plan, kind=Kind.WEAR, hold_s=minutes * MINUTE_S)
