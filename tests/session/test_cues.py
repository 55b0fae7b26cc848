from dataclasses import replace

import pytest

from tests.session.rules import BOOK
from unhurried.core.steps import Step
from unhurried.protocol.rulebook import Rulebook
from unhurried.session.cues import Breath, Cue, breath, cue


def _paced_at(breaths: int) -> Rulebook:
    rule = BOOK.rule("settle")
    figure = replace(BOOK.figure("settle.breaths_per_min"), values=(breaths,))
    slower = replace(rule, figures={**rule.figures, "breaths_per_min": figure})
    return replace(BOOK, rules={**BOOK.rules, "settle": slower})


def test_six_breaths_a_minute_are_four_seconds_in_and_six_out() -> None:
    assert breath(BOOK) == Breath(4_000, 6_000)


@pytest.mark.parametrize("breaths", [3, 4, 5, 6])
def test_the_breath_out_is_always_the_longer_one(breaths: int) -> None:
    paced = breath(_paced_at(breaths))

    assert paced.exhale_ms > paced.inhale_ms > 0
    assert paced.inhale_ms + paced.exhale_ms == 60_000 // breaths


def test_in_out_hold_removal_and_stop_sound_different() -> None:
    steps = (
        Step.INSERT_TIP,
        Step.EASE_BACK,
        Step.HOLD,
        Step.REMOVE,
        Step.REMOVE_AND_STOP,
    )

    assert len({cue(step) for step in steps}) == len(steps)
    assert cue(Step.REMOVE_AND_STOP) is Cue.STOP
    assert cue(Step.DEBRIEF) is None
