"""A campaign of cells: what is kept is not run again, and what changed is."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.lab.comparing.made import held, trial
from tools.lab_cells import (
    GATES,
    LAB,
    PLANNER,
    Cell,
    Wanted,
    cells,
    fingerprint,
    in_proportion,
    missing,
    row_of,
)
from unhurried.lab.comparing.campaign import Done

GUIDES = Cell(gated=True, family="base", policy="guides", n=2, seed=3)
ORACLE = replace(GUIDES, policy="oracle")


def row(cell: Cell, *days: int | None) -> dict[str, Any]:
    done = [Done(trial(index, day, held()), 1.0) for index, day in enumerate(days)]
    cell = replace(cell, n=len(done))
    return row_of(cell, done, fingerprint(cell.policy))


def test_a_cell_that_is_kept_is_not_run_again() -> None:
    kept = [row(GUIDES, 90, None)]
    assert list(missing([GUIDES, ORACLE], kept)) == [ORACLE]
    assert not list(missing([replace(GUIDES, n=1)], kept))


def test_more_bodies_another_seed_or_other_code_are_run_anew() -> None:
    kept = row(GUIDES, 90, None)
    for cell in (replace(GUIDES, n=3), replace(GUIDES, seed=4)):
        assert list(missing([cell], [kept])) == [cell]
    assert list(missing([GUIDES], [{**kept, "code": "other"}])) == [GUIDES]


def test_days_are_told_in_proportion_to_the_oracle_whichever_was_run_first() -> None:
    guides, oracle = row(GUIDES, 90, 120, None), row(ORACLE, 60, None, 50)
    assert oracle["days_by_body"] == "60 - 50"
    assert guides["days_x_oracle"] is None
    told, best = in_proportion([guides, oracle])
    assert (told["days_x_oracle"], best["days_x_oracle"]) == (1.5, 1.0)


def test_who_does_not_arrive_where_the_oracle_does_has_no_proportion() -> None:
    told = in_proportion([row(GUIDES, None, 90), row(ORACLE, 60, None)])
    assert told[0]["days_x_oracle"] is None


def test_the_oracle_of_other_gates_or_another_seed_is_not_looked_at() -> None:
    for other in (replace(ORACLE, gated=False), replace(ORACLE, seed=4)):
        kept = in_proportion([row(GUIDES, 90, 120), row(other, 60, 60)])
        assert kept[0]["days_x_oracle"] is None


def test_gates_come_first_then_base_and_what_is_asked_for_first() -> None:
    told = cells(Wanted(3, 2, 1, ("guides", "oracle"), ("noisy", "base")))
    assert [(one.gated, one.family, one.policy, one.n) for one in told][:5] == [
        (True, "base", "guides", 3),
        (True, "base", "oracle", 3),
        (True, "noisy", "guides", 2),
        (True, "noisy", "oracle", 2),
        (False, "base", "guides", 3),
    ]


def test_a_change_of_the_planner_makes_only_its_own_cells_stale(tmp_path: Path) -> None:
    for folder in (*GATES, *LAB, *PLANNER):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / "one.py").write_text("one = 1\n", encoding="utf-8")
    before = {name: fingerprint(name, tmp_path) for name in ("planner", "guides")}
    (tmp_path / "planner" / "one.py").write_text("one = 2\n", encoding="utf-8")
    assert fingerprint("planner", tmp_path) != before["planner"]
    assert fingerprint("guides", tmp_path) == before["guides"]
    (tmp_path / "safety" / "one.py").write_text("one = 2\n", encoding="utf-8")
    assert fingerprint("guides", tmp_path) != before["guides"]
