"""Each rule on sessions made by hand, and each method's published example."""

from itertools import pairwise, product
from math import isclose, log
from typing import Any

import numpy as np
import pytest
from questplus import QuestPlus

from tests.lab.policies.made import LADDER, WIDTHS, bad, good, levels
from unhurried.lab.policies.boin import Boin, boundaries
from unhurried.lab.policies.calendar import Calendar
from unhurried.lab.policies.crm import (
    Crm,
    believed,
    chances,
    nearest,
    prior,
    skeleton,
)
from unhurried.lab.policies.guides import Guides
from unhurried.lab.policies.names import RULES
from unhurried.lab.policies.quest import QuestStep
from unhurried.lab.policies.rule import Ladder, Rule
from unhurried.lab.policies.three_plus_three import ThreePlusThree
from unhurried.lab.policies.updown import UpDown


def test_a_policy_begins_two_millimetres_below_what_was_said_to_be_comfortable() -> (
    None
):
    assert Ladder(WIDTHS, 195).start == 1
    assert Ladder(WIDTHS, 194).start == 0
    assert Ladder(WIDTHS, None).start == 0
    assert Ladder(WIDTHS, 900).start == 5


@pytest.mark.parametrize(
    ("rule", "outcomes", "visited"),
    [
        (UpDown("1up-1down", 1), "ggbbb", [1, 2, 3, 2, 1, 0]),
        (UpDown("3up-1down", 3), "gggggb", [1, 1, 1, 2, 2, 2, 1]),
        (UpDown("3up-1down", 3), "ggbggg", [1, 1, 1, 0, 0, 0, 1]),
        (UpDown("greedy", 1, 1.0, downs=False), "gbbg", [1, 2, 2, 2, 3]),
        (UpDown("1up-1down", 1), "ggggggg", [1, 2, 3, 4, 5, 5, 5, 5]),
        (Guides(), "gggg", [1, 1, 1, 2, 2]),
        (Guides(), "ggbgg", [1, 1, 1, 0, 0, 0]),
        (ThreePlusThree(), "ggg", [1, 1, 1, 2]),
        (ThreePlusThree(), "gbggggg", [1, 1, 1, 1, 1, 1, 2, 2]),
        (ThreePlusThree(), "gbb", [1, 1, 1, 0]),
        (ThreePlusThree(), "gbgggb", [1, 1, 1, 1, 1, 1, 0]),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_the_rule_goes_through_these_levels(
    rule: Rule[Any], outcomes: str, visited: list[int]
) -> None:
    assert levels(rule, outcomes) == visited


def test_a_wrong_table_of_levels_is_noticed() -> None:
    """Negative control: the harness tells a step from a stay."""
    assert levels(UpDown("1up-1down", 1), "g") != [1, 1]


def test_three_good_ones_for_a_step_hover_where_p_cubed_is_a_half() -> None:
    """Levitt (1971), table I: with three in a row, 79.4 % good sessions.

    The chance that the next change of level is upwards is a half there.
    """
    share = 0.5 ** (1 / 3)
    assert isclose(share, 0.794, abs_tol=0.0005)
    assert isclose(chance_of_going_up(UpDown("3up-1down", 3), share, 3), 0.5)


def chance_of_going_up(rule: UpDown, share: float, most: int) -> float:
    """Over all outcomes of so many sessions: whether the first change is upwards."""
    up = 0.0
    for outcomes in product("gb", repeat=most):
        visited = levels(rule, "".join(outcomes))
        changes = [level for level in visited if level != visited[0]]
        likely = share ** outcomes.count("g") * (1 - share) ** outcomes.count("b")
        up += likely if changes and changes[0] > visited[0] else 0.0
    return up


def test_the_guides_count_only_easy_sessions() -> None:
    rule = Guides()
    told = rule.begin(LADDER)
    for seen in (good(1), good(1, pain=2), good(1), good(1, discomfort=4), good(1)):
        told = rule.after(told, seen, LADDER)
    assert (told.level, told.count) == (1, 1)


def test_soreness_asks_the_guides_for_more_rest_and_begins_the_count_anew() -> None:
    rule = Guides()
    told = rule.after(rule.begin(LADDER), good(1, soreness=3), LADDER)
    assert (told.count, told.rest_days) == (1, 1.0)
    told = rule.after(told, good(1, soreness=5), LADDER)
    assert (told.count, told.rest_days) == (0, 2.0)


def test_the_calendar_steps_when_a_week_is_over_whatever_happened() -> None:
    rule = Calendar("calendar-week", 7.0)
    told = rule.begin(LADDER)
    visited = []
    for day in (2.0, 5.0, 8.0, 11.0, 14.0):
        told = rule.after(told, bad(told.level, day), LADDER)
        visited.append(told.level)
    assert visited == [1, 1, 2, 2, 3]


@pytest.mark.parametrize(
    ("target", "up", "down"),
    [(0.20, 0.157, 0.238), (0.25, 0.197, 0.298), (0.30, 0.236, 0.358)],
)
def test_the_boundaries_of_boin_are_the_published_ones(
    target: float, up: float, down: float
) -> None:
    """Liu and Yuan (2015), table 1: boundaries for targets of 0.20, 0.25 and 0.30."""
    found = boundaries(target)
    assert (found.up, found.down) == pytest.approx((up, down), abs=0.0006)


def test_boin_waits_for_three_sessions_and_goes_down_after_a_bad_one() -> None:
    assert levels(Boin(), "ggggg") == [1, 1, 1, 2, 2, 2]
    assert levels(Boin(), "gb") == [1, 1, 0]


def test_the_power_model_recommends_the_published_level() -> None:
    """Brock, the vignettes of the R package `escalation` (2023), which run `dfcrm`.

    Skeleton 0.05, 0.10, 0.25, 0.40, 0.60, target 0.25; three at level 1 without and
    three at level 2 with one toxicity: level 2 is recommended.
    """
    table, weights = chances([0.05, 0.10, 0.25, 0.40, 0.60]), prior()
    seen = [(0, False)] * 3 + [(1, False), (1, True), (1, False)]
    for level, toxic in seen:
        weights = believed(weights, table, level, bad=toxic)
    best, _ = nearest(weights, table, 0.25)
    assert best + 1 == 2


def test_each_interval_of_indifference_of_the_skeleton_meets_the_next() -> None:
    """Lee and Cheung (2009), section 2: where one level ends, the next one begins."""
    target, half = 0.25, 0.05
    shares = skeleton(target, half, 2, 5)
    assert shares[2] == target
    for low, high in pairwise(shares):
        [power] = {round(log_ratio(target + half, high), 9)}
        assert isclose(power, log_ratio(target - half, low), rel_tol=1e-6)


def log_ratio(chance: float, share: float) -> float:
    """The power b at which share^b is this chance."""
    return log(chance) / log(share)


def test_crm_never_skips_a_level_nor_goes_up_after_a_bad_session() -> None:
    visited = levels(Crm(), "gggggbgggb")
    steps = [after - now for now, after in pairwise(visited)]
    assert max(steps) <= 1
    assert steps[5] < 0
    assert steps[9] < 0


def test_questplus_is_the_library_and_finds_the_published_threshold() -> None:
    """Watson (2017), example 1: contrast threshold, 32 trials, found at -20 dB."""
    decibels = np.arange(-40, 1)
    quest = QuestPlus(
        stim_domain={"intensity": decibels},
        param_domain={
            "threshold": decibels,
            "slope": 3.5,
            "lower_asymptote": 0.5,
            "lapse_rate": 0.02,
        },
        outcome_domain={"response": ["yes", "no"]},
        func="weibull",
        stim_scale="dB",
        param_estimation_method="mode",
    )
    wrong = {4, 5, 14, 17, 20}
    first = quest.next_stim["intensity"]
    for trial in range(32):
        answer = "no" if trial in wrong else "yes"
        quest.update(stim=quest.next_stim, outcome={"response": answer})
    assert first == -18
    assert quest.param_estimate["threshold"] == -20


def test_questplus_steps_by_one_and_down_after_a_bad_session() -> None:
    visited = levels(QuestStep(), "ggggggbgg")
    steps = [after - now for now, after in pairwise(visited)]
    assert max(steps) <= 1
    assert steps[6] < 0
    assert max(visited) > visited[0]


@pytest.mark.parametrize("name", RULES)
def test_a_rule_stays_on_the_ladder_whatever_happens(name: str) -> None:
    for outcomes in ("g" * 15, "b" * 15, "gb" * 7):
        assert set(levels(RULES[name](), outcomes)) <= set(range(len(WIDTHS)))


@pytest.mark.parametrize(
    "name", sorted(set(RULES) - {"calendar-week", "calendar-fortnight"})
)
def test_no_rule_that_listens_goes_up_after_a_bad_session(name: str) -> None:
    for outcomes in product("gb", repeat=5):
        visited = levels(RULES[name](), "".join(outcomes))
        for outcome, now, after in zip(
            outcomes, visited[:-1], visited[1:], strict=True
        ):
            assert outcome == "g" or after <= now
