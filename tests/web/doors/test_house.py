"""The house behind the pages beside other commands: it sees them, and is seen."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.web.hand_world import PASSPHRASE
from tests.web.visitor import Visitor
from unhurried.app.application import Application
from unhurried.app.commands import Begin, Tell
from unhurried.app.ports import SomebodyElseWrote
from unhurried.bootstrap.opening import Key, open_vault
from unhurried.bootstrap.presence import held_elsewhere, present
from unhurried.cli.demo.person import CALM
from unhurried.core.events import ContinenceScored
from unhurried.web.house import House, Locked

Ask = Callable[[Callable[[Application], Any]], Any]


def begin(app: Application) -> None:
    app.do(Tell((CALM,)))
    plan = app.decide().plan
    assert plan is not None
    app.do(Begin(plan))


def test_what_the_command_line_writes_is_seen_by_the_next_page(
    ask: Ask, house: House
) -> None:
    before = ask(lambda app: app.state.entries)
    other = open_vault(house.folder, Key(PASSPHRASE), house.world)
    other.do(Tell((ContinenceScored(2),)))
    assert ask(lambda app: app.state.entries) == before + 1


def test_a_write_in_between_is_told_and_then_seen(ask: Ask, house: House) -> None:
    other = open_vault(house.folder, Key(PASSPHRASE), house.world)

    def both(app: Application) -> None:
        other.do(Tell((ContinenceScored(2),)))
        app.do(Tell((ContinenceScored(3),)))

    with pytest.raises(SomebodyElseWrote):
        ask(both)
    ask(lambda app: app.do(Tell((ContinenceScored(3),))))


def test_while_a_session_runs_other_commands_see_that_it_is_held(
    ask: Ask, house: House
) -> None:
    assert not held_elsewhere(house.folder)
    ask(begin)
    assert house.running
    assert held_elsewhere(house.folder)
    assert not house.held_elsewhere
    ask(lambda app: app.notice_crash())
    assert not house.running
    assert not held_elsewhere(house.folder)


def test_a_session_in_the_terminal_is_seen_here(house: House) -> None:
    with present(house.folder):
        assert house.held_elsewhere
    assert not house.held_elsewhere


def test_a_locked_house_answers_nothing(visitor: Visitor, house: House) -> None:
    house.lock()
    with pytest.raises(Locked):
        visitor.runner.run(house.ask(lambda app: app.intact))


def test_what_the_work_raises_comes_through(ask: Ask) -> None:
    with pytest.raises(ZeroDivisionError):
        ask(lambda app: 1 // (app.state.entries - app.state.entries))
