"""Killed at any instant: nothing acknowledged is lost, and always a way in."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.house.house import ROOT

KILLS = 60
LEAST_WRITTEN = 10
"""Enough to show that kills fell among writes, on a machine however busy."""


def told(module: str, *arguments: str) -> Any:
    command = [sys.executable, "-m", f"tests.journal.{module}", *arguments]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, check=True, timeout=300
    )
    return json.loads(done.stdout)


def test_killed_writers_lose_nothing_they_acknowledged(tmp_path: Path) -> None:
    tally = told("killing", str(tmp_path / "v"), str(KILLS), "honest")
    assert (tally["lost"], tally["wrong"], tally["damaged"]) == (0, 0, 0)
    assert tally["head"] >= LEAST_WRITTEN


def test_a_writer_that_acknowledges_too_early_is_caught(tmp_path: Path) -> None:
    tally = told("killing", str(tmp_path / "v"), "20", "hasty")
    assert tally["lost"] > 0


def test_a_set_up_cut_off_anywhere_leaves_a_whole_vault_or_none(tmp_path: Path) -> None:
    found = told("dying", "set-up", str(tmp_path))
    assert set(found) == {"whole", "absent"}
    assert len(found) > 8
    assert found == sorted(found)  # absent up to one step, whole from there on


def test_a_change_of_passphrase_cut_off_anywhere_leaves_a_way_in(
    tmp_path: Path,
) -> None:
    found = told("dying", "passphrase", str(tmp_path))
    assert set(found) == {"before code", "new code"}
    assert found[0] == "before code"
    assert found[-1] == "new code"
