"""What a body felt, in the words of the record."""

from unhurried.app.facts import Stated
from unhurried.core.events import FollowUpAnswered, ItemCared, ReadinessAnswered
from unhurried.core.practice import Ended, Plan, Report
from unhurried.lab.bodies.interface import After, Felt
from unhurried.lab.depths import stage

PAINFUL = 4
"""As in rule `pain-stop`."""

CALM = 2
"""Tension of 10 that a virtual person tells: bodies have no other."""


def report_of(felt: Felt) -> Report:
    """The report of a session."""
    return Report(
        ended=Ended(felt["ended"]),
        depth=stage(felt["depth"]),
        hold_s=round(felt["hold_minutes"] * 60),
        pain=round(felt["pain"]),
        discomfort=round(felt["discomfort"]),
        blood=felt["blood"],
        leakage=False,
        numbing=False,
    )


def check_in_of(after: After) -> FollowUpAnswered:
    """The answer to a check-in."""
    return FollowUpAnswered(
        soreness=round(after["soreness"]),
        blood=after["blood"],
        leakage=after["leakage"],
    )


def is_well(after: After) -> bool:
    """Whether there is nothing to tell."""
    return round(after["soreness"]) == 0 and not after["blood"]


def is_hard(report: Report) -> bool:
    """Whether a second check-in follows: stopped, painful or bloody."""
    painful = report.pain is None or report.pain >= PAINFUL
    return painful or report.blood is True or report.ended is not Ended.COMPLETED


def ready_with(plan: Plan, *, well: bool) -> tuple[Stated, ...]:
    """The readiness answers, and that the item was cleaned and looked at."""
    answers = ReadinessAnswered(
        tension=CALM,
        sober=True,
        nitrites=False,
        pde5=False,
        numbing=False,
        well=well,
        wide_agreed=True,
        irritant_enema=False,
    )
    if plan.item_id is None:
        return (answers,)
    return answers, ItemCared(plan.item_id, cleaned=True, sound=True)
