"""Tell a story to the application, in order, and ask what the story asks."""

from collections.abc import Callable
from dataclasses import replace
from itertools import chain

from unhurried.app.application import Application
from unhurried.app.commands import Tell, TellSession
from unhurried.core.clock import Clock
from unhurried.core.errors import BadInput
from unhurried.lab.clock import StoryClock
from unhurried.lab.guiding import lead, led, pass_time
from unhurried.lab.holding import misses
from unhurried.lab.outcome import Outcome, not_before_ms
from unhurried.lab.story import (
    Ask,
    ClockJump,
    Felt,
    Guided,
    Happening,
    Story,
)
from unhurried.safety.permit import Answer

Opened = Callable[[Clock], Application]
"""Makes an empty application that goes by the clock it is given."""

Moment = Happening | Ask


def tell(story: Story, opened: Opened) -> tuple[Outcome, ...]:
    """Run one story; each ask is answered in the order of its time.

    Raises:
        BadInput: an item is asked about before it is owned, or a guided session has no
            such step at that time.
    """
    clock = StoryClock(story.start_ms)
    application = opened(clock)
    for telling in story.opening:
        application.do(telling)
    outcomes: list[Outcome] = []
    for moment in moments(story):
        pass_time(application, clock, story.start_ms + moment.at_ms)
        if isinstance(moment, Ask):
            outcomes.append(_answered(moment, story, application))
        elif isinstance(moment.telling, ClockJump):
            clock.leap_to(story.start_ms + moment.telling.to_ms)
        else:
            _do(moment.telling, application, moment.where)
    return tuple(outcomes)


def _do(
    telling: Tell | TellSession | Guided | Felt, application: Application, where: str
) -> None:
    if isinstance(telling, Felt):
        running = application.state.running is not None
        telling = telling.inside if running else telling.between
    if isinstance(telling, Guided):
        lead(telling, application, where)
    else:
        application.do(telling)


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
        state.running.step if state.running else None,
        led(application),
        _about_wish(ask, application),
    )
    return replace(outcome, misses=misses(outcome))


def _about_wish(ask: Ask, application: Application) -> Answer | None:
    wish = ask.expected.wish
    if wish is None:
        return None
    if wish.item not in application.state.items:
        hint = "ask at a later time"
        what = f"{wish.item!r} is not owned yet at this time"
        raise BadInput(what, ask.where, hint)
    gentlest = application.allows(wish.item, wish.lubricant, wish.barrier).plan
    plan = replace(
        gentlest,
        kind=wish.kind or gentlest.kind,
        depth=wish.depth or gentlest.depth,
        hold_s=gentlest.hold_s if wish.hold_s is None else wish.hold_s,
        partnered=wish.partnered,
    )
    return application.may(plan, start=wish.start)
