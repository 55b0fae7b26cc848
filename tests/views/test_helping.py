"""With a partner, each step also says what the one who helps does."""

from dataclasses import replace

import pytest

from tests.life import book, newcomer
from unhurried.core.events import SessionBegan
from unhurried.core.practice import Depth, Kind, Plan
from unhurried.core.state import Running, State
from unhurried.core.steps import Step
from unhurried.views.helping import said_at
from unhurried.views.player.script import script_of
from unhurried.views.session import session_view
from unhurried.views.words.helping import HELPING
from unhurried.views.words.steps import STEPS

ALONE = Plan(Kind.TRAIN, "small", "gel", Depth.TIP, 300)
TOGETHER = replace(ALONE, partnered=True)
WITH_A_BODY_INSIDE = (Step.INSERT_TIP, Step.HOLD, Step.REMOVE, Step.REMOVE_AND_STOP)


def begun(plan: Plan) -> tuple[State, Running]:
    state = newcomer().tell(0, SessionBegan("one", plan)).state
    assert state.running is not None
    return state, state.running


def at(plan: Plan, step: Step) -> tuple[str, ...]:
    state, running = begun(plan)
    state = replace(state, running=replace(running, step=step))
    view = session_view(state, book(), state.credit.credited_ms)
    assert view is not None
    return view.say


@pytest.mark.parametrize("step", Step)
def test_alone_nothing_is_said_to_anybody_else(step: Step) -> None:
    assert at(ALONE, step) == STEPS[step].say == said_at(step, partnered=False)


@pytest.mark.parametrize("step", HELPING)
def test_together_the_terminal_and_the_page_say_the_same(step: Step) -> None:
    assert at(TOGETHER, step) == (*STEPS[step].say, *HELPING[step])
    state, running = begun(TOGETHER)
    assert script_of(running, state, book()).sheets[step].say == at(TOGETHER, step)


@pytest.mark.parametrize("step", WITH_A_BODY_INSIDE)
def test_wherever_something_may_be_inside_the_one_who_helps_is_told_what_to_do(
    step: Step,
) -> None:
    assert any("Helping:" in line for line in at(TOGETHER, step))


def test_both_are_told_that_either_may_stop_before_anything_begins() -> None:
    said = " ".join(HELPING[Step.PREPARE])
    assert "Either of you may say it" in said
    assert not HELPING.keys() & {Step.READINESS, Step.DEBRIEF, Step.ENDED}


@pytest.mark.parametrize("step", HELPING)
def test_each_line_is_short_enough_to_be_read_aloud(step: Step) -> None:
    assert all(len(line) <= 80 and line.endswith(".") for line in HELPING[step])
