"""Whether a session counts towards the next size, and if not, every reason why."""

from collections.abc import Iterator
from typing import Final

from unhurried.core.practice import Depth, Ended
from unhurried.core.state import FollowUp, SessionRecord, State
from unhurried.history.clean import BEYOND
from unhurried.history.telling import (
    as_it_counts,
    is_corrected,
    is_doubted,
    is_withdrawn,
)
from unhurried.protocol.rulebook import Rulebook

_QUESTIONS: Final = ("blood", "leakage", "numbing")


def why_not(record: SessionRecord, state: State, book: Rulebook) -> tuple[str, ...]:
    """The same, with what was told of the session later."""
    if any(record.id == one.id for one in state.imported):
        return ("imported",)
    if is_withdrawn(record, state):
        return ("withdrawn",)
    codes = not_counted(as_it_counts(record, state, book), book)
    told_twice = ("told-twice",) if is_corrected(record, state) else ()
    doubted = ("doubted",) if is_doubted(record, state) else ()
    return (*told_twice, *doubted, *codes)


def not_counted(record: SessionRecord, book: Rulebook) -> tuple[str, ...]:
    """Codes of `words/counting.py`; empty exactly when the session is clean.

    It tells rule `clean` part by part; `history/clean.py` decides.
    """
    if not record.inserted:
        return ("not-inserted",)
    return (
        *_of_the_record(record),
        *_of_the_plan(record),
        *_of_feeling(record, book),
        *_of_what_was_seen(record),
        *_of_the_days_after(record),
    )


def _of_the_record(record: SessionRecord) -> Iterator[str]:
    if record.unanswered:
        yield "unanswered"
    if not BEYOND.isdisjoint(record.against):
        yield "against"


def _of_the_plan(record: SessionRecord) -> Iterator[str]:
    report, plan = record.report, record.plan
    if report.ended is not Ended.COMPLETED:
        yield "ended"
    if report.depth is None or plan.depth is None:
        yield "depth-unknown"
    elif report.depth.rank < plan.depth.rank:
        yield "shallower"
    elif report.depth is not Depth.FULL:
        yield "not-full"
    if report.hold_s < plan.hold_s:
        yield "shorter"


def _of_feeling(record: SessionRecord, book: Rulebook) -> Iterator[str]:
    felt = {"pain": record.report.pain, "discomfort": record.report.discomfort}
    for name, answer in felt.items():
        if answer is None:
            yield f"{name}-unknown"
        elif answer > book.whole(f"clean.{name}_at_most"):
            yield name


def _of_what_was_seen(record: SessionRecord) -> Iterator[str]:
    for name in _QUESTIONS:
        answer = getattr(record.report, name)
        if answer is not False:
            yield name if answer else f"{name}-unknown"
    if record.report.signs:
        yield "signs"


def _of_the_days_after(record: SessionRecord) -> Iterator[str]:
    if not record.follow_ups:
        yield "no-follow-up"
    if any(_told_of_trouble(follow_up) for follow_up in record.follow_ups):
        yield "after"
    if any(_left_open(follow_up) for follow_up in record.follow_ups):
        yield "after-unknown"


def _told_of_trouble(follow_up: FollowUp) -> bool:
    seen = follow_up.blood or follow_up.leakage
    return bool(follow_up.soreness or seen or follow_up.signs)


def _left_open(follow_up: FollowUp) -> bool:
    answers = (follow_up.soreness, follow_up.blood, follow_up.leakage)
    return any(answer is None for answer in answers)
