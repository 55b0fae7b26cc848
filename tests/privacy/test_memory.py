"""What the memory of a process still holds, and who may look into it."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.fast_world import PASSPHRASE, set_up
from tests.web.browser.hand_clock import hand_clock
from tests.web.browser.lives import MARKS, lived
from tests.web.browser.served_house import ServedHouse, environment, started
from tests.web.doors.caller import Caller
from tests.web.doors.test_leaving import held, pid_of

OPENED = """
import ctypes, os, resource, sys
from pathlib import Path
from tests.cli.fast_world import reopened
application = reopened(Path(sys.argv[1]))
print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3), flush=True)
os.abort()
"""
WORDS = {mark: mark.encode() for mark in MARKS}


@pytest.fixture
def house(tmp_path: Path) -> Iterator[ServedHouse]:
    ended = lived("marked", tmp_path / "vault")
    hand_clock(tmp_path, ended)
    with started(tmp_path / "vault", tmp_path / "clock") as house:
        yield house


def test_after_the_lock_no_word_of_a_life_is_in_memory(house: ServedHouse) -> None:
    caller, pid = Caller(house.port), pid_of(house)
    assert held(pid, WORDS) == set()
    assert caller.unlock(PASSPHRASE) == 303
    assert caller.get("/kit")[0] == 200
    assert held(pid, WORDS) >= set(MARKS), "the search itself finds nothing"
    assert caller.post("/lock")[0] == 303
    assert caller.get("/unlock")[0] == 200
    assert held(pid, WORDS) == set()


@pytest.mark.skipif(sys.platform != "linux", reason="dumpable is Linux's word")
def test_a_verb_that_holds_a_key_can_not_be_looked_into(tmp_path: Path) -> None:
    set_up(tmp_path / "vault")
    place = tmp_path / "place"
    place.mkdir()
    done = subprocess.run(
        [sys.executable, "-c", OPENED, str(tmp_path / "vault")],
        capture_output=True,
        text=True,
        cwd=place,
        env={**environment(), "PYTHONFAULTHANDLER": "0"},
        check=False,
    )
    assert done.stdout.split() == ["(0,", "0)", "0"], done.stderr
    assert done.returncode == -signal.SIGABRT
    assert list(place.iterdir()) == []
