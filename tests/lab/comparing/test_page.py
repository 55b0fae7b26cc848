"""The page of the laboratory: written from figures alone, between its marks."""

import json
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from tests.lab.comparing.made import campaign, held, trial
from tools.lab_campaign import merged
from tools.lab_curves import picture, predicting
from tools.lab_page import BEGIN, END, inserted, part
from unhurried.lab.comparing.as_json import as_json
from unhurried.lab.comparing.campaign import Done
from unhurried.lab.comparing.row import rows

STAMP = {"version": "1.0", "date": "2026-01-01"}


def found() -> list[dict[str, Any]]:
    told = campaign(policies=("guides", "crm"), n=1)
    sessions = (held(predicted=0.05), held(predicted=0.05, true_pain=4.0))
    done = [
        Done(trial(0, None, held()), 1.0),
        Done(trial(0, 90, *sessions * 120), 1.0),
    ]
    found = json.loads(as_json(told, rows(told, done)))
    return [{**row, **STAMP} for row in found]


def test_the_part_tells_seed_version_date_and_each_policy() -> None:
    text = part(found())
    assert text.startswith(BEGIN)
    assert text.endswith(END)
    assert "Family base: seed 3, 37 mm within 40 days." in text
    assert "| guides | 1 | 0 % | never (never to never) | - |" in text
    assert "| crm | 1 | 100 % | 90 (90 to 90) | - | 50.00 (50.00 to 50.00)" in text
    assert text.count("| 1.0, 2026-01-01 |") == 2


def test_the_policies_that_were_not_run_are_named() -> None:
    assert "Not run yet: planner, planner-gentle, calendar-week" in part(found())


def test_a_policy_that_promised_too_little_pain_is_named() -> None:
    assert "| crm | base | off | +0.450 |" in part(found())


def test_the_part_takes_the_place_of_the_one_before() -> None:
    page = f"before\n{BEGIN}\nold\n{END}\nafter\n"
    once = inserted(page, part(found()))
    assert "old" not in once
    assert once.startswith("before\n")
    assert once.endswith("after\n")
    assert inserted(once, part(found())) == once


def test_a_page_without_the_marks_is_refused() -> None:
    with pytest.raises(ValueError, match="needs the lines"):
        inserted("no marks here", "part")


def test_a_curve_is_drawn_for_each_policy_that_predicts() -> None:
    told = predicting(found(), "base")
    assert [row["policy"] for row in told] == ["crm"]
    root = ET.fromstring(picture(told, "open"))  # noqa: S314 - we wrote it
    words = root.find("{http://www.w3.org/2000/svg}desc")
    assert words is not None
    assert words.text == "crm: 0.050 gave 0.500 (240)."


def test_a_part_that_is_run_again_takes_the_place_of_its_rows_alone() -> None:
    guides, crm = found()
    other = {**guides, "family": "anxious"}
    again = {**crm, "reached": 0.25}
    kept = merged([other, crm, guides], [again])
    assert kept == [guides, again, other]


def test_gates_on_come_first_and_the_family_held_aside_last() -> None:
    [row, _] = found()
    gated, aside = {**row, "gates": True}, {**row, "family": "held-out"}
    assert merged([], [aside, row, gated]) == [gated, row, aside]
