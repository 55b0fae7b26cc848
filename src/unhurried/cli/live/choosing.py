"""Which session it is to be: the one that is advised, or the person's choice."""

from unhurried.app.application import Application
from unhurried.app.replies.wishes import (
    Wishes,
    item_asked,
    lubricant_asked,
    minutes_asked,
    with_item,
    with_lubricant,
    worn,
)
from unhurried.cli.live.afterwards import round_of
from unhurried.cli.live.covering import covered
from unhurried.cli.live.surface import Surface
from unhurried.core.practice import Plan


def chosen(app: Application, surface: Surface, plan: Plan, wishes: Wishes) -> Plan:
    """Let the person choose from lists what they wished to choose."""
    if not plan.kind.inserts:
        return plan
    if wishes.barrier:
        plan = covered(app, surface, plan)
    elif wishes.item:
        plan = with_item(app, plan, round_of(surface, (item_asked(app),)))
    if wishes.lubricant and plan.item_id is not None:
        asked = lubricant_asked(app, plan)
        plan = with_lubricant(plan, round_of(surface, (asked,)))
    if wishes.wear:
        answers = round_of(surface, (minutes_asked(app.book),))
        plan = worn(plan, answers, app.book)
    return plan
