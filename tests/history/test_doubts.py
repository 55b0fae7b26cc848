"""What keeps a session from counting is named, each thing by itself, gravest first."""

from dataclasses import replace
from typing import Any

import pytest

from tests.history.test_clean import CLEAN
from tests.life import book
from unhurried.core.practice import Ended
from unhurried.core.state import FollowUp
from unhurried.history.clean import doubts, went_easily

LOUD = FollowUp(100, 1, blood=False, leakage=False)


@pytest.mark.parametrize(
    ("name", "changes", "felt"),
    [
        ("against", {"against": ("base",)}, {}),
        ("pain", {}, {"pain": 2}),
        ("seen", {}, {"blood": True}),
        ("seen", {}, {"leakage": True}),
        ("seen", {}, {"signs": ("faint",)}),
        ("numbing", {}, {"numbing": True}),
        ("discomfort", {}, {"discomfort": 4}),
        ("after", {"follow_ups": (LOUD,)}, {}),
        ("shorter", {}, {"ended": Ended.EASED_BACK}),
        ("unanswered", {}, {"pain": None}),
        ("unanswered", {"unanswered": ("sober",)}, {}),
        ("waiting", {"follow_ups": ()}, {}),
    ],
)
def test_each_doubt_is_named(
    name: str, changes: dict[str, Any], felt: dict[str, Any]
) -> None:
    told = replace(CLEAN, report=replace(CLEAN.report, **felt), **changes)
    assert list(doubts(told, book())) == [name]
    assert not went_easily(told, book())


def test_several_are_told_gravest_first() -> None:
    felt = replace(CLEAN.report, pain=9, discomfort=9, blood=None, ended=Ended.STOPPED)
    told = replace(CLEAN, report=felt, follow_ups=(), against=("material",))
    said = ["against", "pain", "discomfort", "shorter", "unanswered", "waiting"]
    assert list(doubts(told, book())) == said


def test_a_clean_session_leaves_no_doubt() -> None:
    assert list(doubts(CLEAN, book())) == []
