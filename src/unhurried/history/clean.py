"""The rule `clean`: which sessions count towards progress, and which were trouble."""

from collections.abc import Iterator

from unhurried.core.practice import Depth, Ended
from unhurried.core.state import FollowUp, SessionRecord
from unhurried.protocol.rulebook import Rulebook

_DISCOMFORT = "clean.discomfort_at_most"
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
    return record.inserted and next(doubts(record, book), None) is None


def doubts(record: SessionRecord, book: Rulebook) -> Iterator[str]:
    """Name what keeps a session from counting towards progress, gravest first.

    Yields:
        `against`: done against a rule that nothing makes good.
        `pain`, `seen`, `numbing`, `discomfort`: what was felt, seen or used.
        `after`: what a check-in later told.
        `shorter`: it ended before its plan.
        `unanswered`, `waiting`: an answer that counts as its worst, or that is to come.
    """
    found = {
        "against": not BEYOND.isdisjoint(record.against),
        "pain": _over(record.report.pain, "clean.pain_at_most", book),
        "seen": _seen(record),
        "numbing": record.report.numbing is True,
        "discomfort": _over(record.report.discomfort, _DISCOMFORT, book),
        "after": any(not _quiet(follow_up) for follow_up in record.follow_ups),
        "shorter": not _kept_to_plan(record),
        "unanswered": _left_open(record),
        "waiting": not record.follow_ups,
    }
    return (name for name, holds in found.items() if holds)


def _over(answer: int | None, figure: str, book: Rulebook) -> bool:
    return answer is not None and answer > book.whole(figure)


def _kept_to_plan(record: SessionRecord) -> bool:
    report, plan = record.report, record.plan
    if report.depth is None or plan.depth is None:
        return False
    return (
        report.ended is Ended.COMPLETED
        and report.depth.rank >= plan.depth.rank
        and report.hold_s >= plan.hold_s
    )


def _seen(record: SessionRecord) -> bool:
    report = record.report
    return report.blood is True or report.leakage is True or bool(report.signs)


def _left_open(record: SessionRecord) -> bool:
    report = record.report
    answers = (
        report.pain,
        report.discomfort,
        report.blood,
        report.leakage,
        report.numbing,
    )
    return bool(record.unanswered) or None in answers


def _quiet(follow_up: FollowUp) -> bool:
    return (
        follow_up.soreness == 0
        and follow_up.blood is False
        and follow_up.leakage is False
        and not follow_up.signs
    )
