import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from unhurried.bootstrap.opening import Key, memory_application, open_vault
from unhurried.bootstrap.world import World
from unhurried.cli.demo.clock import MovedClock
from unhurried.cli.demo.command import PASSPHRASE
from unhurried.cli.demo.weeks import Weeks
from unhurried.core.practice import Ended
from unhurried.core.state import State

REPOSITORY = Path(__file__).parents[2]


def run(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The example in a process without a terminal, at home in an empty folder."""
    return subprocess.run(
        [sys.executable, "-m", "unhurried", "demo", *arguments],
        cwd=REPOSITORY,
        env={**os.environ, "HOME": str(home), "TMPDIR": str(home), "COLUMNS": "80"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.fixture(scope="module")
def lived() -> State:
    clock = MovedClock(1_767_600_000_000)
    application = memory_application(clock, os.urandom)
    Weeks(application, clock).live()
    return application.state


def test_the_example_says_first_that_it_is_one_and_leaves_nothing(
    tmp_path: Path,
) -> None:
    shown = run(tmp_path)
    assert shown.returncode == 0
    assert shown.stdout.startswith("This is an example")
    for title in ("Today", "Why", "Progress"):
        assert f"\n{title}\n" in shown.stdout
    assert list(tmp_path.iterdir()) == []


def test_every_line_of_the_example_fits_eighty_columns(tmp_path: Path) -> None:
    assert max(map(len, run(tmp_path).stdout.splitlines())) <= 80


def test_the_example_is_one_json_document(tmp_path: Path) -> None:
    shown = json.loads(run(tmp_path, "--json").stdout)
    assert shown["today"]["advice"] in ("session", "maintain", "rest")
    assert len(shown["progress"]["rows"]) > 12


def test_a_kept_example_opens_with_the_passphrase_it_names(tmp_path: Path) -> None:
    folder = tmp_path / "kept"
    shown = run(tmp_path, "--keep", str(folder))
    assert PASSPHRASE in shown.stdout
    application = open_vault(folder, Key(PASSPHRASE), World())
    assert application.intact
    assert len(application.state.sessions) > 12


def test_an_example_is_never_written_over_a_vault(tmp_path: Path) -> None:
    folder = tmp_path / "kept"
    run(tmp_path, "--keep", str(folder))
    before = {file: file.read_bytes() for file in folder.iterdir()}
    again = run(tmp_path, "--keep", str(folder))
    assert again.returncode != 0
    assert {file: file.read_bytes() for file in folder.iterdir()} == before


def test_the_weeks_hold_what_weeks_hold(lived: State) -> None:
    ends = [record.report.ended for record in lived.sessions]
    assert ends.count(Ended.EASED_BACK) == 1
    assert Ended.STOPPED not in ends
    soreness = [
        follow_up.soreness
        for record in lived.sessions
        for follow_up in record.follow_ups
    ]
    assert any(soreness)
    assert lived.pause is not None


def test_every_session_of_the_example_followed_the_advice(lived: State) -> None:
    assert all(record.against == () for record in lived.sessions)
    widths = [record.diameter for record in lived.sessions if record.diameter]
    assert widths[0] < widths[-1]
