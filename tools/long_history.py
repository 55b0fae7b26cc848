"""Ten years of one made-up person: a vault of 20,000 entries about 4,000 sessions.

The entries go straight into the journal, sealed like every other: to record them
through the application would take an hour, and the bytes would be the same.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from unhurried.bootstrap.doorstep import Key
from unhurried.bootstrap.opening import create_vault, unlock
from unhurried.bootstrap.world import World
from unhurried.cli.demo.clock import MovedClock
from unhurried.cli.demo.person import GEL, introduction, items
from unhurried.core.clock import DAY_MS, HOUR_MS
from unhurried.core.entries import Entry
from unhurried.core.events import (
    ContinenceScored,
    Event,
    FollowUpAnswered,
    ItemCared,
    ScreeningAnswered,
    SessionTold,
)
from unhurried.core.practice import Depth, Ended, Kind, Plan, Report
from unhurried.core.things import Barrier
from unhurried.journal.codec import encode

SESSIONS: Final = 4_000
DAYS: Final = 3_650
TOGETHER: Final = 500
PASSPHRASE: Final = "long rivers run slowly"  # noqa: S105 - opens a made-up vault only
NOTHING_HURT: Final = Report(
    Ended.COMPLETED,
    depth=Depth.FULL,
    hold_s=600,
    pain=0,
    discomfort=2,
    ease=7,
    blood=False,
    leakage=False,
    numbing=False,
)


def written(folder: Path, sessions: int = SESSIONS) -> int:
    """Make the vault, up to a day before now; give the number of its entries."""
    world = World()
    clock = MovedClock(world.clock.now().wall_ms - (DAYS + 1) * DAY_MS)
    app = create_vault(folder, PASSPHRASE, replace(world, clock=clock)).application
    app.do(introduction(app.book.conditions))
    journal = unlock(folder, Key(PASSPHRASE), world).journal()
    head = journal.read("").head
    payloads = [
        encode(entry) for entry in _entries(app.book.conditions, clock, sessions)
    ]
    for at in range(0, len(payloads), TOGETHER):
        head = journal.append(payloads[at : at + TOGETHER], head)
    return head


def _entries(
    conditions: Iterable[str], clock: MovedClock, sessions: int
) -> Iterator[Entry]:
    asked = tuple(conditions)
    for number in range(sessions):
        clock.pass_ms(DAYS * DAY_MS // sessions - HOUR_MS)
        for fact in _facts(number, asked):
            yield Entry(clock.now(), fact)
        clock.pass_ms(HOUR_MS)


def _facts(number: int, conditions: tuple[str, ...]) -> Iterator[Event]:
    """What belongs to one session: five facts."""
    owned = items()
    item = owned[min(number // 200, len(owned) - 1)]
    plan = Plan(
        Kind.TRAIN,
        item_id=item.id,
        lubricant_id=GEL.id,
        depth=Depth.FULL,
        hold_s=600,
        barrier=Barrier.NONE,
    )
    yield ScreeningAnswered(dict.fromkeys(conditions, False))
    yield ContinenceScored(1)
    yield ItemCared(item.id, cleaned=True, sound=True)
    yield SessionTold(f"{number:016x}", plan, NOTHING_HURT, 0, ())
    yield FollowUpAnswered(f"{number:016x}", 0, blood=False, leakage=False)
