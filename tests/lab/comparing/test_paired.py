"""The planner against the guides' rule, body by body."""

from typing import Any

import pytest

from tools.lab_paired import difference, paired


def row(policy: str, days: str, **more: Any) -> dict[str, Any]:
    plain = {
        "policy": policy,
        "family": "base",
        "gates": True,
        "seed": 1,
        "days": 100,
        "bodies": len(days.split()),
        "days_by_body": days,
        "pain_events_per_100": 0.5,
    }
    return plain | more


def test_the_difference_is_a_mean_over_the_same_bodies() -> None:
    found = difference([10.0, 20.0, 30.0], [12.0, 24.0, 36.0])
    assert found.days == -4.0
    assert found.half == pytest.approx(1.96 * 2.0 / 3**0.5)


def test_bodies_that_are_not_the_same_are_not_compared() -> None:
    with pytest.raises(ValueError, match="shorter"):
        difference([1.0, 2.0], [1.0])
    with pytest.raises(ValueError, match="two bodies"):
        difference([1.0], [1.0])


def test_where_the_goal_was_not_reached_the_days_of_the_trial_count() -> None:
    rows = [row("planner", "40 60 -"), row("guides", "50 - -")]
    assert "| base | on | 3 | -16.7 (-40.2 to +6.9) | 0.50 and 0.50 |" in paired(rows)


def test_the_bodies_that_both_were_run_on_are_compared() -> None:
    rows = [row("planner", "40 60 80"), row("guides", "50 70")]
    assert any("| 2 | -10.0 (-10.0 to -10.0)" in line for line in paired(rows))


@pytest.mark.parametrize(
    "other", [{"seed": 2}, {"family": "anxious"}, {"gates": False}]
)
def test_what_is_of_another_campaign_is_left_out(other: dict[str, Any]) -> None:
    assert list(paired([row("planner", "1 2"), row("guides", "1 2", **other)])) == []
