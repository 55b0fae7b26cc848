"""The page of the laboratory: written from figures alone, between its marks."""

import json
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from tests.lab.comparing.made import campaign, held, trial
from tools.lab_curves import picture, predicting
from tools.lab_page import BEGIN, END, inserted, part
from unhurried.lab.comparing.as_json import as_json
from unhurried.lab.comparing.campaign import Done
from unhurried.lab.comparing.row import rows

ABOUT = {
    "version": "1.0",
    "date": "2026-01-01",
    "seed": 3,
    "goal_mm": 37.0,
    "days": 365,
    "base": 1,
    "others": 1,
}


def found() -> dict[str, Any]:
    told = campaign(policies=("guides", "crm"), n=1)
    sessions = (held(predicted=0.05), held(predicted=0.05, true_pain=4.0))
    done = [
        Done(trial(0, None, held()), 1.0),
        Done(trial(0, 90, *sessions * 120), 1.0),
    ]
    return {"about": ABOUT, "rows": json.loads(as_json(told, rows(told, done)))}


def test_the_part_tells_seed_version_date_and_each_policy() -> None:
    text = part(found())
    assert text.startswith(BEGIN)
    assert text.endswith(END)
    assert "Version 1.0, 2026-01-01, seed 3" in text
    assert "| guides | 0 % | never (never to never) | - |" in text
    assert "| crm | 100 % | 90 (90 to 90) | - | 50.00 (50.00 to 50.00)" in text


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
    told = predicting(found()["rows"], "base")
    assert [row["policy"] for row in told] == ["crm"]
    root = ET.fromstring(picture(told, "open"))  # noqa: S314 - we wrote it
    words = root.find("{http://www.w3.org/2000/svg}desc")
    assert words is not None
    assert words.text == "crm: 0.050 gave 0.500 (240)."
