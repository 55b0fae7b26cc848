"""A clinician's plan is read as a whole or refused as a whole, by its key."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.house.house import ROOT
from tests.safety.plan_files import plan_files
from unhurried.core.clinician_plan import ClinicianPlan
from unhurried.core.errors import BadInput
from unhurried.core.lengths import millimetres
from unhurried.core.practice import Depth
from unhurried.protocol.clinician_plan_reader import LONGEST_TEXT, read_clinician_plan

EXAMPLE = ROOT / "docs/clinician-plan.toml"
WIDE = "[limits]\nwidest_mm = 20\n"


def refusal(text: str) -> BadInput:
    with pytest.raises(BadInput) as refused:
        read_clinician_plan(text, "plan.toml")
    return refused.value


def test_the_example_of_the_page_is_read_whole() -> None:
    plan = read_clinician_plan(Path(EXAMPLE).read_text(encoding="utf-8"), "example")
    assert plan == ClinicianPlan(
        widest=millimetres(22),
        sizes=(millimetres(16), millimetres("19.5"), millimetres(22)),
        deepest=Depth.PART,
        longest_hold_s=600,
        rest_hours=72,
        a_week=2,
        stop_pain=3,
        stop_blood=True,
        first_day="2026-11-23",
        last_day="2027-02-28",
        note=plan.note,
    )
    assert plan.note.startswith("Breathe out")


@pytest.mark.parametrize(
    ("text", "key"),
    [
        (WIDE, "format"),
        ("format = 2\n" + WIDE, "format"),
        ("format = 1\n", ""),
        ("format = 1\n[stops]\nblood = false\n", ""),
        ('format = 1\nnote = "only words"\n', ""),
        ("format = 1\nwidest_mm = 20\n", "widest_mm"),
        ("format = 1\n[limits]\nwidest = 20\n", "limits.widest"),
        ("format = 1\n[limits]\nwidest_mm = 4\n", "limits.widest_mm"),
        ("format = 1\n[limits]\nwidest_mm = nan\n", "limits.widest_mm"),
        ("format = 1\n[limits]\nwidest_mm = inf\n", "limits.widest_mm"),
        ("format = 1\n[limits]\nwidest_mm = true\n", "limits.widest_mm"),
        ('format = 1\n[limits]\nwidest_mm = "20"\n', "limits.widest_mm"),
        ("format = 1\n[limits]\nsizes_mm = []\n", "limits.sizes_mm"),
        ("format = 1\n[limits]\nsizes_mm = [20, 3]\n", "limits.sizes_mm"),
        (f"format = 1\n[limits]\nsizes_mm = {[20] * 21}\n", "limits.sizes_mm"),
        ('format = 1\n[limits]\ndeepest = "deep"\n', "limits.deepest"),
        ("format = 1\n[limits]\nlongest_hold_minutes = 0\n", "longest_hold_minutes"),
        ("format = 1\n[limits]\nlongest_hold_minutes = 2.5\n", "longest_hold_minutes"),
        ("format = 1\n[limits]\nshortest_rest_hours = 721\n", "shortest_rest_hours"),
        ("format = 1\n[limits]\nsessions_a_week = 0\n", "limits.sessions_a_week"),
        ("format = 1\n[stops]\npain = 0\n", "stops.pain"),
        ("format = 1\n[stops]\npain = 11\n", "stops.pain"),
        ('format = 1\n[stops]\nblood = "yes"\n', "stops.blood"),
        ("format = 1\nlimits = 3\n", "limits"),
        ("format = 1\nstops = []\n", "stops"),
        ('format = 1\nfrom = "2026-11-23"\n' + WIDE, "from"),
        ("format = 1\nfrom = 2026-11-23T10:00:00\n" + WIDE, "from"),
        ("format = 1\nfrom = 2026-11-23\nuntil = 2026-11-22\n" + WIDE, "until"),
        ("format = 1\nfrom = 2026-11-23\nuntil = 2029-11-23\n" + WIDE, "until"),
        ("format = 1\nuntil = 9999-12-31\n" + WIDE, "until"),
        ("format = 1\nfrom = 0001-01-01\n" + WIDE, "from"),
        ("format = 1\nuntil = 2026-02-30\n" + WIDE, ""),
        (f'format = 1\nnote = "{"a" * 501}"\n' + WIDE, "note"),
        ('format = 1\nnote = "a\\u202eb"\n' + WIDE, "note"),
        ('format = 1\nnote = "a\\u001b[2J"\n' + WIDE, "note"),
        ('format = 1\nnote = " "\n' + WIDE, "note"),
        ("format = 1\nformat = 1\n" + WIDE, ""),
        (f"format = 1\n{WIDE}x = {'[' * 5000}\n", ""),
        (f"format = 1\n[limits]\nwidest_mm = {'9' * 200}\n", ""),
        ("a" * (LONGEST_TEXT + 1), ""),
        ("\x00", ""),
    ],
)
def test_what_is_not_as_described_is_refused_by_its_key(text: str, key: str) -> None:
    error = refusal(text)
    assert error.where.startswith("plan.toml")
    assert key in error.where
    assert error.hint


@given(plan_files())
def test_a_plan_that_is_well_written_is_read_and_limits_something(text: str) -> None:
    plan = read_clinician_plan(text, "plan.toml")
    assert plan != ClinicianPlan(first_day=plan.first_day, last_day=plan.last_day)


@given(st.text(max_size=200))
def test_any_text_is_read_or_refused_and_never_crashes(text: str) -> None:
    for tried in (text, f"format = 1\n{WIDE}{text}"):
        where = "plan.toml"
        with suppress(BadInput):
            where = str(read_clinician_plan(tried, where).widest)
        assert where in ("plan.toml", "20")
