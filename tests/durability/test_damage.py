"""Whatever happens to the files: a person is told, or nothing is missing."""

import random  # noqa: TID251 - seeded, so that runs can be repeated
from itertools import islice

from tests.durability.wounds import HOWS, TARGETS, wounds
from tools.reliability_runs import ran

TRIALS = 400
CONTROLS = 100
SEED = 20_261_121


def test_damage_is_told_or_nothing_is_missing() -> None:
    found = ran("damage", TRIALS, SEED, "none")
    assert (found["silent"], found["corrupt"]) == (0, 0)
    assert found["trials"] == TRIALS
    assert min(found["refused"], found["told"], found["whole"]) > TRIALS // 50


def test_a_journal_that_does_not_look_at_its_anchor_is_caught() -> None:
    assert ran("damage", CONTROLS, SEED, "unanchored")["silent"] > CONTROLS // 10


def test_every_file_and_every_pair_is_hurt_in_every_way() -> None:
    lots = random.Random(SEED)  # noqa: S311 - repeatable on purpose
    found = list(islice(wounds(3_000, lots), 3_000))
    places = {tuple(wound.target for wound in each) for each in found}
    assert len(places) == len(TARGETS) + len(TARGETS) * (len(TARGETS) - 1) // 2
    assert {wound.how for each in found for wound in each} == set(HOWS)
