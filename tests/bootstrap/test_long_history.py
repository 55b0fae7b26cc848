"""The long history of the bench, made short: it is whole, and folds like any other."""

from pathlib import Path

from tools.long_history import PASSPHRASE, written
from unhurried.bootstrap.deep_look import examine_deeply
from unhurried.bootstrap.doorstep import Key
from unhurried.bootstrap.opening import open_vault
from unhurried.bootstrap.world import World

SESSIONS = 40


def test_a_long_history_is_whole_and_holds_its_sessions(tmp_path: Path) -> None:
    entries = written(tmp_path / "v", SESSIONS)
    app = open_vault(tmp_path / "v", Key(PASSPHRASE), World())
    assert app.intact
    assert (app.state.entries, len(app.state.sessions)) == (entries, SESSIONS)
    app.decide()
    found = examine_deeply(tmp_path / "v", Key(PASSPHRASE), World()).findings
    assert {one.what for one in found if not one.well} == {"backups"}  # none yet
