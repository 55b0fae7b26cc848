"""Laws of telling: what may not matter does not; what is left out permits nothing."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.lab.telling_files import SCENARIOS, all_scenarios, example, told
from unhurried.app.commands import Tell
from unhurried.core.clock import DAY_MS
from unhurried.core.errors import BadInput
from unhurried.core.events import AdultStated, ScreeningAnswered
from unhurried.lab.opening import opened
from unhurried.lab.outcome import Outcome
from unhurried.lab.story import Guided, Story
from unhurried.lab.telling import tell

STORIES = st.integers(0, len(SCENARIOS) - 1)


def seen(outcomes: tuple[Outcome, ...]) -> list[object]:
    return [
        (one.decision.advice, one.plan, one.not_before_ms, one.reasons, one.misses)
        for one in outcomes
    ]


@settings(max_examples=25, deadline=None)
@given(STORIES, st.integers(-20_000, 20_000))
def test_the_calendar_day_of_a_story_changes_nothing(number: int, days: int) -> None:
    story = all_scenarios()[number]
    moved = replace(story, start_ms=story.start_ms + days * DAY_MS)
    assert seen(tell(story, opened)) == seen(tell(moved, opened))


@settings(max_examples=10, deadline=None)
@given(STORIES)
def test_a_story_told_twice_is_decided_alike(number: int) -> None:
    story = all_scenarios()[number]
    assert seen(tell(story, opened)) == seen(tell(story, opened))


def without(story: Story, left_out: type) -> Story:
    def kept(telling: Tell) -> Tell:
        return Tell(tuple(f for f in telling.facts if not isinstance(f, left_out)))

    return replace(story, opening=tuple(kept(telling) for telling in story.opening))


def told_later(story: Story, kind: type) -> bool:
    tellings = [one.telling for one in story.happenings]
    facts = [fact for one in tellings if isinstance(one, Tell) for fact in one.facts]
    return any(isinstance(fact, kind) for fact in facts)


@pytest.mark.parametrize("left_out", [AdultStated, ScreeningAnswered])
def test_an_answer_left_out_permits_no_session(left_out: type) -> None:
    stories = [one for one in all_scenarios() if not told_later(one, left_out)]
    assert len(stories) > len(SCENARIOS) // 2
    for story in stories:
        unanswered = without(story, left_out)
        if guided(story):
            with pytest.raises(BadInput, match="does not start now"):
                tell(unanswered, opened)
            continue
        for outcome in tell(unanswered, opened):
            assert not outcome.decision.advice.allows_insertion


def guided(story: Story) -> bool:
    return any(isinstance(one.telling, Guided) for one in story.happenings)


def test_of_two_things_at_one_time_the_first_in_the_file_comes_first() -> None:
    asked_first = example() + '\n[[happens]]\nat = "14d"\nclinician_agreed = true\n'
    bleeding = '\n[[happens]]\nat = "14d"\ncheck_in = { blood = true }\n'
    ask = '\n[[asks]]\nat = "14d"\nexpect = { advice = "locked" }\n'
    assert [one.misses for one in told(asked_first + bleeding + ask)] == [(), (), ()]
    assert told(asked_first + ask + bleeding)[-1].misses
