"""The scenarios hold, they name every rule, and a changed one is noticed."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.lab.telling_files import SCENARIOS, all_scenarios, missed
from unhurried.bootstrap.shipped import rulebook
from unhurried.core.advice import Advice
from unhurried.lab.opening import opened
from unhurried.lab.stories import load
from unhurried.lab.story import Ask, Story
from unhurried.lab.telling import tell

DECIDES = frozenset(
    {
        "first-size",
        "step",
        "step-length",
        "pace",
        "ready",
        "depth",
        "wide",
        "very-wide",
        "ceiling",
        "plateau",
        "hold",
        "rest",
        "recovery",
        "detrain",
        "maintenance",
        "pain-heal",
        "blood",
        "soreness",
        "tear-signs",
        "red-flags",
        "retained",
        "late-check",
        "continence",
        "unknown",
        "adult",
        "screen",
        "sober",
        "nitrites",
        "numbing",
        "lube",
        "lube-material",
        "lube-quality",
        "base",
        "material",
        "firmness",
        "clean-item",
        "storage",
        "calm",
        "douche",
    }
)
"""Rules that speak in a decision: one story shows each acting, one not acting."""

IN_A_SESSION = frozenset(
    {
        "clean",
        "one-axis",
        "wear",
        "never-asleep",
        "relube",
        "settle",
        "remove",
        "pain-pause",
        "pain-stop",
        "agreement",
    }
)
"""Rules that act inside a session or on what it counts for: a story is about each."""


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


def test_every_rule_of_the_rulebook_acts_in_a_scenario() -> None:
    acting = {rule for ask in asks() for rule in ask.expected.reasons}
    assert acting >= DECIDES


def test_every_rule_of_the_rulebook_keeps_still_in_a_scenario() -> None:
    assert {rule for story in all_scenarios() for rule in still(story)} >= DECIDES


def still(story: Story) -> set[str]:
    """Rules that a story is about and that stand in nobody's way at one ask of it."""
    rules: set[str] = set()
    for ask in story.asks:
        expected = ask.expected
        rules |= set(expected.not_reasons)
        open_now = expected.advice in (Advice.SESSION, Advice.MAINTAIN)
        if open_now or expected.allowed is not None:
            rules |= set(story.about)
    return rules


def test_every_rule_of_the_rulebook_has_a_scenario_about_it() -> None:
    about = {rule for story in all_scenarios() for rule in story.about}
    assert about >= DECIDES | IN_A_SESSION
    assert set(rulebook().rules) >= about


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
