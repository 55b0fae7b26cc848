"""What happens in a story, in order."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from unhurried.app.commands import Tell, TellSession
from unhurried.core.clock import HOUR_MS, SECOND_MS
from unhurried.core.events import PauseBegan
from unhurried.lab.reading.answers import ANSWERS
from unhurried.lab.reading.guided import (
    answered,
    read_begin,
    read_debrief,
    read_signal,
)
from unhurried.lab.reading.kit import read_item, read_lubricant
from unhurried.lab.reading.moments import written
from unhurried.lab.reading.place import Place
from unhurried.lab.reading.practice import (
    joined,
    read_check_in,
    read_session,
)
from unhurried.lab.reading.table import Table, listed, table
from unhurried.lab.reading.vocabulary import Vocabulary
from unhurried.lab.story import ClockJump, Happening, Telling

THINGS = ("session", "check_in", "item", "lubricant", "pause", "clock_jump")
GUIDED = ("begin", "signal", "debrief")
KINDS = (*THINGS, *GUIDED, *ANSWERS)
AROUND_MS = HOUR_MS
"""What a session takes beside its hold, at most: settling, the way in, removal."""


def read_happenings(
    values: list[object], place: Place, words: Vocabulary
) -> tuple[tuple[Happening, ...], Vocabulary]:
    """Read them in their order; also return the words with the names they gave.

    Raises:
        BadInput: one is not understood, or comes before the one it follows.
    """
    done: list[Happening] = []
    earliest_ms = 0
    for number, value in enumerate(values):
        told, kind = _opened(value, place.at(number))
        at_ms = told.span("at") or 0
        if at_ms < earliest_ms:
            hint = f"it comes after something at {written(earliest_ms)}"
            raise told.at("at").refuse("what happens is told in order", hint)
        if kind == "check_in":
            _check_in(done, at_ms, told, words)
        else:
            telling, words = _read(told, kind, at_ms, words)
            done.append(_placed(at_ms, telling, told.at(kind)))
        last = done[-1].telling
        earliest_ms = last.to_ms if isinstance(last, ClockJump) else at_ms
    return tuple(done), words


def _opened(value: object, place: Place) -> tuple[Table, str]:
    told = table(value, place, ("at", *KINDS))
    told.need("at")
    kinds = [kind for kind in KINDS if told.has(kind)]
    if len(kinds) != 1:
        what = "one thing happens at a time" if kinds else "nothing happens here"
        raise place.refuse(what, "tell one of " + listed(KINDS))
    return told, kinds[0]


def _read(
    told: Table, kind: str, at_ms: int, words: Vocabulary
) -> tuple[Telling, Vocabulary]:
    value, place = told.body[kind], told.at(kind)
    if kind in ALONE:
        return ALONE[kind](value, place, words), words
    if kind == "item":
        facts, words = read_item(value, place, words)
        return Tell(facts), words
    if kind == "lubricant":
        facts, words = read_lubricant(value, place, words)
        return Tell(facts), words
    if kind == "pause":
        return Tell((_pause(value, place, at_ms),)), words
    return Tell(ANSWERS[kind](value, place, words)), words


def _jump(value: object, place: Place, _: Vocabulary) -> ClockJump:
    told = table(value, place, ("to",))
    told.need("to")
    return ClockJump(told.span("to") or 0)


ALONE: Final[dict[str, Callable[[object, Place, Vocabulary], Telling]]] = {
    "session": read_session,
    "clock_jump": _jump,
    "begin": read_begin,
    "signal": read_signal,
    "debrief": read_debrief,
}
"""Readers of what needs nothing but itself."""


def _pause(value: object, place: Place, at_ms: int) -> PauseBegan:
    told = table(value, place, ("why", "until"))
    told.need("why", "until")
    until = told.span("until") or 0
    if until <= at_ms:
        hint = "`until` is a time since the start"
        raise told.at("until").refuse("a pause ends after it begins", hint)
    return PauseBegan(told.text("why") or "", until - at_ms)


def _check_in(
    done: list[Happening], at_ms: int, told: Table, words: Vocabulary
) -> None:
    """A check-in joins the session that was running then, or stands by itself."""
    place = told.at("check_in")
    answers = read_check_in(told.body["check_in"], place, words)
    before = done[-1] if done else None
    if before is not None and isinstance(before.telling, TellSession):
        held_ms = before.telling.plan.hold_s * SECOND_MS
        ends_ms = before.at_ms + held_ms + AROUND_MS
        if at_ms <= ends_ms:
            session = joined(before.telling, answers, words)
            done[-1] = replace(before, telling=session)
            return
    done.append(_placed(at_ms, answered(answers, words), place))


def _placed(at_ms: int, telling: Telling, place: Place) -> Happening:
    return Happening(at_ms, telling, place.line, str(place))
