"""A vault that stays open sees what other commands write, and never overwrites it."""

from pathlib import Path

import pytest

from tests.web.hand_world import PASSPHRASE, HandClock, world
from unhurried.app.application import Application
from unhurried.app.commands import Tell
from unhurried.app.ports import SomebodyElseWrote
from unhurried.bootstrap.lasting import Lasting, create_lasting, open_lasting
from unhurried.bootstrap.opening import Key, open_vault
from unhurried.bootstrap.world import World
from unhurried.core.events import AdultStated, ContinenceScored


@pytest.fixture
def there() -> World:
    return world(HandClock())


@pytest.fixture
def lasting(tmp_path: Path, there: World) -> Lasting:
    made, code = create_lasting(tmp_path / "vault", PASSPHRASE, there)
    assert len(code) > 20
    return made


def other(tmp_path: Path, there: World) -> Application:
    return open_vault(tmp_path / "vault", Key(PASSPHRASE), there)


def states(application: Application) -> None:
    application.do(Tell((AdultStated(adult=True),)))


def test_what_another_program_wrote_is_read(
    lasting: Lasting, tmp_path: Path, there: World
) -> None:
    before = lasting.fresh()
    states(other(tmp_path, there))
    assert before.state.entries == 0
    assert lasting.fresh().state.entries == 1


def test_what_was_written_here_is_not_read_again(lasting: Lasting) -> None:
    before = lasting.fresh()
    states(before)
    lasting.wrote()
    assert lasting.fresh() is before


def test_two_who_write_at_once_do_not_both_win_and_the_second_sees_it(
    lasting: Lasting, tmp_path: Path, there: World
) -> None:
    ours, theirs = lasting.fresh(), other(tmp_path, there)
    states(theirs)
    with pytest.raises(SomebodyElseWrote):
        ours.do(Tell((ContinenceScored(1),)))
    lasting.forget()
    lasting.fresh().do(Tell((ContinenceScored(1),)))
    assert other(tmp_path, there).state.entries == 2


def test_a_vault_opened_for_long_is_the_same_vault(
    lasting: Lasting, tmp_path: Path, there: World
) -> None:
    states(lasting.fresh())
    again = open_lasting(tmp_path / "vault", Key(PASSPHRASE), there)
    assert again.fresh().state == lasting.fresh().state


def test_an_anchor_that_is_gone_is_told_as_damage(
    lasting: Lasting, tmp_path: Path
) -> None:
    states(lasting.fresh())
    lasting.wrote()
    (tmp_path / "vault" / "anchor").unlink()
    assert not lasting.fresh().intact
