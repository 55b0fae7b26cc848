import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]
KILLS = int(os.environ.get("UNHURRIED_KILLS", "200"))
HASTY_KILLS = 30
SEED = 20_261_121


def campaign(folder: Path, kills: int, way: str) -> dict[str, int]:
    """Run a campaign in a process of its own, which may fork without worry."""
    ran = subprocess.run(
        [
            *(sys.executable, "-m", "tests.durability.campaign"),
            *(str(folder), str(kills), str(SEED), way),
        ],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    tally: dict[str, int] = json.loads(ran.stdout)
    return tally


@pytest.fixture(scope="module")
def careful(tmp_path_factory: pytest.TempPathFactory) -> dict[str, int]:
    return campaign(tmp_path_factory.mktemp("careful"), KILLS, "careful")


def test_no_fact_that_was_acknowledged_is_lost_changed_or_doubled(
    careful: dict[str, int],
) -> None:
    assert careful["kills"] == KILLS
    assert (careful["lost"], careful["changed"], careful["doubled"]) == (0, 0, 0)
    assert careful["damaged"] == 0


def test_a_session_without_an_end_is_noticed_and_can_be_explained(
    careful: dict[str, int],
) -> None:
    assert (careful["silent"], careful["unexplained"]) == (0, 0)


def test_the_kills_fall_into_sessions(careful: dict[str, int]) -> None:
    assert careful["inside"] > KILLS // 3
    assert careful["facts"] > KILLS * 3


def test_a_session_that_acknowledges_before_it_writes_is_caught(
    tmp_path: Path,
) -> None:
    assert campaign(tmp_path, HASTY_KILLS, "hasty")["lost"] > 0
