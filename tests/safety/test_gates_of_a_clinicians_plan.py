"""A clinician's plan is one more limit: it holds, it waits, and it opens nothing."""

from dataclasses import replace
from itertools import accumulate

import pytest
from hypothesis import strategies as st

from tests.coach.histories import HISTORIES, live
from tests.coach.test_laws import permitted
from tests.laws import law
from tests.life import Life, item, newcomer
from tests.safety.asked import answer, plan, refused_by
from tests.safety.plan_files import plan_files, plan_of, prescribed
from unhurried.coach.folding import person, prescribing
from unhurried.core.advice import Advice
from unhurried.core.clock import DAY_MS
from unhurried.core.events import (
    ClinicianAgreed,
    ClinicianPlanEnded,
    ClinicianPlanUsed,
    Event,
    SignsReported,
)
from unhurried.core.practice import Depth, Plan
from unhurried.core.state import State
from unhurried.protocol.clinician_plan_reader import read_clinician_plan

THEIRS = "clinician-plan"
History = list[tuple[float, Event]]


@pytest.mark.parametrize(
    ("line", "wish"),
    [
        ("widest_mm = 12.9", plan("small")),
        ("sizes_mm = [10, 16]", plan("small")),
        ("sizes_mm = [12, 12.4]", plan("small")),
        ('deepest = "tip"', plan("small", Depth.PART)),
        ("longest_hold_minutes = 4", plan("small", Depth.TIP, 5)),
    ],
)
def test_each_limit_refuses_what_goes_beyond_it(line: str, wish: Plan) -> None:
    life = newcomer().clean(0)
    assert answer(life, 6, wish).permitted
    with_it = prescribed("[limits]", line, life=life, day=6)
    assert refused_by(answer(with_it, 6, wish)) == {THEIRS}


@pytest.mark.parametrize(
    "line",
    [
        "widest_mm = 13",
        "sizes_mm = [13.5, 30]",
        "sizes_mm = [14]",
        'deepest = "tip"',
        "longest_hold_minutes = 5",
    ],
)
def test_what_is_within_a_limit_is_not_spoken_of(line: str) -> None:
    given = answer(prescribed("[limits]", line), 0, plan())
    assert given.permitted


def test_the_object_to_warm_up_with_is_held_against_the_listed_sizes_too() -> None:
    life = newcomer(item("small", 13), item("slim", 11), item("slimmest", 8))
    with_it = prescribed("[limits]", "sizes_mm = [9, 13]", life=life)
    for name, refusals in (("slim", {THEIRS}), ("slimmest", set())):
        wish = replace(plan(), warm_up_id=name)
        assert refused_by(answer(with_it, 0, wish)) == refusals


def test_its_rest_is_waited_out_and_says_how_long() -> None:
    life = prescribed("[limits]", "shortest_rest_hours = 144").clean(1)
    assert life.decide(6.9).advice is Advice.REST
    told = [one for one in life.decide(5).reasons if one.rule == THEIRS]
    assert ("time", 144) in {(one.code, one.numbers.get("hours")) for one in told}
    assert life.decide(7.1).advice is Advice.SESSION


def test_its_sessions_a_week_are_counted_in_any_seven_days() -> None:
    life = prescribed("[limits]", "sessions_a_week = 1").clean(0)
    assert life.decide(6.9).advice is Advice.REST
    assert life.decide(6.9).not_before == 7 * DAY_MS
    assert life.decide(7.1).advice is Advice.SESSION


@pytest.mark.parametrize(("pain", "waits"), [(1, False), (2, True), (None, True)])
def test_after_its_stop_for_pain_it_waits_for_a_clinicians_word(
    pain: int | None, *, waits: bool
) -> None:
    life = prescribed("[stops]", "pain = 2").session(1, pain=pain).quiet(2).quiet(4.1)
    assert (life.decide(30).advice is Advice.CLINICIAN) is waits
    assert life.tell(30, ClinicianAgreed()).decide(31).advice is not Advice.CLINICIAN


