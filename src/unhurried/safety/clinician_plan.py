"""Gates of a clinician's plan: beside the rulebook's, never in their place.

What the plan leaves open is not spoken of; what it says is one more cap, rest or stop,
and `&` keeps the stricter of it and the rulebook.
"""

from collections.abc import Iterator

from unhurried.core.advice import Advice
from unhurried.core.clinician_plan import ClinicianPlan, GivenPlan
from unhurried.core.clock import DAY_MS, HOUR_MS
from unhurried.core.credit import Credited
from unhurried.core.lengths import Mm
from unhurried.core.reasons import Bearing, Reason
from unhurried.core.state import SessionRecord, State
from unhurried.history.sessions import bled, practised, practised_elsewhere
from unhurried.safety.question import Question
from unhurried.safety.verdict import CLEAR, Axis, Verdict, advises, caps, says

WEEK_MS = 7 * DAY_MS
LIKE_TENTHS = 5
"""How far, in tenths of a millimetre, a width may be from one that is listed."""


def rests_and_stops(question: Question) -> Verdict:
    """Rule `clinician-plan`: its rest, its sessions in a week, and its stops."""
    given, now = question.state.clinician_plan, question.now
    if given is None:
        return CLEAR
    if given.over(now):
        return says("clinician-plan", "over", Bearing.DUE)
    if not given.holds(now):
        return says("clinician-plan", "not-yet", Bearing.KEPT)
    verdict = says("clinician-plan", "holds", Bearing.KEPT)
    verdict &= _stopped(question, given)
    return verdict & _rested(question, given.plan) & _few(question, given.plan)


def within_its_limits(question: Question) -> Verdict:
    """Rule `clinician-plan`: its widths, its depth and its longest hold."""
    given = question.state.clinician_plan
    if given is None or not question.inserts or not given.holds(question.now):
        return CLEAR
    plan, verdict = given.plan, _listed(question, given.plan)
    if plan.widest is not None:
        most = plan.widest.tenths
        verdict &= caps(Axis.DIAMETER, most, "clinician-plan", "widest")
    if plan.deepest is not None:
        rank = plan.deepest.rank
        verdict &= caps(Axis.DEPTH, rank, "clinician-plan", "deepest")
    if plan.longest_hold_s is not None:
        longest = plan.longest_hold_s
        verdict &= caps(Axis.HOLD, longest, "clinician-plan", "longest-hold")
    return verdict


def _listed(question: Question, plan: ClinicianPlan) -> Verdict:
    """Each object of the session is one of the listed widths, or narrower than all."""
    wish, items = question.plan, question.state.items
    if wish is None or not plan.sizes:
        return CLEAR
    used = (items.get(key or "") for key in (wish.item_id, wish.warm_up_id))
    for owned in used:
        if owned is not None and not _is_listed(owned.item.diameter, plan.sizes):
            width = str(owned.item.diameter)
            return says("clinician-plan", "not-listed", width_mm=width)
    return CLEAR


def _is_listed(width: Mm, sizes: tuple[Mm, ...]) -> bool:
    used = max(width, min(sizes))  # what is narrower than all of them may be used too
    return min(abs(used.tenths - size.tenths) for size in sizes) <= LIKE_TENTHS


def _rested(question: Question, plan: ClinicianPlan) -> Verdict:
    ended = [record.ended for record in _every(question.state)]
    if plan.rest_hours is None or not ended:
        return CLEAR
    ready_at = max(ended) + plan.rest_hours * HOUR_MS
    if question.now >= ready_at:
        return CLEAR
    left = -(-(ready_at - question.now) // HOUR_MS)
    numbers: dict[str, int | str] = {"hours": plan.rest_hours, "hours_left": left}
    return advises(
        Advice.REST, Reason("clinician-plan", "time", numbers=numbers), ready_at
    )


def _few(question: Question, plan: ClinicianPlan) -> Verdict:
    most = plan.a_week
    if most is None:
        return CLEAR
    begun = sorted(record.began for record in _every(question.state))
    recent = [began for began in begun if began > question.now - WEEK_MS]
    if len(recent) < most:
        return CLEAR
    numbers: dict[str, int | str] = {"sessions": len(recent), "at_most": most}
    reason = Reason("clinician-plan", "week", numbers=numbers)
    return advises(Advice.REST, reason, recent[-most] + WEEK_MS)


def _stopped(question: Question, given: GivenPlan) -> Verdict:
    """After one of its stops it waits for the record that a clinician agreed."""
    met = [code for code, at in _stops(question.state, given) if _open(at, given)]
    if not met:
        return CLEAR
    numbers: dict[str, int | str] = {"pain": given.plan.stop_pain or 0}
    code = next(each for each in ("stop-blood", "stop-pain") if each in met)
    return advises(Advice.CLINICIAN, Reason("clinician-plan", code, numbers=numbers))


def _open(at: Credited, given: GivenPlan) -> bool:
    return at >= given.since and (given.agreed is None or at > given.agreed)


def _stops(state: State, given: GivenPlan) -> Iterator[tuple[str, Credited]]:
    for record in _every(state):
        if _too_painful(record, given.plan.stop_pain):
            yield "stop-pain", record.ended
        if given.plan.stop_blood and bled(record):
            checks = (check.at for check in record.follow_ups if check.blood is True)
            yield "stop-blood", max((record.ended, *checks))
    if given.plan.stop_blood:
        bloody = (lock for lock in state.every_lock if lock.rule == "blood")
        yield from (("stop-blood", lock.since) for lock in bloody)


def _too_painful(record: SessionRecord, limit: int | None) -> bool:
    """Pain that nobody told of counts as reaching the limit."""
    pain = record.report.pain
    return limit is not None and (pain is None or pain >= limit)


def _every(state: State) -> tuple[SessionRecord, ...]:
    return (*practised(state), *practised_elsewhere(state))
