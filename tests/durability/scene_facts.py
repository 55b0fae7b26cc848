"""Facts told between two sessions: check-ins, and sessions of another record."""

import random  # noqa: TID251 - seeded by the campaign
import shutil
from abc import abstractmethod
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from tests.cli.fast_world import START_MS, set_up
from tests.durability.killed import Said, Voice
from tests.durability.kills import Tally
from tests.durability.scene_set_up import marks
from tests.durability.walker import TOLD, mark, opened
from unhurried.app.application import Application
from unhurried.app.commands import Command, ImportSession, Tell, TellSession
from unhurried.cli.demo.clock import MovedClock
from unhurried.core.clock import DAY_MS, HOUR_MS, MINUTE_MS
from unhurried.core.events import ContinenceScored, Event, FollowUpAnswered
from unhurried.core.practice import Kind, Plan

SEPARATOR = " "


def said_of(facts: Sequence[Event]) -> str:
    return SEPARATOR.join(mark(fact).hex() for fact in facts)


class Facts:
    """An application that is told one thing after another."""

    longest_s = 0.03

    def __init__(self) -> None:
        self._before: list[str] = []
        self.clock = MovedClock(START_MS)

    @abstractmethod
    def tell(self, app: Application, voice: Voice, lots: random.Random) -> None:
        """Tell something, and say so."""

    def prepare(self, folder: Path) -> None:
        template = folder.with_name("template")
        if not template.exists():
            set_up(template)
            app = opened(template, MovedClock(START_MS + 2 * DAY_MS))
            app.do(TellSession(Plan(Kind.SETTLE), TOLD, ago_ms=DAY_MS))
        shutil.copytree(template, folder)
        self._before = found_in(folder)
        self.clock = MovedClock(START_MS + 3 * DAY_MS)

    def live(self, folder: Path, voice: Voice, lots: random.Random) -> None:
        app = opened(folder, self.clock)
        while True:
            self.tell(app, voice, lots)
            self.clock.pass_ms(MINUTE_MS)

    def judge(self, folder: Path, said: Said, tally: Tally) -> None:
        self.clock.pass_ms(HOUR_MS)
        tally.corrupt += not opened(folder, self.clock).intact
        found = found_in(folder)
        acknowledged = [one for told in said.done for one in told.split(SEPARATOR)]
        expected = [*self._before, *acknowledged]
        tally.lost += found[: len(expected)] != expected
        beyond = found[len(expected) :]
        tally.doubled += len(set(beyond)) < len(beyond)
        tally.doubled += bool(beyond) and not said.under_way
        self._before = found


class FollowUp(Facts):
    """Check-ins after a session; now and then two facts in one command."""

    def tell(self, app: Application, voice: Voice, lots: random.Random) -> None:
        check_in = FollowUpAnswered(
            None, lots.randrange(11), blood=lots.random() < 0.1, leakage=False
        )
        more = [ContinenceScored(lots.randrange(21))] * (lots.random() < 0.3)
        command = Tell((check_in, *more))
        voice.doing(said_of(command.facts), partial(app.do, command))


class Import(Facts):
    """Sessions of another record, each with an id of its own."""

    def tell(self, app: Application, voice: Voice, lots: random.Random) -> None:
        command: Command = ImportSession(
            Plan(Kind.SETTLE), TOLD, ago_ms=lots.randrange(1, 300) * DAY_MS
        )
        voice.begin("import")
        voice.done(said_of(app.do(command)))


def found_in(folder: Path) -> list[str]:
    return [found.hex() for found in marks(folder)]
