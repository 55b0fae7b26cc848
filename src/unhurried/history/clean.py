"""The rule `clean`: which sessions count towards progress, and which were trouble."""

from unhurried.core.practice import Depth, Ended
from unhurried.core.state import FollowUp, SessionRecord
from unhurried.protocol.rulebook import Rulebook

BEYOND = frozenset(
    {
        "adult",
        "base",
        "material",
        "step",
        "very-wide",
        "ceiling",
        "numbing",
        "pain-heal",
        "blood",
        "soreness",
        "tear-signs",
        "red-flags",
        "retained",
        "screen",
    }
)
"""Rules whose breach keeps a session from ever counting towards progress.

A leap beyond the absolute step may be a slip of the unit; the others went without a
choice or a base that they ask for, hid what pain would have said, or fell into a
healing pause. Anything else that was done against advice counts as what it was.
"""


def is_clean(record: SessionRecord) -> bool:
    """Whether a session counts in full: easy, painless, all the way, quiet after.

    Source: rule `clean` (guides A14 A15 B10 B11 A34).
    """
    return record.easy and record.report.depth is Depth.FULL


def is_easy(record: SessionRecord) -> bool:
    """Whether it was clean as far as it was planned to go."""
    return record.easy


def went_easily(record: SessionRecord, book: Rulebook) -> bool:
    """Judge it: easy, painless, as planned, and quiet after."""
    return (
        record.inserted
        and not record.unanswered
        and BEYOND.isdisjoint(record.against)
        and _kept_to_plan(record)
        and _felt_easy(record, book)
        and _nothing_seen(record)
        and bool(record.follow_ups)
        and all(_quiet(follow_up) for follow_up in record.follow_ups)
    )


def _kept_to_plan(record: SessionRecord) -> bool:
    report, plan = record.report, record.plan
    if report.depth is None or plan.depth is None:
        return False
    return (
        report.ended is Ended.COMPLETED
        and report.depth.rank >= plan.depth.rank
        and report.hold_s >= plan.hold_s
    )


def _felt_easy(record: SessionRecord, book: Rulebook) -> bool:
    report = record.report
    return (
        report.pain is not None
        and report.pain <= book.whole("clean.pain_at_most")
        and report.discomfort is not None
        and report.discomfort <= book.whole("clean.discomfort_at_most")
    )


def _nothing_seen(record: SessionRecord) -> bool:
    report = record.report
    return (
        report.blood is False
        and report.leakage is False
        and report.numbing is False
        and not report.signs
    )


def _quiet(follow_up: FollowUp) -> bool:
    return (
        follow_up.soreness == 0
        and follow_up.blood is False
        and follow_up.leakage is False
        and not follow_up.signs
    )
