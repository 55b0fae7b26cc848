"""Tell a story to the application, in order, and ask what the story asks."""

from collections.abc import Callable
from dataclasses import replace
from itertools import chain

from unhurried.app.application import Application
from unhurried.core.clock import Clock
from unhurried.core.errors import BadInput
from unhurried.lab.clock import StoryClock
from unhurried.lab.holding import misses
from unhurried.lab.outcome import Outcome, not_before_ms
from unhurried.lab.story import Ask, ClockJump, Expected, Happening, Story
from unhurried.safety.permit import Answer

Opened = Callable[[Clock], Application]
"""Makes an empty application that goes by the clock it is given."""

Moment = Happening | Ask


def tell(story: Story, opened: Opened) -> tuple[Outcome, ...]:
    """Run one story; each ask is answered in the order of its time.

    Raises:
        BadInput: a pair is asked about before it is owned.
    """
    clock = StoryClock(story.start_ms)
    application = opened(clock)
    for telling in story.opening:
        application.do(telling)
    outcomes: list[Outcome] = []
    for moment in moments(story):
        clock.go_to(story.start_ms + moment.at_ms)
        if isinstance(moment, Ask):
            outcomes.append(_answered(moment, story, application))
        elif isinstance(moment.telling, ClockJump):
            clock.leap_to(story.start_ms + moment.telling.to_ms)
        else:
            application.do(moment.telling)
    return tuple(outcomes)


def moments(story: Story) -> list[Moment]:
    """Everything in order of time, and of the file where times are the same.

    A leap of the clock comes last at its time.
    """
    placed: list[tuple[int, int, bool, int, Moment]] = []
    stretch = 0
    for happening in story.happenings:
        leaps = isinstance(happening.telling, ClockJump)
        order = (stretch, happening.at_ms, leaps, happening.line)
        placed.append((*order, happening))
        stretch += leaps
    asks = [(ask.stretch, ask.at_ms, False, ask.line, ask) for ask in story.asks]
    in_order = sorted(chain(placed, asks), key=lambda one: one[:4])
    return [moment for *_, moment in in_order]


def _answered(ask: Ask, story: Story, application: Application) -> Outcome:
    decision, state = application.decide(), application.state
    outcome = Outcome(
        ask,
        decision,
        not_before_ms(decision, state, story.start_ms),
        _about_pair(ask.expected, ask.where, application),
    )
    return replace(outcome, misses=misses(outcome))


def _about_pair(
    expected: Expected, where: str, application: Application
) -> Answer | None:
    pair = expected.allowed or expected.refused
    if pair is None:
        return None
    if pair.item not in application.state.items:
        hint = "ask at a later time"
        raise BadInput(f"{pair.item!r} is not owned yet at this time", where, hint)
    return application.allows(pair.item, pair.lubricant)
