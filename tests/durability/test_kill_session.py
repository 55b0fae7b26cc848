"""A guided session killed at any instant keeps what it said, and is noticed."""

import os
from collections import Counter

import pytest

from tools.reliability_kills import run

KILLS = int(os.environ.get("UNHURRIED_KILLS", "200"))
HASTY_KILLS = 30
SEED = 20_261_121


@pytest.fixture(scope="module")
def careful() -> Counter[str]:
    return run("session", KILLS, SEED, "careful")


def test_no_fact_that_was_acknowledged_is_lost_changed_or_doubled(
    careful: Counter[str],
) -> None:
    assert careful["kills"] == KILLS
    assert (careful["lost"], careful["changed"], careful["doubled"]) == (0, 0, 0)
    assert careful["damaged"] == 0


def test_a_session_without_an_end_is_noticed_and_can_be_explained(
    careful: Counter[str],
) -> None:
    assert (careful["silent"], careful["unexplained"]) == (0, 0)


def test_the_kills_fall_into_sessions(careful: dict[str, int]) -> None:
    assert careful["inside"] > KILLS // 3
    assert careful["facts"] > KILLS * 3


def test_a_session_that_acknowledges_before_it_writes_is_caught() -> None:
    assert run("session", HASTY_KILLS, SEED, "hasty")["lost"] > 0
