"""What each step shows and sounds, and what each answer is called there."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from unhurried.core.steps import Signal, Step
from unhurried.session.cues import Cue, cue
from unhurried.session.table import TABLE
from unhurried.views.helping import said_at
from unhurried.views.words.signals import label
from unhurried.views.words.steps import STEPS

STILL: Final = (Step.READINESS, Step.PREPARE, Step.TRIAGE, Step.DEBRIEF, Step.ENDED)
"""Steps at which no breathing is paced."""
_BARE: Final = (
    Step.READINESS,
    Step.PREPARE,
    Step.SETTLE,
    Step.LUBRICATE_INSIDE,
    Step.TRIAGE,
    Step.DEBRIEF,
    Step.AFTER_CARE,
    Step.ENDED,
)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One step.

    Attributes:
        say: what to do, readable aloud.
        labels: what each signal is called here.
        named: whether the object is named here.
        breath: whether breathing is paced here.
        tones: whether each breath is sounded as well.
        cue: the tone with which the step begins; None where none is needed.
    """

    title: str
    say: tuple[str, ...]
    labels: Mapping[Signal, str]
    named: bool
    breath: bool
    tones: bool
    cue: Cue | None


def sheets(*, partnered: bool) -> Mapping[Step, Sheet]:
    """Write down every step; with a partner also what it says to the one who helps."""
    return {step: _sheet(step, partnered=partnered) for step in Step}


def _sheet(step: Step, *, partnered: bool) -> Sheet:
    signals = (*TABLE[step], Signal.STOP)
    return Sheet(
        title=STEPS[step].title,
        say=said_at(step, partnered=partnered),
        labels={signal: label(step, signal) for signal in signals},
        named=step not in _BARE,
        breath=step not in STILL,
        tones=step is Step.SETTLE,
        cue=cue(step),
    )
