"""What is still to be answered or done, as lines with what they are about."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import tzinfo
from enum import StrEnum
from typing import Final

from unhurried.coach.decision import Decision
from unhurried.core.clock import DAY_MS
from unhurried.core.credit import Credited, wall_at
from unhurried.core.state import State
from unhurried.history.readings import owed
from unhurried.kit.care import is_washed
from unhurried.protocol.rulebook import Rulebook
from unhurried.views.moment import LATER, day
from unhurried.views.words.missing import MISSING
from unhurried.views.words.sentence import sentence

SOON_DAYS: Final = 14
"""Days before its end from which the screening is mentioned (our choice)."""


class About(StrEnum):
    """What a missing thing is."""

    FOLLOW_UP = "follow-up"
    CRASH = "crash"
    CLEANING = "cleaning"
    SCREENING = "screening"
    DUE = "due"
    ASK = "ask"


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing to answer or to do.

    Attributes:
        id: of the session, item or rule that it is about.
    """

    about: About
    id: str
    text: str


def missing(
    state: State, decision: Decision, book: Rulebook, zone: tzinfo
) -> tuple[Missing, ...]:
    """List them: answers first, then what is worth doing, then what a start asks."""
    now = decision.at
    return (
        *_crash(state),
        *_follow_ups(state, now, book, zone),
        *_screening(state, now, book, zone),
        *(Missing(About.DUE, due.rule, sentence(due)) for due in decision.due),
        *_cleaning(state),
        *_asks(decision),
    )


def _crash(state: State) -> Iterator[Missing]:
    if state.running is not None:
        told = MISSING["crashed" if state.running.crashed else "running"]
        yield Missing(About.CRASH, state.running.id, told)


def _follow_ups(
    state: State, now: Credited, book: Rulebook, zone: tzinfo
) -> Iterator[Missing]:
    told = (*state.sessions, *state.imported)
    began = {record.id: record.began for record in told}
    for due in owed(state, now, book):
        at = began.get(due.session_id)
        when = LATER if at is None else day(wall_at(state.credit, at), zone)
        text = MISSING[f"follow-up-{due.which}"].format(day=when)
        yield Missing(About.FOLLOW_UP, due.session_id, text)


def _screening(
    state: State, now: Credited, book: Rulebook, zone: tzinfo
) -> Iterator[Missing]:
    if state.screening is None:
        return
    ends = state.screening.at + book.whole("screen.every_days") * DAY_MS
    if now <= ends < now + SOON_DAYS * DAY_MS:
        when = day(wall_at(state.credit, ends), zone)
        text = MISSING["screening"].format(day=when)
        yield Missing(About.SCREENING, "screen", text)


def _cleaning(state: State) -> Iterator[Missing]:
    for owned in state.items.values():
        used = owned.used_at is not None and not owned.item.is_finger
        if used and not owned.retired and not is_washed(owned):
            text = MISSING["cleaning"].format(item=owned.item.name)
            yield Missing(About.CLEANING, owned.item.id, text)


def _asks(decision: Decision) -> Iterator[Missing]:
    if not decision.advice.allows_insertion:
        return
    asks = ((ask.rule, sentence(ask)) for ask in decision.asks)
    for rule, text in dict.fromkeys(asks):
        yield Missing(About.ASK, rule, text)
