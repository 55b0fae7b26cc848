"""A vault opened as an application, and one in memory."""

import secrets
import stat
from pathlib import Path

import pytest

from tests.cli.hand import QUICK, HandClock
from unhurried.app.commands import Tell
from unhurried.bootstrap.failures import WrongPassphrase
from unhurried.bootstrap.opening import (
    Key,
    create_vault,
    is_vault,
    memory_application,
    open_vault,
)
from unhurried.bootstrap.ways_in import new_passphrase, same_code
from unhurried.bootstrap.world import World
from unhurried.core.errors import BadInput
from unhurried.core.events import AdultStated

KEY = Key("five words for a test")
ADULT = Tell((AdultStated(adult=True),))


@pytest.fixture
def world() -> World:
    return World(clock=HandClock(), profile=QUICK)


def test_what_was_told_is_there_after_opening_again(
    tmp_path: Path, world: World
) -> None:
    created = create_vault(tmp_path / "v", KEY.text, world)
    created.application.do(ADULT)
    assert is_vault(tmp_path / "v")
    for key in (KEY, Key(created.recovery_code, is_recovery=True)):
        assert open_vault(tmp_path / "v", key, world).state.person.adult is True


def test_a_refused_new_passphrase_leaves_the_old_one(
    tmp_path: Path, world: World
) -> None:
    create_vault(tmp_path, KEY.text, world)
    with pytest.raises(WrongPassphrase):
        new_passphrase(tmp_path, Key("some other words"), "brand new words", world)
    assert open_vault(tmp_path, KEY, world).intact


def test_a_key_is_never_shown() -> None:
    assert "five" not in repr(KEY)


def test_a_vault_in_memory_remembers_for_as_long_as_it_runs() -> None:
    application = memory_application(HandClock(), secrets.token_bytes)
    application.do(ADULT)
    assert application.state.person.adult is True


def test_a_code_is_the_same_however_it_is_written(tmp_path: Path, world: World) -> None:
    code = create_vault(tmp_path, KEY.text, world).recovery_code
    other = create_vault(tmp_path / "other", KEY.text, world).recovery_code
    assert same_code(code, code.lower().replace("-", " "))
    assert not same_code(code, other)


def test_a_folder_with_other_things_in_it_is_left_alone(
    tmp_path: Path, world: World
) -> None:
    tmp_path.chmod(0o755)
    (tmp_path / "letter.txt").write_text("mine")
    with pytest.raises(BadInput, match="other things"):
        create_vault(tmp_path, KEY.text, world)
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755


def test_what_a_set_up_cut_off_has_left_is_no_hindrance(
    tmp_path: Path, world: World
) -> None:
    for name in ("store", "anchor.new", "store-journal"):
        (tmp_path / name).touch()
    assert create_vault(tmp_path, KEY.text, world).application.intact
