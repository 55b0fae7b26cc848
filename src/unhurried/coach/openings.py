"""Which of the person's items the gates would let through now, and how far."""

from collections.abc import Iterator
from dataclasses import replace

from unhurried.core.clock import MINUTE_MS
from unhurried.core.practice import Depth, Kind, Plan
from unhurried.core.state import OwnedItem
from unhurried.core.things import Barrier
from unhurried.kit.compatibility import allowed_lubricants
from unhurried.planner.port import Opening
from unhurried.safety.permit import Answer, authorise
from unhurried.safety.question import Question
from unhurried.safety.verdict import Axis, Verdict

Found = tuple[OwnedItem, Opening | None, Answer]


def look(question: Question) -> tuple[Found, ...]:
    """Ask the gates about each item in its gentlest use, ascending by width."""
    owned = sorted(
        (one for one in question.state.items.values() if not one.retired),
        key=lambda one: (one.item.diameter, one.item.name, one.item.id),
    )
    return tuple(_look_at(question, one) for one in owned)


def gentlest(
    question: Question,
    owned: OwnedItem,
    lubricant_id: str | None,
    barrier: Barrier = Barrier.NONE,
) -> Plan:
    """The tip, for the first stage of holding, or shorter where a clinician says so."""
    first = question.book.series("hold.stages_min")[0] * MINUTE_MS // 1000
    prescribed = question.state.prescribed
    if prescribed is not None and prescribed.longest_hold_s is not None:
        first = min(first, prescribed.longest_hold_s)
    kind = Kind.EXPLORE if owned.item.is_finger else Kind.TRAIN
    return Plan(
        kind=kind,
        item_id=owned.item.id,
        lubricant_id=lubricant_id,
        depth=Depth.TIP,
        hold_s=first,
        barrier=barrier,
    )


def _look_at(question: Question, owned: OwnedItem) -> Found:
    answers = [
        authorise(replace(question, plan=gentlest(question, owned, lubricant_id)))
        for lubricant_id in _lubricants(question, owned)
    ]
    allowed = next((answer for answer in answers if answer.permitted), None)
    if allowed is None:
        return owned, None, answers[0]
    return owned, _opening(owned, allowed), allowed


def _lubricants(question: Question, owned: OwnedItem) -> Iterator[str | None]:
    """Those that fit, best first; else any, so that a refusal can say why not."""
    mine = question.state.lubricants.values()
    fitting = allowed_lubricants(owned.item, mine, Barrier.NONE, question.book)
    if fitting:
        yield from (each.id for each in fitting)
    else:
        yield next((each.id for each in mine), None)


def _opening(owned: OwnedItem, answer: Answer) -> Opening:
    depth = list(Depth)[_lowest(answer.verdict, Axis.DEPTH, 1) - 1]
    hold_s = _lowest(answer.verdict, Axis.HOLD, answer.plan.hold_s)
    return Opening(owned.item, answer.plan.lubricant_id or "", depth, hold_s)


def _lowest(verdict: Verdict, axis: Axis, otherwise: int) -> int:
    cap = verdict.lowest(axis)
    return otherwise if cap is None else cap.at_most
