"""Campaigns keep what they found, and the pages show it."""

from pathlib import Path

import pytest
from hypothesis import strategies as st

from tests.laws import LAWS, Law, tried
from tests.session.plans import PLANS
from tests.session.walk import reachable
from tests.session.ways import counted
from tools import laws_campaign, safety_counts
from tools.figures import Figures, keep, kept
from tools.laws_campaign import Tally, parts
from tools.safety_figures import page
from unhurried.session.table import TABLE

FIGURES: dict[str, Figures] = {
    "one": {"found": 3, "date": "2026-01-02", "version": "0.1.0"},
    "two words": {"found": 4, "date": "2026-01-01", "version": "0.1.0"},
}


def test_what_is_kept_is_read_again(tmp_path: Path) -> None:
    keep("any", FIGURES, "# figures\n", tmp_path / "new")
    assert kept("any", tmp_path / "new") == FIGURES
    assert kept("other", tmp_path) == {}


def test_figures_are_added_up_and_as_old_as_the_oldest() -> None:
    assert safety_counts.total(FIGURES.values(), "found") == 7
    assert safety_counts.taken(FIGURES.values()) == "2026-01-01, 0.1.0"
    assert safety_counts.taken([]) == "not yet"


def test_the_laws_that_are_counted_are_those_that_are_tried() -> None:
    assert safety_counts.laws() == sorted(laws_campaign.laws())
    assert len(safety_counts.laws()) >= 15


def _never_above_nine(number: int) -> None:
    assert number <= 9


def test_a_law_that_does_not_hold_is_told_with_its_smallest_example() -> None:
    wrong = Law(_never_above_nine, (st.integers(0, 1_000),), 100)
    with pytest.raises(AssertionError) as broken:
        tried(wrong, 100, 1)
    assert "10" in "".join(broken.value.__notes__)


def test_a_law_is_tried_as_often_as_was_asked() -> None:
    right = Law(_never_above_nine, (st.sampled_from(range(10)),), 100)
    assert 1 <= tried(right, 5, 1) <= 10
    wide = Law(_never_above_nine, (st.integers(max_value=9),), 100)
    assert tried(wide, 40, 1) >= 40


def test_every_law_is_cut_into_shares_that_draw_apart() -> None:
    law = Law(_never_above_nine, (st.integers(),), 2_500)
    assert [(size, number) for _, size, number in parts([law], 3)] == [
        (1_000, 300_000),
        (1_000, 300_001),
        (500, 300_002),
    ]


def test_a_counterexample_is_kept_and_other_figures_stay(tmp_path: Path) -> None:
    name = next(iter(laws_campaign.laws()))
    other = max(LAWS)
    keep("laws", {other: {"examples": 7}, "forgotten": {"examples": 1}}, "", tmp_path)
    tally = Tally(1, tmp_path)
    tally.take((name, 5, ""))
    tally.take((name, 6, "AssertionError"))
    found = kept("laws", tmp_path)
    assert set(found) == {name, other}
    assert found[name]["examples"] == 11
    assert found[name]["counterexamples"] == 1


def test_the_walk_over_the_table_counts_itself() -> None:
    positions = sum(len(reachable(plan, TABLE)) for plan in PLANS)
    assert counted()["positions"] == positions
    assert counted()["moves"] > positions


def test_the_page_holds_every_law_and_every_figure_of_the_safety_case() -> None:
    text = page()
    assert all(f"| {name} |" in text for name in safety_counts.laws())
    assert all(what in text for what, _, _ in safety_counts.rows())