def test_blood_that_is_told_between_sessions_stops_it_as_well() -> None:
    life = prescribed("[stops]", "blood = true").clean(1).clean(4)
    life.tell(6, SignsReported((), blood=True)).quiet(7)
    assert newcomer().clean(1).clean(4).decide(40).advice is Advice.SESSION
    assert life.decide(40).advice is Advice.CLINICIAN


def test_what_was_before_the_plan_does_not_stop_it() -> None:
    life = newcomer().session(1, pain=3).quiet(2).quiet(4.1)
    life = prescribed("[stops]", "pain = 2", life=life, day=20)
    assert life.decide(21).advice is not Advice.CLINICIAN


def test_a_plan_in_place_of_another_goes_on_waiting_where_that_one_did() -> None:
    life = prescribed("[stops]", "pain = 2").session(1, pain=2).quiet(2).quiet(4.1)
    life = prescribed("[stops]", "pain = 2", life=life, day=20)
    assert life.decide(21).advice is Advice.CLINICIAN


def test_it_holds_between_its_days_and_then_says_that_it_is_over() -> None:
    fact = ClinicianPlanUsed(
        plan_of("[limits]", "widest_mm = 12"), 2 * DAY_MS, 5 * DAY_MS
    )
    life = newcomer().tell(0, fact)
    opened = [day for day in (1, 2.1, 4.9, 5.1) if answer(life, day, plan()).permitted]
    assert opened == [1, 5.1]
    assert [one.code for one in life.decide(5.1).due if one.rule == THEIRS] == ["over"]


def test_a_hold_shorter_than_the_first_stage_is_planned_as_short() -> None:
    life = prescribed("[limits]", "longest_hold_minutes = 2")
    planned = life.decide(0).plan
    assert planned is not None
    assert planned.hold_s == 120


def test_what_the_rules_alone_would_say_stands_beside_it() -> None:
    assert newcomer().decide(0).alone is None
    alone = prescribed("[limits]", "widest_mm = 12").decide(0).alone
    assert alone is not None
    assert alone.widest is not None
    assert alone.widest.item.id == newcomer().decide(0).openings[-1].item.id
    resting = prescribed("[limits]", "widest_mm = 12").clean(0).decide(1).alone
    assert resting is not None
    assert (resting.widest, resting.advice) == (
        None,
        newcomer().clean(0).decide(1).advice,
    )


@law(HISTORIES, plan_files(), st.floats(0.1, 60), sample=60, at_scale=10_000)
def test_no_plan_file_permits_what_is_refused_without_it(
    history: History, text: str, later: float
) -> None:
    bare, day = live(history)
    with_it = newcomer().tell(0, ClinicianPlanUsed(read_clinician_plan(text, "")))
    for at, (_, fact) in zip(
        accumulate(gap for gap, _ in history), history, strict=True
    ):
        with_it.tell(at, fact)
    opened = permitted(with_it, day + later)
    assert opened <= permitted(bare, day + later, opened)


@law(HISTORIES, plan_files(), st.floats(0.1, 60), sample=30, at_scale=5_000)
def test_a_plan_that_was_put_aside_leaves_nothing_behind(
    history: History, text: str, later: float
) -> None:
    bare, day = live(history)
    with_it, _ = live(history)
    with_it.tell(day, ClinicianPlanUsed(read_clinician_plan(text, "")))
    with_it.tell(day, ClinicianPlanEnded())
    assert permitted(with_it, day + later) == permitted(bare, day + later)


def test_a_plan_that_also_ends_what_heals_is_noticed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def healing(state: State, fact: ClinicianPlanUsed | ClinicianPlanEnded) -> State:
        return replace(prescribing.prescribed(state, fact), locks=())

    def told() -> Life:
        return newcomer().clean(0).tell(6, SignsReported((), soreness=4))

    fine = prescribed("[limits]", "widest_mm = 90", life=told(), day=7)
    assert permitted(fine, 8) <= permitted(told(), 8)
    monkeypatch.setattr(person, "prescribed", healing)
    loose = prescribed("[limits]", "widest_mm = 90", life=told(), day=7)
    assert permitted(loose, 8) - permitted(told(), 8)
