"""Where a session is, told in times before now, so that any clock can go on from it."""

from dataclasses import dataclass

from unhurried.core.credit import Credited
from unhurried.core.state import Running
from unhurried.core.steps import Signal, Step


@dataclass(frozen=True, slots=True)
class Now:
    """A running session at one moment; times in ms before it.

    Attributes:
        by: the signal that led here; None at the beginning.
        lubricated_ago: None when nobody knows.
        held_ms: time of this phase before the present step.
        signs: told in check-ins so far.
        told: signs told with how it was; None until that was told.
    """

    step: Step
    before: Step
    by: Signal | None
    began_ago: int
    entered_ago: int
    heard_ago: int
    lubricated_ago: int | None
    held_ms: int
    stopped: bool
    signs: tuple[str, ...]
    told: tuple[str, ...] | None


def now_of(running: Running, now: Credited) -> Now:
    """Tell a running session from now on."""
    wet = running.lubricated
    return Now(
        step=running.step,
        before=running.before,
        by=running.by,
        began_ago=now - running.began,
        entered_ago=now - running.entered,
        heard_ago=now - running.heard,
        lubricated_ago=None if wet is None else now - wet,
        held_ms=running.held_ms,
        stopped=running.stopped,
        signs=running.signs,
        told=None if running.report is None else running.report.signs,
    )
