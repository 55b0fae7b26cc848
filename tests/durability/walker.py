"""Someone who goes through one guided session after another, as a seed decides."""

import os
import random  # noqa: TID251 - seeded by the campaign, so that runs can be repeated
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

from tests.cli.fast_world import PASSPHRASE, QUICK
from unhurried.app.application import Application
from unhurried.app.commands import (
    Begin,
    CheckIn,
    Command,
    Debrief,
    Give,
    LookAtTheClock,
    Tell,
)
from unhurried.bootstrap.opening import Key, open_vault
from unhurried.bootstrap.world import World
from unhurried.cli.demo.clock import MovedClock
from unhurried.cli.demo.person import CALM
from unhurried.core.clock import DAY_MS, MINUTE_MS, SECOND_MS, Stamp
from unhurried.core.entries import Entry
from unhurried.core.errors import CannotDoThatNow
from unhurried.core.events import (
    ContinenceScored,
    Event,
    FollowUpAnswered,
    ItemCared,
    ScreeningAnswered,
)
from unhurried.core.practice import Ended, Kind, Plan, Report
from unhurried.core.steps import Signal
from unhurried.journal.codec import JournalCodec
from unhurried.views.session import session_view

MARK_BYTES: Final = 16
QUIET: Final = FollowUpAnswered(None, 0, blood=False, leakage=False)
TOLD: Final = Report(Ended.COMPLETED, pain=0, discomfort=1, blood=False, leakage=False)
SELDOM: Final = (Signal.STOP, Signal.EASE, Signal.PAIN, Signal.PAIN_STOP, Signal.BLOOD)

Say = Callable[[bytes], object]


def mark(event: Event) -> bytes:
    """A fingerprint of a fact, whenever it was written."""
    entry = Entry(Stamp(0, None, ""), event)
    return sha256(JournalCodec().encode(entry)).digest()[:MARK_BYTES]


@dataclass
class Walker:
    """Does random but possible things, and says each fact once it is kept."""

    app: Application
    clock: MovedClock
    lots: random.Random
    say: Say

    def walk(self) -> None:
        """Go on until killed."""
        while True:
            self.prepare()
            self.session()
            self.clock.pass_ms(4 * DAY_MS)

    def prepare(self) -> None:
        """All that is asked for between two sessions."""
        state = self.app.state
        screened = ScreeningAnswered(dict.fromkeys(self.app.book.conditions, False))
        cared = [ItemCared(each, cleaned=True, sound=True) for each in state.items]
        later = [QUIET] if state.sessions else []
        self.do(Tell((screened, ContinenceScored(1), *cared, *later, CALM)))

    def session(self) -> None:
        """One guided session, step by step."""
        self.do(Begin(self.app.decide().plan or Plan(Kind.SETTLE)))
        while (state := self.app.state).running is not None:
            self.clock.pass_ms(self.lots.randrange(5, 50) * SECOND_MS)
            view = session_view(state, self.app.book, state.credit.credited_ms)
            assert view is not None
            offers = [offer.signal for offer in view.offers]
            self.try_to(self.drawn(offers))

    def drawn(self, offers: Sequence[Signal]) -> Command:
        """What to do next: mostly go on, sometimes something else."""
        number = self.lots.random()
        if number < 0.15:
            return LookAtTheClock()
        if number < 0.3:
            return CheckIn(pain=self.lots.randrange(3), discomfort=1, ease=8)
        if number < 0.35:
            return Debrief(TOLD)
        often = [signal for signal in offers if signal not in SELDOM]
        if number < 0.4 or not often:
            return Give(self.lots.choice((Signal.STOP, Signal.EASE)))
        return Give(self.lots.choice(often))

    def try_to(self, command: Command) -> None:
        try:
            self.do(command)
        except CannotDoThatNow:
            self.clock.pass_ms(MINUTE_MS)

    def do(self, command: Command) -> None:
        facts = self.app.do(command)
        if facts:
            self.say(b"".join(mark(fact) for fact in facts))


def opened(folder: Path, clock: MovedClock) -> Application:
    """The vault, as the program itself opens it."""
    world = World(clock=clock, chance=os.urandom, profile=QUICK)
    return open_vault(folder, Key(PASSPHRASE), world)
