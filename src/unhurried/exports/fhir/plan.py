"""The goal, the plan as it is advised now, and the pauses that rules asked for."""

from collections.abc import Iterator

from unhurried.core.records import Lock
from unhurried.exports.fhir import codes
from unhurried.exports.fhir.codes import Resource, coded
from unhurried.exports.fhir.source import Source, filled
from unhurried.views.as_json import Json
from unhurried.views.report.choice import Part
from unhurried.views.words.advice import ADVICE


def plan(source: Source) -> Iterator[Resource]:
    """A goal where there is one, the plan, and each pause of the chosen time."""
    goal = list(_goal(source))
    yield from goal
    yield _care_plan(source, has_goal=bool(goal))
    if Part.RULES in source.record.choice:
        locks = source.record.state.every_lock
        held = (one for one in locks if source.record.holds(one.since))
        for number, lock in enumerate(held):
            yield _flag(lock, number, source)
    if Part.HEALTH in source.record.choice:
        yield from _continence(source)


def _goal(source: Source) -> Iterator[Resource]:
    width = source.record.state.person.goal_diameter
    if width is None or Part.WIDTHS not in source.record.choice:
        return
    across = codes.quantity(width.mm, "mm", "mm")
    yield source.begun("Goal") | {
        "lifecycleStatus": "active",
        "description": {"text": f"{width} mm across, comfortable"},
        "subject": source.patient,
        "expressedBy": source.patient,
        "target": [{"measure": coded("width"), "detailQuantity": across}],
    }


def _care_plan(source: Source, *, has_goal: bool) -> Resource:
    headline = ADVICE[source.record.decision.advice].headline
    detail: Json = {
        "code": coded("advice"),
        "status": "unknown",
        "description": headline,
    }
    return source.begun("CarePlan") | filled(
        status="active",
        intent="plan",
        title="Gradual dilation at home",
        subject=source.patient,
        author=source.patient,
        goal=[source.reference("Goal")] if has_goal else None,
        activity=[{"detail": detail}],
    )


def _flag(lock: Lock, number: int, source: Source) -> Resource:
    """A pause; without an end where an answer is still awaited."""
    rule = source.record.book.rules.get(lock.rule)
    now = source.record.state.credit.credited_ms
    over = lock.until is not None and lock.until <= now
    until = None if lock.until is None else source.moment(lock.until)
    return source.begun("Flag", number) | filled(
        status="inactive" if over else "active",
        code={"text": lock.rule if rule is None else rule.title},
        subject=source.patient,
        period=filled(start=source.moment(lock.since), end=until),
    )


def _continence(source: Source) -> Iterator[Resource]:
    scores = source.record.state.continence
    for number, one in enumerate(scores):
        if source.record.holds(one.at):
            yield source.begun("Observation", "continence", number) | filled(
                status="final",
                code=coded("continence"),
                subject=source.patient,
                performer=[source.patient],
                effectiveDateTime=source.moment(one.at),
                valueInteger=one.score,
            )
