"""Page and server agree: the engine of the page, in a real browser, on whole tables.

Every plan's shape, every position, every signal; deadlines and steps along walks
through every moment; every check-in. A changed table must be seen to differ.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any, Final, TypeAlias

import pytest
from msgspec import json as wire
from playwright.sync_api import Browser, Page, Route

import unhurried
from tests.session.moments import walk
from tests.session.plans import PLANS, plan, running
from tests.session.rules import BOOK
from unhurried.core.errors import CannotDoThatNow
from unhurried.core.events.session import CheckedIn
from unhurried.core.practice import Depth, Kind, Plan
from unhurried.core.state import Running, State
from unhurried.core.steps import Signal, Step
from unhurried.core.things import Lubricant, LubricantBase
from unhurried.session.deadlines import due, held_ms, timing, to_wait
from unhurried.session.hearing import heard
from unhurried.session.offers import offered
from unhurried.session.position import START, Position, follow, inside
from unhurried.session.progress import answered, took
from unhurried.views.player.now import now_of
from unhurried.views.player.script import script_of

PLAYER: Final = Path(unhurried.__file__).parent / "web" / "static" / "player"
ENGINE: Final = Path(__file__).with_name("engine.js")
ORIGIN: Final = "http://engine.test"
AHEAD: Final = (0, 1, 119_999, 120_000, 600_000, 3_600_000)
GEL: Final = Lubricant("gel", "gel", LubricantBase.WATER, (), 300)
STATE: Final = State(lubricants={"gel": GEL})
POSITIONS: Final = [Position(step, before) for step, before in product(Step, Step)]
CALL: Final = """async ([name, data]) =>
  JSON.stringify((await import("/engine.js"))[name](JSON.parse(data)))
"""
WALKED: Final = [one for one in PLANS if one.depth in (None, Depth.FULL)]
"""Plans that differ in their times, or in what they pass through."""
FULL: Final = plan(Kind.TRAIN, Depth.FULL)
MOST: Final = 60
"""Moments of a walk that are compared for each of them."""

Data: TypeAlias = dict[str, Any]
Ask = Callable[[str, Data, list[Any]], list[Any]]


@pytest.fixture(scope="module")
def engine(browser: Browser) -> Iterator[Ask]:
    """The engine's functions in a page of their own."""
    context = browser.new_context()
    context.route("**/*", _serve)
    page = context.new_page()
    page.goto(f"{ORIGIN}/")
    yield lambda name, script, cases: _asked(page, name, script, cases)
    context.close()


def _serve(route: Route) -> None:
    name = route.request.url.removeprefix(f"{ORIGIN}/")
    file = ENGINE if name == ENGINE.name else PLAYER / name
    if name:
        route.fulfill(body=file.read_text(), content_type="text/javascript")
    else:
        route.fulfill(body="<!doctype html>", content_type="text/html")


def _asked(page: Page, name: str, script: Data, cases: list[Any]) -> list[Any]:
    """As text both ways: the driver is slow with large objects."""
    data = json.dumps({"script": script, "cases": cases})
    said: list[Any] = json.loads(page.evaluate(CALL, [name, data]))
    return said


def _script(shape: Plan) -> Data:
    session = running(shape, START)
    data: Data = json.loads(wire.encode(script_of(session, STATE, BOOK)))
    return {**data, "start": _told(session)}


def _told(session: Running, now: int = 0) -> Data:
    told: Data = json.loads(wire.encode(now_of(session, now)))
    return told


def _place(position: Position | None) -> Data | None:
    return (
        None if position is None else {"step": position.step, "before": position.before}
    )


def _led(position: Position, signal: Signal, shape: Plan) -> Position | None:
    try:
        return follow(position, signal, shape)
    except CannotDoThatNow:
        return None


def _moves(shape: Plan) -> list[tuple[Any, Data | None]]:
    return [
        ([_place(position), signal], _place(_led(position, signal, shape)))
        for position, signal in product(POSITIONS, Signal)
    ]


def _differing(
    engine: Ask, name: str, script: Data, told: list[tuple[Any, Any]]
) -> list[Any]:
    said = engine(name, script, [case for case, _ in told])
    pairs = zip(told, said, strict=True)
    return [(case, ours, theirs) for (case, ours), theirs in pairs if ours != theirs]


