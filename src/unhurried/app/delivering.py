"""Words of a page that leads a session and is heard late: each counts at its own time.

How late a word is, the page says; what cannot be true is not believed, and then the
word counts as said just now. A moment is only ever moved back within the gap since the
last entry, and within one run of the machine, so that the time between two entries is
shared out and never grows. Before each word, time does what it would have done by then:
a page that says nothing avoids no stop.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Final, assert_never

from unhurried.app.commands import CheckIn, Debrief, Deliver, Word
from unhurried.app.stepping import (
    at_check_in,
    at_signal,
    by_time,
    debriefed,
    lubricant_base,
)
from unhurried.coach.fold import apply, at_time
from unhurried.core.clock import SECOND_MS, Stamp
from unhurried.core.credit import Credited
from unhurried.core.entries import Entry
from unhurried.core.errors import CannotDoThatNow
from unhurried.core.events import Event, StepEntered
from unhurried.core.state import Running, State
from unhurried.core.steps import Signal, Step
from unhurried.protocol.rulebook import Rulebook
from unhurried.session.deadlines import timing
from unhurried.session.offers import BY_TIME

NEAR_MS: Final = 5 * SECOND_MS
"""How far the page's count and ours may lie apart: what the way of a word can take."""

ONWARD: Final = (Signal.DONE, Signal.IN, Signal.PART, Signal.RESUME)
"""Signals that count only at the step where they were said; all others end or calm."""

_OF_TIME: Final = (*BY_TIME, Signal.EASE)


@dataclass(frozen=True, slots=True)
class Delivered:
    """What a delivery makes.

    Attributes:
        entries: facts with their own moments, in order.
        left: places of the words that had no sense here any more.
    """

    entries: tuple[Entry, ...]
    left: tuple[int, ...]


def deliver(state: State, now: Stamp, command: Deliver, book: Rulebook) -> Delivered:
    """Take words in their order, and then look at the clock.

    Args:
        state: as of the last entry of the journal.
        now: when they arrived.
        command: the words, and the session they were said in.
        book: the rulebook in force.
    """
    taking = _Taking(state, now, command.session_id, book)
    left = [place for place, word in enumerate(command.words) if not taking.take(word)]
    taking.look(0)
    return Delivered(tuple(taking.entries), tuple(left))


@dataclass
class _Taking:
    """One delivery under way; `state` is as of the last entry."""

    state: State
    now: Stamp
    session_id: str
    book: Rulebook
    entries: list[Entry] = field(default_factory=list)

    def take(self, word: Word) -> bool:
        """Take one word; say whether it counts, or had been done already."""
        ago = self._ago(word)
        self.look(ago)
        running = self._running()
        if running is None:
            return False
        if word.said in _OF_TIME and running.by is word.said:
            return True
        if not _has_place(word, running):
            return False
        try:
            self._write(_facts(self._at(ago), word, self.book), ago)
        except CannotDoThatNow:
            return word.said in BY_TIME  # time has done something graver meanwhile
        return True

    def look(self, ago: int) -> None:
        """Let time do what it has done by then, one step after another."""
        while self._running() is not None:
            facts = by_time(self._at(ago), self.book)
            if not facts:
                return
            self._write(facts, max(ago, self._over(facts)))

    def _over(self, facts: tuple[Event, ...]) -> int:
        """How long ago a hold was over: it counts no longer than it was planned."""
        running = self._running()
        held = (isinstance(fact, StepEntered) and fact.signal for fact in facts)
        if running is None or Signal.HOLD_OVER not in held:
            return 0
        times = timing(running, lubricant_base(self.state), self.book)
        over = [one.at for one in times.deadlines if one.signal is Signal.HOLD_OVER]
        now = self._at(0).credit.credited_ms
        return min(self._gap(), now - min(over))

    def _ago(self, word: Word) -> int:
        """How long ago the word is believed to have been said, in ms."""
        gap = self._gap()
        ago = word.ago_ms if 0 <= word.ago_ms <= gap + NEAR_MS else 0
        ago = min(ago, gap)
        running = self._running()
        if running is None:
            return ago
        now = self._at(0).credit.credited_ms
        for moment in _awaited(running, word, self.state, self.book):
            if now - ago < moment <= min(now, now - ago + NEAR_MS):
                return now - moment
        return ago

    def _gap(self) -> int:
        """Milliseconds since the last entry; 0 where no steady clock has seen them."""
        last = self.state.credit.at
        if last is None or not last.boot or last.boot != self.now.boot:
            return 0
        if last.steady_ms is None or self.now.steady_ms is None:
            return 0
        return max(0, self.now.steady_ms - last.steady_ms)

    def _at(self, ago: int) -> State:
        return at_time(self.state, _back(self.now, ago), self.book)

    def _running(self) -> Running | None:
        running = self.state.running
        same = running is not None and running.id == self.session_id
        return running if same else None

    def _write(self, facts: tuple[Event, ...], ago: int) -> None:
        for fact in facts:
            entry = Entry(_back(self.now, ago), fact)
            self.state = apply(self.state, entry, self.book)
            self.entries.append(entry)


def _facts(state: State, word: Word, book: Rulebook) -> tuple[Event, ...]:
    match word.said:
        case Signal():
            return at_signal(state, word.said, book)
        case CheckIn(pain, discomfort, ease, signs):
            return at_check_in(state, (pain, discomfort, ease), signs, book)
        case Debrief(report):
            return debriefed(state, report)
        case _:
            assert_never(word.said)


def _has_place(word: Word, running: Running) -> bool:
    """Whether the session is where this was said, if that matters."""
    here = (running.step, running.before) == (word.step, word.before)
    return word.said not in ONWARD or here


def _awaited(
    running: Running, word: Word, state: State, book: Rulebook
) -> Iterator[Credited]:
    """The moment that a word has waited for, by our own count."""
    times = timing(running, lubricant_base(state), book)
    if word.said is Signal.DONE and running.step is Step.SETTLE:
        yield times.earliest_done
    if word.said in _OF_TIME:
        yield from (one.at for one in times.deadlines if one.signal is word.said)


def _back(now: Stamp, ago: int) -> Stamp:
    steady = None if now.steady_ms is None else now.steady_ms - ago
    return replace(now, wall_ms=now.wall_ms - ago, steady_ms=steady)
