"""The application: `do` takes a command, `decide` says what is advised.

Try, store, believe: the facts are folded into a new state first; if that raises,
nothing has happened. Then they are made durable; if that fails, the old state stands.
Only then is the new state believed.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

from unhurried.app.answering import Setting, answer
from unhurried.app.codec import Codec
from unhurried.app.commands import Command, Deliver
from unhurried.app.delivering import Delivered, deliver
from unhurried.app.ports import (
    Chance,
    Damage,
    Journal,
    JournalUnwritable,
    Reading,
    Snapshot,
)
from unhurried.coach.allow import allow_pair, allow_plan
from unhurried.coach.decide import Coach
from unhurried.coach.decision import Decision
from unhurried.coach.fold import FOLD_VERSION, apply, at_time, fold
from unhurried.coach.foreseeing import foreseen
from unhurried.coach.supposing import Supposed, supposed
from unhurried.core.clock import DAY_MS, Clock
from unhurried.core.entries import Entry
from unhurried.core.errors import CannotDoThatNow, Damaged, Unavailable
from unhurried.core.events import CrashNoticed, Event
from unhurried.core.practice import Plan
from unhurried.core.state import State
from unhurried.core.things import Barrier
from unhurried.planner.ahead import AHEAD_DAYS
from unhurried.planner.believed import Believed
from unhurried.protocol.rulebook import Rulebook
from unhurried.safety.permit import Answer

SNAPSHOT_EVERY = 200
ID_BYTES = 8
NO_SNAPSHOT = ""
"""A fingerprint that no snapshot has."""


@dataclass(frozen=True, slots=True)
class Parts:
    """Everything real that the application is made of; plugged in by `bootstrap`."""

    journal: Journal
    codec: Codec
    clock: Clock
    chance: Chance
    coach: Coach


class Application:
    """One vault, opened."""

    def __init__(self, parts: Parts) -> None:
        """Read the journal and rebuild the state; raises nothing for a damaged tail."""
        self._parts = parts
        state, seq, reading = self._begin()
        entries = [parts.codec.decode(record) for record in reading.records]
        self._state = fold(state, entries, self.book)
        self._seq = seq + len(entries)
        self.damage: Damage | None = reading.damage
        if self.damage is None and len(entries) >= SNAPSHOT_EVERY:
            with suppress(Unavailable):  # a full disk costs only time here
                self.keep_snapshot()

    def _begin(self) -> tuple[State, int, Reading]:
        """From the snapshot; from the first record where there is none to be read."""
        reading = self._parts.journal.read(self.fingerprint)
        if reading.snapshot is None:
            return State(), 0, reading
        try:
            state, memory = self._parts.codec.decode_kept(reading.snapshot.body)
        except Damaged:
            return State(), 0, self._parts.journal.read(NO_SNAPSHOT)
        self._parts.coach.remember(memory)
        return state, reading.snapshot.seq, reading

    @property
    def book(self) -> Rulebook:
        """The rulebook in force."""
        return self._parts.coach.book

    @property
    def fingerprint(self) -> str:
        """What a snapshot must have been made by to be of use."""
        return f"{FOLD_VERSION}:{self._parts.coach.book.fingerprint}"

    @property
    def intact(self) -> bool:
        """Whether the journal is whole."""
        return self.damage is None

    @property
    def state(self) -> State:
        """What the journal adds up to, now."""
        return at_time(self._state, self._parts.clock.now(), self.book)

    def history(self) -> tuple[Entry, ...]:
        """Every entry that can be read, from the first one on."""
        reading = self._parts.journal.read(NO_SNAPSHOT)
        return tuple(self._parts.codec.decode(record) for record in reading.records)

    def new_id(self) -> str:
        """An identifier that says nothing and that nobody has used."""
        return self._parts.chance(ID_BYTES).hex()

    def do(self, command: Command) -> tuple[Event, ...]:
        """Carry out one command.

        Returns:
            The facts that were written, in order.

        Raises:
            CannotDoThatNow: refused, with every reason; a refusal that concerns
                safety has been written down.
            BadInput: something in it was not understood; nothing was written.
            Unavailable: it could not be written; the state is as before.
        """
        stamp = self._parts.clock.now()
        state = at_time(self._state, stamp, self.book)
        setting = Setting(state, self.book, self.intact, self.new_id())
        answered = answer(command, setting)
        self._write([Entry(stamp, fact) for fact in answered.facts])
        if answered.refused is not None:
            raise answered.refused
        return answered.facts

    def deliver(self, command: Deliver) -> Delivered:
        """Take the words of a page that leads the session, each at its own moment.

        Returns:
            The facts that were written, and the words that had no place any more.

        Raises:
            CannotDoThatNow: the record is in doubt, so nothing is added to it.
            Unavailable: they could not be written; the state is as before.
        """
        stamp = self._parts.clock.now()
        delivered = deliver(self._state, stamp, command, self.book)
        self._write(delivered.entries)
        return delivered

    def notice_crash(self) -> bool:
        """Say whether a session has no end, and write that down once.

        To be called when a surface opens and holds no live session of its own.
        """
        running = self._state.running
        if running is None:
            return False
        if not running.crashed:
            entry = Entry(self._parts.clock.now(), CrashNoticed(running.id))
            self._write([entry])
        return True

    def decide(self) -> Decision:
        """What is advised now, and why."""
        state = self.state
        now = state.credit.credited_ms
        return self._parts.coach.decide(state, now, intact=self.intact)

    def foresee(self, decision: Decision) -> Decision:
        """What is advised once the present advice ends; for looking ahead only."""
        coach, intact = self._parts.coach, self.intact
        return foreseen(coach, self.state, decision, intact=intact)

    def believed(self) -> tuple[Believed, ...]:
        """Comfort as it was believed after each session: estimates, for a picture."""
        return self._parts.coach.believed(self.state)

    def allows(
        self, item_id: str, lubricant_id: str | None, barrier: Barrier = Barrier.NONE
    ) -> Answer:
        """Whether the gates let this pair through for a session now."""
        state, pair = self.state, (item_id, lubricant_id, barrier)
        now = state.credit.credited_ms
        return allow_pair(state, now, self.book, pair, intact=self.intact)

    def may(self, plan: Plan, *, start: bool) -> Answer:
        """Whether the gates let this very plan be planned, or begin, now."""
        state = self.state
        now, book = state.credit.credited_ms, self.book
        return allow_plan(state, now, book, (plan, start), intact=self.intact)

    def supposing(self, facts: Sequence[Event]) -> Supposed:
        """What would be expected if these facts were told now; nothing is written."""
        stamp = self._parts.clock.now()
        state = at_time(self._state, stamp, self.book)
        for fact in facts:
            state = apply(state, Entry(stamp, fact), self.book)
        return supposed(self._parts.coach, state, intact=self.intact)

    def think_ahead(self) -> None:
        """Work out the next days' advice and keep it, where today's was worked out.

        Only ever a shortcut: where it cannot be kept, the next opening takes longer.
        """
        state, coach = self.state, self._parts.coach
        if not coach.worked or self.damage is not None:
            return
        now = state.credit.credited_ms
        for days in range(1, AHEAD_DAYS):
            coach.decide(state, now + days * DAY_MS, intact=True)
        with suppress(Unavailable):
            self.keep_snapshot()

    def keep_snapshot(self) -> None:
        """Keep the state as it is, so that the next opening is quick."""
        memory = self._parts.coach.memory(self._state)
        body = self._parts.codec.encode_kept(self._state, memory)
        self._parts.journal.keep(Snapshot(self._seq, self.fingerprint, body))

    def _write(self, entries: Sequence[Entry]) -> None:
        if not entries:
            return
        if self.damage is not None:
            raise CannotDoThatNow(
                "the record is in doubt from entry "
                f"{self.damage.seq} on, so nothing is added to it",
                hint=self.damage.hint,
            )
        after = self._state
        for entry in entries:
            after = apply(after, entry, self.book)
        payloads = [self._parts.codec.encode(entry) for entry in entries]
        self._seq = self._append(payloads)
        self._state = after

    def _append(self, payloads: Sequence[bytes]) -> int:
        """Make them durable; when nobody can tell whether they are, stop believing."""
        try:
            return self._parts.journal.append(payloads, self._seq)
        except JournalUnwritable as unwritable:
            if unwritable.reason == "unanchored":
                self.damage = Damage("unanchored", self._seq + 1, unwritable.hint)
            raise
