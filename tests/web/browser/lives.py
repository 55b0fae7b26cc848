"""Vaults of the made-up person: just set up, after one session, after eight weeks."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from tests.cli.fast_world import PASSPHRASE, QUICK
from tests.web.browser.hand_clock import START_MS
from unhurried.app.application import Application
from unhurried.app.commands import Tell
from unhurried.bootstrap.opening import create_vault
from unhurried.bootstrap.world import World
from unhurried.cli.demo.clock import MovedClock
from unhurried.cli.demo.person import introduction
from unhurried.cli.demo.walk import Felt, Walk
from unhurried.cli.demo.weeks import Weeks
from unhurried.core.clock import HOUR_MS
from unhurried.core.events import ItemCared


def introduced(app: Application, clock: MovedClock) -> None:
    """Set up, everything clean, nothing done yet."""
    app.do(introduction(app.book.conditions))
    cared = (ItemCared(item, cleaned=True, sound=True) for item in app.state.items)
    app.do(Tell(tuple(cared)))
    clock.pass_ms(HOUR_MS)


def one_session(app: Application, clock: MovedClock) -> None:
    """Set up, and one session an hour later."""
    introduced(app, clock)
    plan = app.decide().plan
    assert plan is not None
    Walk(app, clock).through(plan, Felt())
    clock.pass_ms(HOUR_MS)


def eight_weeks(app: Application, clock: MovedClock) -> None:
    """The weeks of the example, up to a late evening."""
    Weeks(app, clock).live()


LIVES: Final[dict[str, Callable[[Application, MovedClock], None]]] = {
    "introduced": introduced,
    "one session": one_session,
    "eight weeks": eight_weeks,
}


def lived(life: str, folder: Path) -> int:
    """Make the vault of this life; give the wall clock at its end (ms)."""
    clock = MovedClock(START_MS)
    world = World(clock=clock, profile=QUICK)
    app = create_vault(folder, PASSPHRASE, world).application
    LIVES[life](app, clock)
    app.keep_snapshot()
    return clock.now().wall_ms
