"""A session that a terminal of this machine guides is not guided here, too."""

from tests.web.hand_world import PASSPHRASE
from tests.web.visitor import Visitor
from unhurried.app.application import Application
from unhurried.app.commands import Begin, Tell
from unhurried.bootstrap.opening import Key, open_vault
from unhurried.bootstrap.presence import present
from unhurried.cli.demo.person import CALM
from unhurried.core.steps import Step
from unhurried.views.words.session_page import HELD
from unhurried.web.house import House


def begun(house: House) -> Application:
    """A session that another program has begun."""
    other = open_vault(house.folder, Key(PASSPHRASE), house.world)
    other.do(Tell((CALM,)))
    plan = other.decide().plan
    assert plan is not None
    other.do(Begin(plan))
    return other


def test_it_is_shown_where_it_is_guided_and_stop_works(
    visitor: Visitor, house: House
) -> None:
    with present(house.folder):
        begun(house)
        shown = visitor.get("/session").text
        assert HELD in shown
        assert 'class="stop"' in shown
        assert "data-player" not in shown
        visitor.post("/session/stop")
        assert HELD in visitor.get("/session").text
    state = open_vault(house.folder, Key(PASSPHRASE), house.world).state
    assert state.running is not None
    assert state.running.step is Step.REMOVE_AND_STOP


def test_once_the_terminal_is_gone_it_goes_on_here(
    visitor: Visitor, house: House
) -> None:
    with present(house.folder):
        begun(house)
        visitor.get("/session")
    assert "data-player" in visitor.get("/session").text
