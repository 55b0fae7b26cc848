"""From a clinician's plan to the fact that takes it up, and over to another record."""

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Final

from unhurried.core.clinician_plan import ClinicianPlan
from unhurried.core.errors import BadInput
from unhurried.core.events import ClinicianPlanUsed
from unhurried.core.state import State
from unhurried.protocol.clinician_plan_reader import read_clinician_plan

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MS: Final = timedelta(milliseconds=1)


def plan_in(text: str, where: str) -> ClinicianPlan:
    """Read the plan in a text (see `read_clinician_plan`)."""
    return read_clinician_plan(text, where)


def use_of(
    plan: ClinicianPlan, wall_ms: int, zone: tzinfo, where: str
) -> ClinicianPlanUsed:
    """Take a plan up now; its days begin and end at midnight in the person's zone.

    Args:
        plan: as it was read.
        wall_ms: the wall clock now, in milliseconds since 1970 in UTC.
        zone: the person's.
        where: the file, for an error.

    Raises:
        BadInput: its last day is past.
    """
    begins = _midnight(plan.first_day, 0, zone)
    ends = _midnight(plan.last_day, 1, zone)
    if ends is not None and ends <= wall_ms:
        hint = "ask for a plan with later days"
        raise BadInput("the last day of this plan is past", f"{where}: until", hint)
    return ClinicianPlanUsed(
        plan,
        begins_ms=0 if begins is None else max(0, begins - wall_ms),
        lasts_ms=None if ends is None else ends - wall_ms,
    )


def plan_carried(newer: State, older: State) -> tuple[ClinicianPlanUsed, ...]:
    """The plan of a newer record, where the older one knows another or none.

    A plan that only the older one holds stays: putting it aside is said anew.
    """
    given, known = newer.clinician_plan, older.clinician_plan
    now = newer.credit.credited_ms
    if given is None or given.over(now):
        return ()
    if known is not None and known.plan == given.plan and known.since <= given.since:
        return ()
    return (
        ClinicianPlanUsed(
            given.plan,
            begins_ms=given.begins - now,
            lasts_ms=None if given.ends is None else given.ends - now,
            since_ms=given.since - now,
            agreed_ms=None if given.agreed is None else given.agreed - now,
        ),
    )


def _midnight(day: str, after: int, zone: tzinfo) -> int | None:
    """Milliseconds since 1970 at the beginning of a day, or so many days after it."""
    if not day:
        return None
    begins = datetime.combine(date.fromisoformat(day), time(), zone)
    moment = (begins + timedelta(days=after)).astimezone(UTC)
    return (moment - _EPOCH) // _MS
