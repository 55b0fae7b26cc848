"""Campaigns on a Dask cluster: a small one on this machine, with real workers."""

from collections.abc import Iterator
from dataclasses import replace
from importlib import import_module
from pathlib import Path

import pytest

from tests.lab.bodies.test_loading import GOOD, written
from tests.lab.comparing.made import campaign
from unhurried.core.errors import BadInput, Unavailable
from unhurried.lab.bodies.loading import Source
from unhurried.lab.comparing.campaign import Done
from unhurried.lab.comparing.far import run_far
from unhurried.lab.comparing.pool import run_all
from unhurried.lab.trial.held import Trial

NOWHERE = "tcp://127.0.0.1:1"


def nothing() -> None:
    """Progress that nobody looks at."""


def timeless(done: list[Done]) -> list[Trial]:
    return [replace(one.trial, decisions_ms=()) for one in done]


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """The address of a scheduler with two workers in processes of their own."""
    made = import_module("distributed").LocalCluster
    with made(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster:
        yield cluster.scheduler_address


def test_a_cluster_finds_what_this_process_finds(address: str) -> None:
    told, steps = campaign(policies=("guides", "crm")), []
    far = run_far(told, address, lambda: steps.append(1))
    assert timeless(far) == timeless(run_all(told, 1, nothing))
    assert len(steps) == len(told.tasks)


def test_a_defect_in_a_body_comes_through_from_a_worker(
    address: str, tmp_path: Path
) -> None:
    file = written(tmp_path, GOOD.replace('"pain": 0', '"pain": 99'))
    told = campaign(source=Source(file, "plain"), policies=("guides",))
    with pytest.raises(BadInput, match=r"99\.0 is not in range") as refused:
        run_far(told, address, nothing)
    assert "session(day 0" in refused.value.where


def test_a_scheduler_that_does_not_answer_is_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("unhurried.lab.comparing.far.PATIENCE_S", 1)
    with pytest.raises(Unavailable, match="nobody answers") as refused:
        run_far(campaign(), NOWHERE, nothing)
    assert "address" in refused.value.hint
