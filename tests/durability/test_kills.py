"""Killed in any kind of work: nothing acknowledged is lost, and always a way in."""

import os

import pytest

from tools.reliability_kills import HASTY, WORK, run

KILLS = int(os.environ.get("UNHURRIED_KILLS", "200"))
CONTROLS = 20
SEED = 20_261_121
WORKS = [name for name in WORK if name != "session"]  # test_kill_session.py


@pytest.mark.parametrize("name", WORKS)
def test_work_that_is_killed_loses_doubles_and_spoils_nothing(name: str) -> None:
    found = run(name, KILLS, SEED, "careful")
    faults = [found[one] for one in ("lost", "doubled", "corrupt", "shut")]
    assert faults == [0, 0, 0, 0]
    assert found["kills"] == KILLS
    assert found["inside"] >= KILLS // 2
    assert found["done"] > 0


@pytest.mark.parametrize("name", sorted({*HASTY} - {"session"}))
def test_work_that_is_acknowledged_before_it_is_done_is_caught(name: str) -> None:
    assert run(name, CONTROLS, SEED, "hasty")["lost"] > 0
