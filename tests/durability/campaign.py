"""Kill a guided session at random instants and compare with what it had said.

A program of its own, so that forking is cheap and safe: it prints one line of JSON.
A hasty session says its facts before they are kept; the comparison must catch it.
"""

import json
import os
import random  # noqa: TID251 - seeded, so that a campaign can be repeated
import signal
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from importlib import import_module
from pathlib import Path
from typing import Final

from tests.cli.fast_world import PASSPHRASE, QUICK, START_MS, set_up
from tests.durability.walker import MARK_BYTES, Walker, mark, opened
from unhurried.app.application import Application
from unhurried.app.commands import ExplainCrash
from unhurried.app.ports import Reading
from unhurried.cli.demo.clock import MovedClock
from unhurried.core.clock import DAY_MS
from unhurried.core.events import CrashExplained, Event, SessionBegan, StepEntered
from unhurried.core.practice import Ended, Report
from unhurried.core.steps import Step
from unhurried.journal import vault
from unhurried.journal.codec import JournalCodec

LONGEST_S: Final = 0.12
WORDS: Final = (1, 2, 2, 3)
"""How many times a session is heard before the instant is drawn; then it has begun."""
KILLS_A_VAULT: Final = 25
IN_FLIGHT: Final = 24
"""More facts than any one command makes; they are all different."""


@dataclass
class Tally:
    """What a campaign found."""

    kills: int = 0
    inside: int = 0
    facts: int = 0
    lost: int = 0
    changed: int = 0
    doubled: int = 0
    damaged: int = 0
    silent: int = 0
    unexplained: int = 0


def campaign(folder: Path, kills: int, seed: int, *, hasty: bool) -> Tally:
    """Kill so many sessions, on a fresh vault every now and then."""
    lots, tally = random.Random(seed), Tally()  # noqa: S311 - repeatable on purpose
    for first in range(0, kills, KILLS_A_VAULT):
        place = folder / str(first)
        set_up(place)
        before = _marks(place)
        for number in range(first, min(first + KILLS_A_VAULT, kills)):
            clock = MovedClock(START_MS + (number - first + 1) * 60 * DAY_MS)
            said = _killed(place, clock, lots, hasty=hasty)
            before = _judge(place, clock, (before, said), tally)
    return tally


def _killed(
    place: Path, clock: MovedClock, lots: random.Random, *, hasty: bool
) -> list[bytes]:
    """Fork a session, kill it at a random instant; give what it had said.

    The instant is counted from its first words or from later ones, so that thinking
    about a plan, however long it takes, is killed as well as the session itself.
    """
    said, saying = os.pipe()
    seed, delay_s = lots.randrange(10**9), lots.uniform(0, LONGEST_S)
    words = lots.choice(WORDS)
    child = os.fork()
    if child == 0:
        os.close(said)
        _live(place, clock, seed, saying, hasty=hasty)
    os.close(saying)
    heard = b"".join(os.read(said, MARK_BYTES * IN_FLIGHT) for _ in range(words))
    time.sleep(delay_s)  # noqa: TID251 - the instant of the kill is what is drawn
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while more := os.read(said, 65_536):
        heard += more
    os.close(said)
    return [heard[at : at + MARK_BYTES] for at in range(0, len(heard), MARK_BYTES)]


def _live(
    place: Path, clock: MovedClock, seed: int, saying: int, *, hasty: bool
) -> None:
    try:
        app = opened(place, clock)
        lots = random.Random(seed)  # noqa: S311 - repeatable on purpose
        walker = Walker(app, clock, lots, lambda data: os.write(saying, data))
        if hasty:
            _say_first(app, walker, saying)
        walker.walk()
    finally:
        os._exit(1)


def _say_first(app: Application, walker: Walker, saying: int) -> None:
    """The seeded defect: what is to be written is said before it is."""
    journal = app._parts.journal  # noqa: SLF001 - a defect has to be put somewhere
    append, codec = journal.append, JournalCodec()

    def hasty(payloads: Sequence[bytes], expected_seq: int) -> int:
        facts = (codec.decode(payload).event for payload in payloads)
        os.write(saying, b"".join(mark(fact) for fact in facts))
        return append(payloads, expected_seq)

    object.__setattr__(journal, "append", hasty)
    walker.say = len


def _judge(
    place: Path,
    clock: MovedClock,
    told: tuple[list[bytes], list[bytes]],
    tally: Tally,
) -> list[bytes]:
    """Open again as the program does, and compare; then say what happened."""
    before, said = told
    events = _events(place)
    found = [mark(event) for event in events]
    running = _has_no_end(events)
    tally.kills += 1
    tally.inside += running
    tally.facts += len(said)
    kept = found[len(before) : len(before) + len(said)]
    tally.lost += len(kept) < len(said)
    tally.changed += found[: len(before)] != before or kept != said[: len(kept)]
    in_flight = found[len(before) + len(said) :]
    tally.doubled += len(set(in_flight)) < len(in_flight) or len(in_flight) > IN_FLIGHT
    clock.pass_ms(DAY_MS)
    app = opened(place, clock)
    tally.damaged += not app.intact
    tally.silent += app.notice_crash() is not running
    if running:
        app.do(ExplainCrash(Report(Ended.STOPPED, pain=0, blood=False)))
    tally.unexplained += app.state.running is not None or app.notice_crash()
    return _marks(place)


def _has_no_end(events: Sequence[Event]) -> bool:
    running = False
    for event in events:
        began = isinstance(event, SessionBegan)
        ended = isinstance(event, StepEntered) and event.step is Step.ENDED
        if began or ended or isinstance(event, CrashExplained):
            running = began
    return running


def _marks(place: Path) -> list[bytes]:
    return [mark(event) for event in _events(place)]


def _events(place: Path) -> list[Event]:
    """Every fact in the journal, read without a snapshot."""
    unlocked = vault.unlock(place, PASSPHRASE, os.urandom, QUICK)
    reading: Reading = unlocked.journal().read("no snapshot")
    return [JournalCodec().decode(record).event for record in reading.records]


def main() -> None:
    import_module("unhurried.planner.mind")  # once, for every child that will think
    folder, kills, seed, way = sys.argv[1:]
    tally = campaign(Path(folder), int(kills), int(seed), hasty=way == "hasty")
    sys.stdout.write(json.dumps(asdict(tally)) + "\n")


if __name__ == "__main__":
    main()
