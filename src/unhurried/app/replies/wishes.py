"""Which session it is to be: the one that is advised, or the person's choice."""

from dataclasses import dataclass, replace

from unhurried.app.application import Application
from unhurried.app.replies.answers import Answers
from unhurried.core.clock import MINUTE_MS, SECOND_MS
from unhurried.core.practice import Kind, Plan
from unhurried.protocol.rulebook import Rulebook
from unhurried.views.question import Question, choice

MINUTE_S = MINUTE_MS // SECOND_MS


@dataclass(frozen=True, slots=True)
class Wishes:
    """What was wished for; nothing sensitive stands here.

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


def item_asked(app: Application) -> Question:
    """Ask which of the items that are open now."""
    listed = {
        one.item.id: f"{one.item.name}, {one.item.diameter} mm"
        for one in app.decide().openings
    }
    return choice("item", "Which one would you like to use?", listed)


def with_item(app: Application, plan: Plan, answers: Answers) -> Plan:
    """Use the chosen item, as deep and as long as is open with it."""
    openings = {one.item.id: one for one in app.decide().openings}
    opening = openings.get(answers.text("item"))
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


def lubricant_asked(app: Application, plan: Plan) -> Question:
    """Ask which of the lubricants that go with the item of this plan."""
    item_id = plan.item_id
    listed = {
        one.id: one.name
        for one in app.state.lubricants.values()
        if item_id is not None and app.allows(item_id, one.id).permitted
    }
    return choice("lubricant", "Which lubricant?", listed)


def with_lubricant(plan: Plan, answers: Answers) -> Plan:
    """Use the chosen lubricant; left open, the one that was planned."""
    return replace(plan, lubricant_id=answers.text("lubricant") or plan.lubricant_id)


def minutes_asked(book: Rulebook) -> Question:
    """Ask for how long something is to be worn."""
    stages = book.series("wear.stages_min")
    listed = {str(stage): f"{stage} minutes" for stage in stages}
    return choice("minutes", "For how long would you like to wear it?", listed)


def worn(plan: Plan, answers: Answers, book: Rulebook) -> Plan:
    """Wear it; left open, for the shortest stage."""
    least = book.series("wear.stages_min")[0]
    minutes = int(answers.text("minutes") or least)
    return replace(plan, kind=Kind.WEAR, hold_s=minutes * MINUTE_S)
