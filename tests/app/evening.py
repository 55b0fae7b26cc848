"""A newcomer set up, and a session begun, on fakes."""

from tests.app.fakes import Desk
from tests.life import GEL, book, item
from unhurried.app.application import Application
from unhurried.app.commands import (
    Begin,
    Give,
    Tell,
)
from unhurried.core.events import (
    AdultStated,
    ExperienceStated,
    GoalSet,
    ItemAdded,
    ItemCared,
    LubricantAdded,
    ReadinessAnswered,
    ScreeningAnswered,
)
from unhurried.core.events.person import Experience
from unhurried.core.lengths import millimetres
from unhurried.core.practice import Depth, Ended, Report
from unhurried.core.steps import Signal, Step

READY = ReadinessAnswered(
    tension=2,
    sober=True,
    nitrites=False,
    pde5=False,
    numbing=False,
    well=True,
    irritant_enema=False,
)
SECOND = 1 / 86_400
FELT = Report(
    Ended.COMPLETED,
    pain=0,
    discomfort=2,
    blood=False,
    leakage=False,
    numbing=False,
    enjoyment=6,
)


def set_up(desk: Desk) -> Application:
    app = desk.open()
    app.do(
        Tell(
            (
                AdultStated(adult=True),
                ExperienceStated(Experience.NEW),
                GoalSet(millimetres(30), Depth.FULL),
                ScreeningAnswered(dict.fromkeys(book().conditions, False)),
                ItemAdded(item("small", 13)),
                LubricantAdded(GEL),
                ItemCared("small", cleaned=True, sound=True),
            )
        )
    )
    return app


def begun(desk: Desk) -> Application:
    app = set_up(desk)
    app.do(Tell((READY,)))
    plan = app.decide().plan
    assert plan is not None
    app.do(Begin(plan))
    return app


def walk_to_hold(desk: Desk, app: Application) -> None:
    for signal in (Signal.DONE, Signal.DONE):
        app.do(Give(signal))
    desk.clock.day += 125 * SECOND
    for signal in (Signal.DONE, Signal.DONE, Signal.DONE, Signal.IN):
        app.do(Give(signal))
    assert step(app) is Step.HOLD


def step(app: Application) -> Step:
    assert app.state.running is not None
    return app.state.running.step
