"""The scenarios hold, they name every rule, and a changed one is noticed."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.lab.telling_files import SCENARIOS, all_scenarios, missed
from unhurried.bootstrap.shipped import rulebook
from unhurried.core.advice import Advice
from unhurried.lab.opening import opened
from unhurried.lab.stories import load
from unhurried.lab.story import Ask, Expected, Story
from unhurried.lab.telling import tell

HOUSE = "house"
"""The section of rules about the program itself, which no story tells of."""


@pytest.mark.parametrize("file", SCENARIOS, ids=lambda file: file.stem)
def test_what_a_scenario_expects_is_decided(file: Path) -> None:
    [story] = load([file], rulebook())
    assert story.asks
    assert missed(tell(story, opened)) == []


def test_every_scenario_is_named_by_its_title() -> None:
    for file, story in zip(SCENARIOS, all_scenarios(), strict=True):
        assert file.stem == story.title.lower().replace(" ", "-").replace("'", "-")


def asks() -> list[Ask]:
    return [ask for story in all_scenarios() for ask in story.asks]


def rules() -> set[str]:
    return {rule.id for rule in rulebook().rules.values() if rule.section != HOUSE}


def test_every_rule_of_the_rulebook_acts_in_a_scenario() -> None:
    acting = {rule for ask in asks() for rule in acting_at(ask.expected)}
    assert rules() - acting == set()


def acting_at(expected: Expected) -> set[str]:
    return {*expected.reasons, *expected.asks}


def test_every_rule_of_the_rulebook_keeps_still_in_a_scenario() -> None:
    still = {rule for ask in asks() for rule in still_at(ask.expected)}
    assert rules() - still == set()


def still_at(expected: Expected) -> set[str]:
    return {*expected.not_reasons, *expected.not_asks}


def test_every_rule_of_the_rulebook_has_a_scenario_about_it() -> None:
    about = {rule for story in all_scenarios() for rule in story.about}
    assert rules() - about == set()
    assert about - set(rulebook().rules) == set()


def flipped(ask: Ask) -> Ask:
    """The same ask expecting another advice than the one that holds."""
    other = Advice.REST if ask.expected.advice is not Advice.REST else Advice.SESSION
    return replace(ask, expected=replace(ask.expected, advice=other))


def test_an_expectation_turned_round_does_not_hold_in_any_scenario() -> None:
    for story in all_scenarios():
        with_advice = [ask for ask in story.asks if ask.expected.advice is not None]
        turned = replace(story, asks=tuple(flipped(ask) for ask in with_advice))
        for outcome in tell(turned, opened):
            assert any(miss.startswith("advice") for miss in outcome.misses)


def test_reasons_turned_round_do_not_hold_in_any_scenario() -> None:
    for story in all_scenarios():
        turned = tell(replace(story, asks=_swapped(story)), opened)
        for first, outcome in zip(tell(story, opened), turned, strict=True):
            expected = first.ask.expected
            named = len(expected.reasons) + len(expected.not_reasons)
            untrue = _about_reasons(first.misses)
            assert _about_reasons(outcome.misses) == named - untrue


def _about_reasons(misses: tuple[str, ...]) -> int:
    return sum(miss.startswith("reasons") for miss in misses)


def _swapped(story: Story) -> tuple[Ask, ...]:
    return tuple(
        replace(
            ask,
            expected=replace(
                ask.expected,
                reasons=ask.expected.not_reasons,
                not_reasons=ask.expected.reasons,
            ),
        )
        for ask in story.asks
    )