def test_every_signal_leads_to_the_same_place(engine: Ask) -> None:
    for shape in PLANS:
        assert _differing(engine, "moves", _script(shape), _moves(shape)) == []


@pytest.mark.parametrize(
    ("step", "signal", "target"),
    [
        ("hold", "stop", "hold"),
        ("insert-tip", "in", "hold"),
        ("pause", "blood", "pause"),
    ],
)
def test_one_changed_row_is_seen(
    engine: Ask, step: str, signal: str, target: str
) -> None:
    script = _script(FULL)
    script["moves"]["table"][step][signal] = target
    assert _differing(engine, "moves", script, _moves(FULL)) != []


def test_the_same_is_offered_everywhere(engine: Ask) -> None:
    for shape in PLANS:
        told = [
            (_place(one), [list(offered(one, shape)), inside(one.step)])
            for one in POSITIONS
        ]
        assert _differing(engine, "offers", _script(shape), told) == []


def test_every_moment_has_the_same_deadlines(engine: Ask) -> None:
    for shape in WALKED:
        told = [_moment(one, ahead) for one in _moments(shape) for ahead in AHEAD]
        assert _differing(engine, "moments", _script(shape), told) == []


def test_a_changed_length_is_seen(engine: Ask) -> None:
    script = _script(FULL)
    script["paces"]["hold_ms"] += 1
    told = [_moment(one, 0) for one in _moments(FULL)]
    assert _differing(engine, "moments", script, told) != []


def test_every_step_makes_the_same_session(engine: Ask) -> None:
    for shape in WALKED:
        told = [
            _step(one, signal, 90_000) for one in _moments(shape) for signal in Signal
        ]
        assert _differing(engine, "steps", _script(shape), told) == []


def test_every_check_in_means_the_same(engine: Ask) -> None:
    script = _script(PLANS[0])
    none: list[tuple[str, ...]] = [
        (),
        *((sign,) for sign in BOOK.signs),
        ("unheard-of",),
    ]
    told = [
        _said(CheckedIn("s", pain, discomfort, None, signs))
        for pain, discomfort, signs in product((None, *range(11)), (None, 4), none)
    ]
    assert _differing(engine, "words", script, told) == []


@cache
def _moments(shape: Plan) -> list[Running]:
    """Moments of a walk, and the same ones with lubricant of nobody knows when."""
    moments = walk(shape, most=MOST).moments
    return [*moments, *(replace(one, lubricated=None) for one in moments)]


def _moment(session: Running, ahead: int) -> tuple[Data, list[Any]]:
    base = GEL.base if session.plan.lubricant_id else None
    times = timing(session, base, BOOK)
    said = {
        "ready": times.earliest_done,
        "prompts": list(times.prompts),
        "deadlines": [[one.signal, one.at] for one in times.deadlines],
    }
    due_now = due(session, ahead, base, BOOK)
    held, wait = held_ms(session, ahead), to_wait(session, Signal.DONE, ahead, BOOK)
    return {"told": _told(session), "ahead": ahead}, [said, due_now, held, wait]


def _step(session: Running, signal: Signal, ahead: int) -> tuple[Data, Data | None]:
    case = {"told": _told(session), "signal": signal, "ahead": ahead}
    onward = _led(Position(session.step, session.before), signal, session.plan)
    return case, None if onward is None else _plain(
        took(session, signal, onward, ahead)
    )


def _plain(session: Running) -> Data:
    kept = ("step", "before", "by", "began", "entered", "heard", "lubricated")
    told = {"signs": list(session.signs), "told": None}
    plain = {name: getattr(session, name) for name in (*kept, "held_ms", "stopped")}
    return plain | told


def _said(check_in: CheckedIn) -> tuple[Data, list[Any]]:
    said = {
        "pain": check_in.pain,
        "discomfort": check_in.discomfort,
        "ease": check_in.ease,
        "signs": list(check_in.signs),
    }
    before = replace(running(PLANS[0], START), heard=-5)
    return said, [heard(check_in, BOOK, None), answered(before, check_in, 7).heard]
