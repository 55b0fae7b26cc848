"""Numbers that are written out in sentences are those of the rulebook."""

import pytest

from tests.life import book
from unhurried.core.steps import Signal, Step
from unhurried.views.words.feeling import PAIN
from unhurried.views.words.sentence import TEMPLATES
from unhurried.views.words.signals import LABELS
from unhurried.views.words.steps import STEPS

WRITTEN = [
    ("ready.wide-step", "3 mm", "ready.wide_step_over_mm", 3),
    ("ready.wide-step", "one more", "ready.clean_sessions_wide_step", 4),
    ("very-wide.not-yet", "three weeks", "very-wide.days", 21),
    ("very-wide.not-yet", "six comfortable", "very-wide.clean_sessions", 6),
    ("detrain.gap-1", "two weeks", "detrain.one_size_days", 14),
    ("detrain.gap-2", "six weeks", "detrain.two_sizes_days", 42),
    ("detrain.gap-3", "half a year", "detrain.start_over_days", 180),
    ("rest.week-full", "seven days", "rest.window_days", 7),
    ("soreness.time", "two days", "soreness.hours_after", 48),
    ("soreness.clinician", "three days", "soreness.clinician_hours", 72),
    ("red-flags.answer", "three days", "red-flags.emergency_hours", 72),
    ("wide.explain", "a day more", "wide.extra_rest_hours", 24),
    ("pain-heal.one-size-smaller", "one size", "pain-heal.sizes_back", 1),
    ("blood.one-size-smaller", "one size", "blood.sizes_back", 1),
    ("blood.clinician", "more than once", "blood.times", 2),
]


@pytest.mark.parametrize(("key", "words", "figure", "value"), WRITTEN)
def test_a_number_in_a_sentence_is_the_rulebooks(
    key: str, words: str, figure: str, value: int
) -> None:
    assert words in TEMPLATES[key]
    assert book().whole(figure) == value


def test_the_pain_limits_in_the_words_of_a_session_are_the_rulebooks() -> None:
    pause, stop = book().whole("pain-pause.pain"), book().whole("pain-stop.pain")
    assert PAIN.help == f"From {pause} on we pause, from {stop} on we stop."
    assert f"({pause} of 10)" in LABELS[Signal.PAIN]
    assert f"({stop} or more)" in LABELS[Signal.PAIN_STOP]


def test_a_slow_removal_is_said_as_the_breaths_that_fill_its_time() -> None:
    a_minute = book().whole("settle.breaths_per_min")
    assert book().whole("remove.seconds") * a_minute // 60 == 2
    assert any("two slow breaths" in line for line in STEPS[Step.REMOVE].say)
