"""The safety case names only what is there, and leaves out no gate."""

import re
from dataclasses import replace

import pytest

from tests.safety_case import case
from unhurried.core.reasons import Reason
from unhurried.safety.gates import GATES
from unhurried.safety.question import Question
from unhurried.safety.verdict import Verdict

TEXT = case.PAGE.read_text(encoding="utf-8")
CASE = case.rows(TEXT)
FIRST = CASE[0]


def test_the_table_is_read_whole() -> None:
    assert len(CASE) == TEXT.count("\n| H")
    assert len(CASE) > 40


def test_every_hazard_has_its_own_number_without_a_gap() -> None:
    assert case.numbering_faults(CASE) == []


def test_severity_and_type_are_known_and_nothing_severe_rests_on_words_alone() -> None:
    assert case.kind_faults(CASE) == []


def test_every_row_names_a_control_and_a_test() -> None:
    assert case.empty_faults(CASE) == []


def test_every_control_that_a_row_names_is_there() -> None:
    assert case.control_faults(CASE) == []


def test_every_test_that_a_row_names_is_there() -> None:
    named = [name for row in CASE for name in row.shown_by]
    assert case.missing_tests(named) == []


def test_every_gate_stands_in_a_row() -> None:
    assert case.gate_faults(CASE, GATES) == []


def test_every_harness_names_the_test_of_its_seeded_fault() -> None:
    controls = case.controls(TEXT)
    assert len(controls) > 20
    assert case.missing_tests(controls) == []


def test_hazards_that_the_two_actions_rest_on_are_in_the_table() -> None:
    _, _, actions = TEXT.partition("## Two control actions")
    named = set(re.findall(r"\bH\d\d\b", actions))
    assert named
    assert named <= {row.id for row in CASE}


@pytest.mark.parametrize("wrong", [CASE[1:], [*CASE, FIRST], [FIRST, *CASE[2:]]])
def test_an_id_that_is_skipped_or_doubled_is_told(wrong: list[case.Row]) -> None:
    assert case.numbering_faults(wrong)


@pytest.mark.parametrize(
    "wrong",
    [
        replace(FIRST, severity="S3", types=("information",)),
        replace(FIRST, severity="S4", types=("information",)),
        replace(FIRST, severity="S5"),
        replace(FIRST, types=("hope",)),
        replace(FIRST, types=("",)),
    ],
)
def test_a_severe_row_resting_on_information_alone_is_told(wrong: case.Row) -> None:
    assert case.kind_faults([wrong])


def test_a_slight_row_may_rest_on_information() -> None:
    slight = replace(FIRST, severity="S2", types=("information",))
    assert case.kind_faults([slight]) == []


def test_a_row_without_a_control_or_a_test_is_told() -> None:
    assert case.empty_faults([replace(FIRST, by=())])
    assert case.empty_faults([replace(FIRST, shown_by=())])


@pytest.mark.parametrize(
    "name",
    ["safety.size.leap", "safety.wishes.step", "wishes", "safety.size.step.deeper"],
)
def test_a_control_that_does_not_exist_is_told(name: str) -> None:
    assert case.control_faults([replace(FIRST, by=(name,))])


@pytest.mark.parametrize(
    "name",
    [
        "safety/test_gates_of_size.py::test_that_nobody_wrote",
        "safety/test_wishes.py::test_rest_is_three_days_at_first_then_two",
        "safety/test_gates_of_size.py",
        "safety/asked.py::answer",
        "scenarios/a-story-that-nobody-told.toml",
    ],
)
def test_a_test_that_does_not_exist_is_told(name: str) -> None:
    assert case.missing_tests([name])


def _new_gate(question: Question) -> Verdict:
    return Verdict(reasons=(Reason("rest", str(question.now)),))


def test_a_gate_that_stands_in_no_row_is_told() -> None:
    assert case.gate_faults(CASE, (*GATES, _new_gate))
    assert case.gate_faults([FIRST], GATES)
