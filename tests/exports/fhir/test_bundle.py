"""The record as FHIR R4, judged by programs that are not ours."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.exports.fhir.validating import by_models, by_references, by_schema
from tests.exports.report.lives import EVERY, crowded, ordinary, record_of
from tests.life import Life, newcomer
from unhurried.core.events import ContinenceScored, SessionCorrected, SessionWithdrawn
from unhurried.core.practice import Depth, Ended, Kind, Report
from unhurried.exports.fhir.bundle import write
from unhurried.exports.fhir.codes import CODES, LOINC
from unhurried.views.report.choice import Choice, Part, chosen

DOCUMENT = Path(__file__).parents[3] / "docs" / "fhir.md"
JUDGES = (by_schema, by_models, by_references)


def many_things() -> Life:
    """Corrected, taken back, stopped, without an end, settled, with sharp notes."""
    life = ordinary(12)
    mended = Report(Ended.COMPLETED, Depth.FULL, 300, 0, 0, blood=False)
    life.session(40, ended=Ended.STOPPED, note="\x1b[31m <b>\u202e & \x00 ende")
    life.session(44, ended=Ended.CRASHED, depth=None, note=" \n ")
    life.session(48, kind=Kind.SETTLE)
    life.tell(
        50,
        SessionCorrected("session-8", mended),
        SessionWithdrawn("session-2"),
        ContinenceScored(2),
    )
    return life


LIVES: dict[str, tuple[Callable[[], Life], int]] = {
    "nothing": (newcomer, 2),
    "ordinary": (ordinary, 30),
    "crowded": (crowded, 45),
    "many things": (many_things, 60),
}


def made(life: Life, day: float, choice: Choice | None = None) -> Any:
    choice = choice or Choice(EVERY)
    return json.loads(write(record_of(life, day, choice), bytes(range(16))))


def of_kind(bundle: Any, kind: str) -> list[Any]:
    every = [entry["resource"] for entry in bundle["entry"]]
    return [one for one in every if one["resourceType"] == kind]


def answer(observation: Any, code: str) -> Any:
    """The component of this code."""
    return next(
        one
        for one in observation["component"]
        if one["code"]["coding"][0]["code"] == code
    )


@pytest.mark.parametrize("name", LIVES)
def test_the_official_schema_and_the_models_have_nothing_against_it(name: str) -> None:
    life, day = LIVES[name]
    bundle = made(life(), day)
    assert [judge(bundle) for judge in JUDGES] == [[], [], []]


@pytest.mark.parametrize("part", sorted(Part))
def test_a_part_alone_is_a_bundle_too(part: Part) -> None:
    bundle = made(many_things(), 60, Choice(frozenset({part})))
    assert [judge(bundle) for judge in JUDGES] == [[], [], []]


def without_status(bundle: Any) -> None:
    del of_kind(bundle, "Observation")[0]["status"]


def with_a_strange_field(bundle: Any) -> None:
    of_kind(bundle, "Patient")[0]["nickname"] = "someone"


def with_a_strange_status(bundle: Any) -> None:
    of_kind(bundle, "QuestionnaireResponse")[0]["status"] = "almost"


def with_a_day_that_is_none(bundle: Any) -> None:
    of_kind(bundle, "Procedure")[0]["performedPeriod"]["start"] = "yesterday"


def with_two_values(bundle: Any) -> None:
    of_kind(bundle, "Observation")[0]["component"][0]["valueInteger"] = 3


def with_a_lost_reference(bundle: Any) -> None:
    of_kind(bundle, "Procedure")[0]["subject"]["reference"] = "urn:uuid:nobody"


def with_a_code_of_its_own(bundle: Any) -> None:
    of_kind(bundle, "Procedure")[0]["code"]["coding"][0]["code"] = "invented"


@pytest.mark.parametrize(
    ("hurt", "judges"),
    [
        (without_status, {"by_models"}),
        (with_a_strange_field, {"by_schema", "by_models"}),
        (with_a_strange_status, {"by_schema"}),
        (with_a_day_that_is_none, {"by_schema", "by_models"}),
        (with_two_values, {"by_models"}),
        (with_a_lost_reference, {"by_references"}),
        (with_a_code_of_its_own, {"by_references"}),
    ],
)
def test_a_seeded_mistake_is_seen_by_those_who_look_for_it(
    hurt: Callable[[Any], None], judges: set[str]
) -> None:
    bundle = made(ordinary(), 30)
    hurt(bundle)
    assert {judge.__name__ for judge in JUDGES if judge(bundle)} == judges


def test_each_session_is_a_procedure_with_what_was_told_of_it() -> None:
    bundle = made(ordinary(), 30)
    assert len(of_kind(bundle, "Procedure")) == 9
    fourth = of_kind(bundle, "Observation")[3]
    assert answer(fourth, "72514-3")["code"]["coding"][0]["system"] == LOINC
    assert answer(fourth, "72514-3")["valueInteger"] == 5
    assert answer(fourth, "width")["valueQuantity"]["value"] == 16
    assert fourth["effectiveDateTime"] == "1970-01-11T00:00:00+00:00"


def test_what_was_not_answered_says_so_and_is_no_no() -> None:
    sixth = of_kind(made(ordinary(), 30), "Observation")[5]
    assert "valueInteger" not in answer(sixth, "72514-3")
    absent = answer(sixth, "72514-3")["dataAbsentReason"]
    assert absent["coding"][0]["code"] == "unknown"


def test_how_a_session_ended_is_told() -> None:
    told = [one["status"] for one in of_kind(made(many_things(), 60), "Procedure")]
    assert told[-3:] == ["stopped", "unknown", "completed"]


def test_what_was_taken_back_is_left_out_and_what_was_told_anew_is_marked() -> None:
    bundle = made(many_things(), 60)
    assert len(of_kind(bundle, "Procedure")) == 14
    told = [one["status"] for one in of_kind(bundle, "Observation")]
    assert told.count("corrected") == 1


def test_trouble_that_a_later_word_left_out_is_not_lost() -> None:
    told = of_kind(made(many_things(), 60), "Observation")
    mended = next(one for one in told if one["status"] == "corrected")
    assert answer(mended, "blood")["valueBoolean"] is False
    assert "at their worst: blood." in mended["note"][0]["text"]


def test_a_check_in_with_an_open_question_is_not_called_complete() -> None:
    bundle = made(newcomer().session(1).quiet(2), 3)
    told = of_kind(bundle, "QuestionnaireResponse")
    check = next(one for one in told if "partOf" in one)
    assert check["status"] == "completed"
    assert check["item"][0]["answer"] == [{"valueInteger": 0}]
    asked = next(one for one in told if one["item"][0]["linkId"] == "nitrites")
    assert asked["status"] == "in-progress"


def test_nobody_is_named_and_two_bundles_share_no_name() -> None:
    record = record_of(ordinary(), 30, Choice(EVERY))
    one, other = (write(record, bytes([number]) * 16) for number in (1, 2))
    assert b"unhurried" not in one.lower()
    assert set(of_kind(json.loads(one), "Patient")[0]) == {"resourceType", "id"}
    names = [
        {entry["fullUrl"] for entry in json.loads(body)["entry"]}
        for body in (one, other)
    ]
    shared = names[0] & names[1]
    kinds = {
        entry["resource"]["resourceType"]
        for entry in json.loads(one)["entry"]
        if entry["fullUrl"] in shared
    }
    assert kinds == {"Questionnaire"}
    assert write(record, bytes([1]) * 16) == one


def test_nothing_estimated_is_in_it() -> None:
    record = record_of(ordinary(), 30, Choice(EVERY))
    bare = replace(record, believed=())
    assert write(record, bytes(16)) == write(bare, bytes(16))


def test_notes_and_feelings_are_in_only_when_chosen() -> None:
    assert "a note of one evening" not in str(made(ordinary(), 30, Choice()))
    assert "enjoyment" not in str(
        of_kind(made(ordinary(), 30, Choice()), "Observation")
    )
    assert "a note of one evening" in str(made(ordinary(), 30))


def test_only_the_chosen_days_are_in_it() -> None:
    record = record_of(ordinary(), 30)
    days = chosen(EVERY, date(1970, 1, 11), date(1970, 1, 14), record.zone)
    assert len(of_kind(made(ordinary(), 30, days), "Procedure")) == 2


def test_a_note_has_no_control_characters() -> None:
    noted = [
        one for one in of_kind(made(many_things(), 60), "Procedure") if "note" in one
    ]
    assert noted[-1]["note"] == [{"text": "[31m <b>\u202e &  ende"}]


def test_the_document_explains_every_code_and_every_resource() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    assert [code for code in (*CODES, "72514-3") if f"`{code}`" not in text] == []
    kinds = {
        entry["resource"]["resourceType"] for entry in made(many_things(), 60)["entry"]
    }
    assert [kind for kind in kinds if f"`{kind}`" not in text] == []
