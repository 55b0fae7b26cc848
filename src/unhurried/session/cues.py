"""What is heard with eyes closed: the breathing pacer, and a tone for each meaning."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from unhurried.core.clock import MINUTE_MS
from unhurried.core.steps import Step
from unhurried.protocol.rulebook import Rulebook

_IN_OF_TEN: Final = 4


@dataclass(frozen=True, slots=True)
class Breath:
    """One breath of the pacer, in ms; the breath out is the longer one."""

    inhale_ms: int
    exhale_ms: int


class Cue(StrEnum):
    """Names of tones; a surface gives each a sound of its own, `stop` the loudest."""

    BREATHE_IN = "breathe-in"
    BREATHE_OUT = "breathe-out"
    READY = "ready"  # a step may be finished now
    IN = "in"
    OUT = "out"
    HOLD = "hold"
    ASK = "ask"  # a check-in
    RE_APPLY = "re-apply"
    REMOVAL = "removal"
    STOP = "stop"


_BY_STEP: Final = {
    Step.WARM_UP: Cue.IN,
    Step.INSERT_TIP: Cue.IN,
    Step.INSERT_PART: Cue.IN,
    Step.INSERT_FULL: Cue.IN,
    Step.HOLD: Cue.HOLD,
    Step.RE_APPLY: Cue.RE_APPLY,
    Step.EASE_BACK: Cue.OUT,
    Step.REMOVE: Cue.REMOVAL,
    Step.REMOVE_AND_STOP: Cue.STOP,
}


def breath(book: Rulebook) -> Breath:
    """Pace a breath by `settle.breaths_per_min`.

    Breathing in takes four tenths of it (our choice: at six a minute 4 s in and 6 s
    out, since a long breath out is the calming half).
    """
    whole = MINUTE_MS // book.whole("settle.breaths_per_min")
    inhale = whole * _IN_OF_TEN // 10
    return Breath(inhale, whole - inhale)


def cue(step: Step) -> Cue | None:
    """Name the tone with which a step begins; None where none is needed."""
    return _BY_STEP.get(step)
