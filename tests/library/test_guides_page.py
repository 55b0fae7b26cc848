"""Each of the guides' statements is served by something a test can point at."""

from collections.abc import Iterable
from dataclasses import replace

import pytest

from tests.safety_case.case import is_test, thing
from tools.guides_page import page
from tools.guides_served import ALL_RULES, Served, faults, served

ALL = {one.statement.id: one for one in served()}


def told(*rows: Served) -> list[str]:
    return list(faults(rows, lambda name: thing(name) is not None, is_test))


def rows(kinds: Iterable[str]) -> list[Served]:
    return [one for one in ALL.values() if one.statement.kind in set(kinds)]


def test_all_seventy_statements_are_served_and_shown() -> None:
    assert len(ALL) == 70
    assert told(*ALL.values()) == []


def test_every_statement_has_an_article_as_well() -> None:
    assert [id_ for id_, one in ALL.items() if not one.articles] == []


def test_every_statement_stands_on_the_page() -> None:
    said = page()
    assert all(f'id="{id_}"' in said for id_ in ALL)


@pytest.mark.parametrize("one", rows(["rule"]), ids=lambda one: one.statement.id)
def test_a_rule_that_no_rule_cites_is_told(one: Served) -> None:
    bare = replace(one, rules=())
    expected = [] if one.statement.id == ALL_RULES else ["is served by no rule"]
    assert told(bare) == [f"{one.statement.id} {what}" for what in expected]


@pytest.mark.parametrize(
    "one", rows(["learn", "tone"]), ids=lambda one: one.statement.id
)
def test_what_is_to_be_learnt_and_stands_in_no_article_is_told(one: Served) -> None:
    bare = replace(one, articles=())
    assert told(bare) == [f"{one.statement.id} is served by no article"]


@pytest.mark.parametrize(
    "one",
    rows(["step", "plan", "kit", "record"]),
    ids=lambda one: one.statement.id,
)
def test_words_alone_serve_no_step_plan_object_or_record(one: Served) -> None:
    bare = replace(one, rules=(), steps=(), by=())
    kind = one.statement.kind
    assert told(bare) == [f"{one.statement.id} is served by no {kind}"]


def test_what_is_not_there_is_told() -> None:
    one = ALL["A29"]
    assert told(replace(one, shown=())) == ["A29 is shown by no test"]
    gone = "session/test_deadlines.py::test_nothing"
    assert told(replace(one, shown=(gone,))) == [f"A29: there is no test {gone}"]
    assert told(replace(one, by=("session.flying",))) == [
        "A29: there is no session.flying"
    ]
    assert told(replace(one, steps=("sing",))) == ["A29: there is no step sing"]
