"""Vaults of the made-up person: just set up, after one session, after eight weeks.

And in the middle of a session: `at hold` stands at the hold of a first session, and so
does every other step; `at insert-full` needs a person who is further on.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final

from tests.cli.fast_world import PASSPHRASE, QUICK
from tests.web.browser.hand_clock import START_MS
from unhurried.app.application import Application
from unhurried.app.commands import Begin, Give, Tell
from unhurried.bootstrap.opening import create_vault
from unhurried.bootstrap.world import World
from unhurried.cli.demo.clock import MovedClock
from unhurried.cli.demo.person import CALM, introduction
from unhurried.cli.demo.walk import Felt, Walk
from unhurried.cli.demo.weeks import Weeks
from unhurried.core.clock import DAY_MS, HOUR_MS, SECOND_MS
from unhurried.core.events import FollowUpAnswered, ItemCared, ItemChanged
from unhurried.core.practice import Depth, Plan
from unhurried.core.steps import Signal, Step

Life = Callable[[Application, MovedClock], None]
WAY_IN: Final = (
    (Step.READINESS, 20, Signal.DONE),
    (Step.PREPARE, 240, Signal.DONE),
    (Step.SETTLE, 150, Signal.DONE),
    (Step.LUBRICATE_INSIDE, 40, Signal.DONE),
    (Step.LUBRICATE_OBJECT, 20, Signal.DONE),
    (Step.WARM_UP, 90, Signal.DONE),
    (Step.INSERT_TIP, 45, Signal.IN),
    (Step.INSERT_PART, 45, Signal.IN),
    (Step.INSERT_FULL, 45, Signal.IN),
)
FROM_HOLD: Final[dict[Step, tuple[Signal, ...]]] = {
    Step.HOLD: (),
    Step.PAUSE: (Signal.PAUSE,),
    Step.EASE_BACK: (Signal.NOT_READY,),
    Step.RE_APPLY: (Signal.FRICTION,),
    Step.REMOVE: (Signal.EASE,),
    Step.REMOVE_AND_STOP: (Signal.STOP,),
    Step.TRIAGE: (Signal.STOP, Signal.DONE),
    Step.DEBRIEF: (Signal.STOP, Signal.DONE, Signal.DONE),
    Step.AFTER_CARE: (Signal.STOP, Signal.DONE, Signal.DONE, Signal.DONE),
}
DEEP: Final = frozenset({Step.WARM_UP, Step.INSERT_PART, Step.INSERT_FULL})
STEPS: Final = (*(step for step, _, _ in WAY_IN), *FROM_HOLD)
MARKS: Final = ("plover-4127", "drawer dunlin-4127")
MOST_SESSIONS: Final = 30


def introduced(app: Application, clock: MovedClock) -> None:
    """Set up, everything clean, nothing done yet."""
    app.do(introduction(app.book.conditions))
    cared = (ItemCared(item, cleaned=True, sound=True) for item in app.state.items)
    app.do(Tell(tuple(cared)))
    clock.pass_ms(HOUR_MS)


def one_session(app: Application, clock: MovedClock) -> None:
    """Set up, and one session an hour later."""
    introduced(app, clock)
    Walk(app, clock).through(planned(app), Felt())
    clock.pass_ms(HOUR_MS)


def eight_weeks(app: Application, clock: MovedClock) -> None:
    """The weeks of the example, up to a late evening."""
    Weeks(app, clock).live()


def further_on(app: Application, clock: MovedClock) -> None:
    """Set up, and sessions until one is planned with a warm-up, to its full depth."""
    introduced(app, clock)
    for _ in range(MOST_SESSIONS):
        plan = planned(app)
        if plan.depth is Depth.FULL and plan.warm_up_id is not None:
            return
        Walk(app, clock).through(plan, Felt())
        clock.pass_ms(4 * DAY_MS)
        quiet = FollowUpAnswered(None, 0, blood=False, leakage=False)
        app.do(Tell((quiet,)))
    raise AssertionError("no session was planned to its full depth")


def in_session(step: Step, app: Application, clock: MovedClock) -> None:
    """In the middle of a session, at this step."""
    _begun(step, app, clock)
    assert at(app) is step


def _begun(step: Step, app: Application, clock: MovedClock) -> None:
    (further_on if step in DEEP else introduced)(app, clock)
    app.do(Tell((CALM,)))
    app.do(Begin(planned(app)))
    for here, seconds, signal in WAY_IN:
        if here is step:
            return
        if at(app) is here:
            clock.pass_ms(seconds * SECOND_MS)
            app.do(Give(signal))
    clock.pass_ms(30 * SECOND_MS)
    for signal in FROM_HOLD[step]:
        app.do(Give(signal))


def at(app: Application) -> Step | None:
    """The step at which the session stands."""
    return app.state.running.step if app.state.running else None


def marked(app: Application, clock: MovedClock) -> None:
    """Set up with names and numbers that stand nowhere else."""
    introduced(app, clock)
    first = next(iter(app.state.items))
    item = replace(app.state.items[first].item, name=MARKS[0], storage=MARKS[1])
    app.do(Tell((ItemChanged(item), ItemCared(first, cleaned=True, sound=True))))


def planned(app: Application) -> Plan:
    """What is advised now."""
    plan = app.decide().plan
    assert plan is not None
    return plan


LIVES: Final[dict[str, Life]] = {
    "introduced": introduced,
    "one session": one_session,
    "eight weeks": eight_weeks,
}
MARKED: Final = {"marked": marked}
MIDST: Final[dict[str, Life]] = {
    f"at {step}": partial(in_session, step) for step in STEPS
}


def lived(life: str, folder: Path) -> int:
    """Make the vault of this life; give the wall clock at its end (ms)."""
    clock = MovedClock(START_MS)
    world = World(clock=clock, profile=QUICK)
    app = create_vault(folder, PASSPHRASE, world).application
    (LIVES | MARKED | MIDST)[life](app, clock)
    app.keep_snapshot()
    return clock.now().wall_ms
