"""The script of a session: all that a page needs, and nothing that it decides."""

from dataclasses import replace

import pytest

from tests.session.plans import PLANS, plan, running
from tests.session.rules import BOOK
from unhurried.core.practice import Depth, Kind
from unhurried.core.state import State
from unhurried.core.steps import Signal, Step
from unhurried.core.things import Lubricant, LubricantBase
from unhurried.session.position import START
from unhurried.session.table import TABLE
from unhurried.views.as_json import plain
from unhurried.views.player.now import now_of
from unhurried.views.player.script import Script, script_of

OIL = Lubricant("gel", "gel", LubricantBase.OIL, ())


def _script(kind: Kind = Kind.TRAIN, depth: Depth = Depth.TIP) -> Script:
    return script_of(running(plan(kind, depth), START), State(), BOOK)


def test_every_step_and_every_signal_has_its_words() -> None:
    script = _script()
    assert set(script.sheets) == set(Step)
    for step, row in TABLE.items():
        sheet = script.sheets[step]
        assert sheet.title
        assert set(sheet.labels) >= set(row)


def test_it_is_plain_data_for_every_plan() -> None:
    for session in PLANS:
        assert plain(script_of(running(session, START), State(), BOOK))


def test_the_table_is_the_one_of_the_session() -> None:
    table = _script().moves.table
    assert {step: set(row) for step, row in table.items()} == {
        step: set(row) for step, row in TABLE.items()
    }


@pytest.mark.parametrize(
    ("kind", "left_out"),
    [
        (
            Kind.TRAIN,
            {Step.WARM_UP, Step.INSERT_PART, Step.INSERT_FULL},
        ),
        (
            Kind.SETTLE,
            {Step.LUBRICATE_INSIDE, Step.WARM_UP, Step.INSERT_PART, Step.INSERT_FULL},
        ),
    ],
)
def test_what_a_plan_leaves_out_is_named(kind: Kind, left_out: set[Step]) -> None:
    assert set(_script(kind).moves.left_out) == left_out


def test_the_lubricant_in_use_sets_the_pace() -> None:
    session = running(plan(), START)
    unknown = script_of(session, State(), BOOK)
    oil = script_of(session, State(lubricants={"gel": OIL}), BOOK)
    assert oil.paces.relube_ms >= unknown.paces.relube_ms


def test_a_sign_means_what_a_check_in_makes_of_it() -> None:
    signs = _script().limits.signs
    assert set(signs) == set(BOOK.signs)
    assert signs["heavy-blood"] == Signal.BLOOD
    assert set(signs.values()) <= {*Signal, ""}


def test_why_a_rule_led_here_is_said_for_each_such_signal() -> None:
    led, worn = _script().led, _script(Kind.WEAR).led
    assert {Signal.SILENCE, Signal.HOLD_OVER, Signal.BLOOD} <= set(led)
    assert Signal.DONE not in led
    assert "worn" in worn[Signal.HOLD_OVER]


def test_times_are_told_before_now() -> None:
    session = replace(running(plan(), START, now=1000), lubricated=None)
    told = now_of(session, 5000)
    assert (told.began_ago, told.entered_ago, told.heard_ago) == (4000, 4000, 4000)
    assert told.lubricated_ago is None
