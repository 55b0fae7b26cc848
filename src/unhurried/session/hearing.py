"""What a check-in means for the session; unknown is the dangerous case."""

from typing import Final

from unhurried.core.clinician_plan import ClinicianPlan
from unhurried.core.events.session import CheckedIn
from unhurried.core.steps import Signal
from unhurried.protocol.rulebook import Rulebook

_BLEEDING: Final = ("heavy-blood", "bright-blood-stool")


def stop_limit(plan: ClinicianPlan | None, book: Rulebook) -> int:
    """The pain that ends a session: the rulebook's, or a clinician's where lower."""
    most = book.whole("pain-stop.pain")
    if plan is None or plan.stop_pain is None:
        return most
    return min(most, plan.stop_pain)


def heard(
    check_in: CheckedIn, book: Rulebook, prescribed: ClinicianPlan | None
) -> Signal | None:
    """Give the signal that this check-in amounts to; None when all is well.

    Blood first, then whatever ends the session (a sign, an unknown sign, pain at the
    stop limit), then what pauses it: pain at the pause limit, or pain not answered.
    """
    if any(_bleeds(sign, book) for sign in check_in.signs):
        return Signal.BLOOD
    if any(_ends(sign, book) for sign in check_in.signs):
        return Signal.PAIN_STOP
    if check_in.pain is None:
        return Signal.PAIN
    if check_in.pain >= stop_limit(prescribed, book):
        return Signal.PAIN_STOP
    if check_in.pain >= book.whole("pain-pause.pain"):
        return Signal.PAIN
    return None


def _bleeds(sign: str, book: Rulebook) -> bool:
    row = book.signs.get(sign)
    return sign in _BLEEDING or (row is not None and row.rule == "blood")


def _ends(sign: str, book: Rulebook) -> bool:
    row = book.signs.get(sign)
    return row is None or row.ends_session
