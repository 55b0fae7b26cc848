"""An evening of the made-up person: a vault in memory and a scripted surface."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC

from tests.cli.scripted import Scripted
from unhurried.app.application import Application, Parts
from unhurried.app.ports import Journal, JournalUnwritable, Reading, Snapshot
from unhurried.app.replies.wishes import Wishes, wished
from unhurried.bootstrap.shipped import rulebook
from unhurried.cli.demo.clock import MovedClock
from unhurried.cli.demo.person import introduction
from unhurried.cli.live.guided import Guide
from unhurried.coach.decide import Coach
from unhurried.core.clock import HOUR_MS
from unhurried.journal.codec import JournalCodec
from unhurried.journal.memory import memory_journal
from unhurried.planner.ladder import LadderPlanner

WELL = {
    "well": True,
    "tension": 2,
    "sober": True,
    "nitrites": False,
    "pde5": False,
    "numbing": False,
    "irritant_enema": False,
    "cleaned": True,
    "sound": True,
    "pain": 0,
    "discomfort": 1,
    "blood": False,
    "leakage": False,
}
WAY = {
    "Make ready": ["done"],
    "Settle": ["done"] * 60,
    "Lubricant inside": ["done"],
    "Lubricant on the object": ["done"],
    "The tip": ["in"],
}
REMOVAL = "Take it out slowly"
STOPPED = "Stop: take it out gently"


@dataclass
class Brittle:
    """A journal that stops keeping after so many appends, when it is told to."""

    inner: Journal
    keeps: int = 10_000

    def read(self, fingerprint: str) -> Reading:
        return self.inner.read(fingerprint)

    def append(self, payloads: Sequence[bytes], expected_seq: int) -> int:
        self.keeps -= 1
        if self.keeps < 0:
            raise JournalUnwritable("full", "the disk is full", "make room")
        return self.inner.append(payloads, expected_seq)

    def keep(self, snapshot: Snapshot) -> None:
        self.inner.keep(snapshot)


@dataclass
class Evening:
    """A person, a vault in memory, a clock and a scripted surface."""

    clock: MovedClock
    journal: Brittle
    app: Application
    surface: Scripted

    def lead(self, wishes: Wishes | None = None) -> str:
        wishes = wishes or Wishes()
        plan = wished(self.app, wishes)
        assert plan is not None
        return Guide(self.app, self.surface, UTC).lead(plan, wishes)


def new_evening() -> Evening:
    """A newcomer with four clean sizes, an hour after set-up."""
    clock = MovedClock(1_767_600_000_000)
    journal = Brittle(memory_journal(bytes))
    coach = Coach(rulebook(), LadderPlanner())
    chances = iter(range(1, 10_000))
    parts = Parts(
        journal, JournalCodec(), clock, lambda size: next(chances).to_bytes(size), coach
    )
    app = Application(parts)
    app.do(introduction(app.book.conditions))
    clock.pass_ms(HOUR_MS)
    words = {title: list(said) for title, said in WAY.items()}
    return Evening(clock, journal, app, Scripted(clock, words, dict(WELL)))
