"""Outcomes as lines to read and as objects for programs."""

from collections.abc import Iterable, Iterator

from unhurried.core.practice import Plan
from unhurried.core.reasons import Reason
from unhurried.lab.outcome import Outcome
from unhurried.lab.reading.moments import written
from unhurried.lab.story import Story

Object = dict[str, object]
NONE = "-"


def lines(outcomes: Iterable[Outcome]) -> Iterator[str]:
    """One line for each ask; after all of them, what does not hold."""
    told = tuple(outcomes)
    for outcome in told:
        yield "  ".join(_fields(outcome))
    for outcome in told:
        for miss in outcome.misses:
            yield f"does not hold: {outcome.ask.where}: {miss}"


def _fields(outcome: Outcome) -> tuple[str, ...]:
    plan = outcome.plan
    inserts = plan is not None and plan.kind.inserts
    return (
        written(outcome.ask.at_ms),
        outcome.step.value if outcome.step else outcome.decision.advice.value,
        (plan.item_id if plan else None) or NONE,
        plan.depth.value if plan and plan.depth else NONE,
        f"{plan.hold_s / 60:g} min" if plan and inserts else NONE,
        NONE if outcome.not_before_ms is None else written(outcome.not_before_ms),
        _wish(outcome) + (", ".join(outcome.rules) or NONE),
    )


def _wish(outcome: Outcome) -> str:
    answer, wish = outcome.about_wish, outcome.ask.expected.wish
    if answer is None or wish is None:
        return ""
    verdict = "allowed" if answer.permitted else "refused"
    return f"{verdict} {wish.item} with {wish.lubricant or 'no lubricant'}: "


def objects(story: Story, outcomes: Iterable[Outcome]) -> Iterator[Object]:
    """One object for each ask, with the numbers it rests on under `evidence`."""
    for outcome in outcomes:
        plan, later = outcome.plan, outcome.not_before_ms
        yield {
            "file": story.file,
            "title": story.title,
            "time": written(outcome.ask.at_ms),
            "advice": outcome.decision.advice.value,
            "item": plan.item_id if plan else None,
            "depth": plan.depth.value if plan and plan.depth else None,
            "hold_minutes": _minutes(plan),
            "not_before": None if later is None else written(later),
            "reasons": list(outcome.rules),
            "asks": list(outcome.asked),
            "step": outcome.step.value if outcome.step else None,
            "permitted": outcome.about_wish.permitted if outcome.about_wish else None,
            "holds": not outcome.misses,
            "misses": list(outcome.misses),
            "evidence": _evidence(outcome),
        }


def _minutes(plan: Plan | None) -> float | None:
    if plan is None or not plan.kind.inserts:
        return None
    return plan.hold_s / 60


def _evidence(outcome: Outcome) -> Object:
    decision = outcome.decision
    return {
        "rulebook": decision.rulebook,
        "planner": decision.planner,
        "credited_ms": decision.at,
        "not_before_credited_ms": decision.not_before,
        "numbers": dict(decision.evidence),
        "reasons": _reasons(outcome.reasons),
        "asks": _reasons((*decision.asks, *decision.due)),
        "limits": [
            {"axis": cap.axis.value, "at_most": cap.at_most, **_reason(cap.reason)}
            for cap in decision.verdict.caps
        ],
        "refused": {
            item: _reasons(answer.refusals) for item, answer in decision.refused.items()
        },
    }


def _reasons(reasons: Iterable[Reason]) -> list[Object]:
    return [_reason(reason) for reason in reasons]


def _reason(reason: Reason) -> Object:
    return {
        "rule": reason.rule,
        "code": reason.code,
        "bearing": reason.bearing.value,
        "numbers": dict(reason.numbers),
    }
