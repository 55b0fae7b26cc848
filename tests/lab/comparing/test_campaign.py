"""Campaigns: the same for any number of processes and any order of policies."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from tests.lab.bodies.test_loading import GOOD, written
from tests.lab.comparing.made import campaign, held, trial
from unhurried.core.errors import BadInput
from unhurried.lab.bodies.loading import Source
from unhurried.lab.comparing.as_json import as_json
from unhurried.lab.comparing.campaign import Campaign, Done, Task, do
from unhurried.lab.comparing.pool import run_all
from unhurried.lab.comparing.row import rows
from unhurried.lab.comparing.table import table
from unhurried.lab.policies.names import POLICIES, named
from unhurried.lab.trial.held import Trial

TIMES = ("decision_ms_p50", "decision_ms_p99", "person_days_per_s")
PROMISED = {
    "policy",
    "family",
    "bodies",
    "reached",
    "days_median",
    "days_x_oracle",
    "pain_events_per_100",
    "severe_per_100",
    "pain_p90_body",
    "tears_per_body",
    "sessions",
    "overdose_share",
    "calibration_error",
    "decision_ms_p50",
    "decision_ms_p99",
}


def nothing() -> None:
    """Progress that nobody looks at."""


def timeless(done: list[Done]) -> list[Trial]:
    return [replace(one.trial, decisions_ms=()) for one in done]


def objects(told: Campaign, done: list[Done]) -> list[dict[str, object]]:
    found = json.loads(as_json(told, rows(told, done)))
    return [
        {key: value for key, value in row.items() if key not in TIMES} for row in found
    ]


def test_two_processes_find_what_one_finds() -> None:
    told = campaign(policies=("planner", "guides", "oracle"))
    alone, together = (run_all(told, jobs, nothing) for jobs in (1, 2))
    assert timeless(alone) == timeless(together)
    assert objects(told, alone) == objects(told, together)


def test_the_order_of_the_policies_changes_nothing() -> None:
    told, turned = campaign(), campaign(policies=("crm", "guides", "oracle"))
    by_name = {row["policy"]: row for row in objects(told, run_all(told, 1, nothing))}
    for row in objects(turned, run_all(turned, 1, nothing)):
        assert row == by_name[row["policy"]]


def test_more_bodies_leave_the_first_ones_as_they_were() -> None:
    few, more = campaign(n=1), campaign(n=3)
    assert do(few, Task("crm", 0)).trial.sessions == (
        do(more, Task("crm", 0)).trial.sessions
    )


def test_another_seed_is_another_campaign() -> None:
    first, second = campaign(), campaign(seed=4)
    assert timeless(run_all(first, 1, nothing)) != timeless(run_all(second, 1, nothing))


def test_progress_is_told_once_for_each_trial() -> None:
    told, steps = campaign(policies=("guides",)), []
    run_all(told, 1, lambda: steps.append(1))
    assert len(steps) == len(told.tasks) == 2


def test_a_row_holds_what_is_promised_and_no_more_than_json_can_say() -> None:
    told = campaign(policies=("guides",), n=1)
    [row] = json.loads(as_json(told, rows(told, [done(trial(0, None))])))
    assert set(row) >= PROMISED
    assert row["days_median"] is None
    assert row["pain_events_per_100"] is None
    assert row["reached"] == 0


def done(one: Trial) -> Done:
    return Done(one, 1.0)


def test_the_table_says_never_where_nobody_arrived() -> None:
    told = campaign(policies=("guides",), n=1)
    text = table(rows(told, [done(trial(0, None, held()))]))
    assert "never" in text
    assert text.splitlines()[0].startswith("policy")


def test_the_names_are_the_promised_ones() -> None:
    promised = (
        "planner,planner-gentle,guides,calendar-week,calendar-fortnight,1up-1down"
    )
    promised += ",3up-1down,3+3,boin,crm,questplus,greedy,oracle"
    assert set(promised.split(",")) == set(POLICIES)
    assert named("all") == POLICIES
    assert named("crm, guides,crm") == ("crm", "guides")
    with pytest.raises(BadInput, match="no such policy"):
        named("crm,none")


def test_other_peoples_bodies_run_in_several_processes(tmp_path: Path) -> None:
    source = Source(written(tmp_path), "plain")
    told = campaign(source=source, policies=("guides",))
    trials = timeless(run_all(told, 2, nothing))
    assert [len(one.sessions) > 5 for one in trials] == [True, True]


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_defect_in_a_body_comes_through_from_any_process(
    tmp_path: Path, jobs: int
) -> None:
    """Negative control: a body that says NaN in its second session is caught."""
    broken = GOOD.replace('"pain": 0', '"pain": 0 if day < 3 else float("nan")')
    source = Source(written(tmp_path, broken), "plain")
    told = campaign(source=source, policies=("guides",))
    with pytest.raises(BadInput, match="nan is not in range") as refused:
        run_all(told, jobs, nothing)
    assert "session(day 3" in refused.value.where
