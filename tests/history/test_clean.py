"""The rule `clean`: each thing that keeps a session from counting."""

from dataclasses import replace
from typing import Any

import pytest

from tests.life import book
from unhurried.core.lengths import millimetres
from unhurried.core.practice import Depth, Ended, Kind, Plan, Report
from unhurried.core.state import FollowUp, SessionRecord
from unhurried.history.clean import BEYOND, is_clean, is_easy
from unhurried.history.judging import judged

QUIET = FollowUp(100, 0, blood=False, leakage=False)
CLEAN = SessionRecord(
    id="one",
    began=0,
    ended=0,
    plan=Plan(Kind.TRAIN, "small", "gel", Depth.FULL, 300),
    report=Report(
        Ended.COMPLETED,
        Depth.FULL,
        300,
        pain=1,
        discomfort=3,
        blood=False,
        leakage=False,
        numbing=False,
    ),
    diameter=millimetres(13),
    follow_ups=(QUIET,),
)


def test_at_every_limit_it_still_counts() -> None:
    assert is_clean(judged(CLEAN, book()))


@pytest.mark.parametrize(
    "felt",
    [
        {"pain": 2},
        {"pain": None},
        {"discomfort": 4},
        {"discomfort": None},
        {"blood": True},
        {"blood": None},
        {"leakage": True},
        {"leakage": None},
        {"numbing": True},
        {"numbing": None},
        {"signs": ("faint",)},
        {"hold_s": 299},
        {"ended": Ended.EASED_BACK},
        {"ended": Ended.STOPPED},
        {"ended": Ended.CRASHED},
        {"depth": None},
    ],
)
def test_one_thing_out_of_place_keeps_it_from_counting(felt: dict[str, Any]) -> None:
    record = replace(CLEAN, report=replace(CLEAN.report, **felt))
    assert not is_easy(judged(record, book()))


@pytest.mark.parametrize(
    "answer",
    [
        replace(QUIET, soreness=1),
        replace(QUIET, soreness=None),
        replace(QUIET, blood=True),
        replace(QUIET, blood=None),
        replace(QUIET, leakage=True),
        replace(QUIET, leakage=None),
        replace(QUIET, signs=("fever",)),
    ],
)
def test_a_follow_up_that_is_not_quiet_takes_it_back(answer: FollowUp) -> None:
    record = replace(CLEAN, follow_ups=(QUIET, answer))
    assert not is_easy(judged(record, book()))


def test_without_a_follow_up_nothing_counts_yet() -> None:
    assert not is_easy(judged(replace(CLEAN, follow_ups=()), book()))


def test_a_shallow_session_that_kept_to_its_plan_is_easy_but_not_clean() -> None:
    record = replace(
        CLEAN,
        plan=replace(CLEAN.plan, depth=Depth.PART),
        report=replace(CLEAN.report, depth=Depth.PART),
    )
    shallow = judged(record, book())
    assert is_easy(shallow)
    assert not is_clean(shallow)


@pytest.mark.parametrize("rule", sorted(BEYOND))
def test_a_session_beyond_what_is_ever_allowed_never_counts(rule: str) -> None:
    assert rule in book().rules
    assert not is_easy(judged(replace(CLEAN, against=(rule,)), book()))


def test_a_session_too_early_still_counts_as_what_it_was() -> None:
    assert is_easy(judged(replace(CLEAN, against=("rest", "depth")), book()))
