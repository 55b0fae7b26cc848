"""Words for what a person may answer at a step, with a key for each."""

from typing import Final

from unhurried.core.steps import Signal, Step

LABELS: Final = {
    Signal.DONE: "done",
    Signal.IN: "in, as far as this stage",
    Signal.PART: "here is far enough",
    Signal.NOT_READY: "not ready",
    Signal.FRICTION: "dry, or it rubs",
    Signal.RE_APPLY_DUE: "time for more lubricant",
    Signal.PAUSE: "pause",
    Signal.RESUME: "go on",
    Signal.EASE: "enough for today",
    Signal.HOLD_OVER: "the hold is complete",
    Signal.PAIN: "mild pain (3 of 10)",
    Signal.PAIN_STOP: "worse pain (4 or more), or sharp",
    Signal.BLOOD: "there is blood",
    Signal.SILENCE: "no answer came, so it ends gently",
    Signal.STOP: "stop",
}
AT_STEP: Final = {
    (Step.READINESS, Signal.DONE): "answered",
    (Step.PREPARE, Signal.DONE): "all is ready",
    (Step.SETTLE, Signal.DONE): "settled",
    (Step.LUBRICATE_INSIDE, Signal.DONE): "lubricant is inside",
    (Step.LUBRICATE_OBJECT, Signal.DONE): "lubricant is on the object",
    (Step.WARM_UP, Signal.DONE): "warmed up",
    (Step.RE_APPLY, Signal.DONE): "lubricant is on again",
    (Step.REMOVE, Signal.DONE): "it is out",
    (Step.REMOVE_AND_STOP, Signal.DONE): "it is out, or it does not come out",
    (Step.TRIAGE, Signal.DONE): "told",
    (Step.DEBRIEF, Signal.DONE): "told",
    (Step.AFTER_CARE, Signal.DONE): "end here",
    (Step.EASE_BACK, Signal.IN): "easy here: stay at this depth",
    (Step.EASE_BACK, Signal.PART): "easy a little less deep: stay there",
    (Step.EASE_BACK, Signal.RESUME): "try again",
    (Step.PAUSE, Signal.NOT_READY): "ease back",
    (Step.RE_APPLY, Signal.NOT_READY): "ease back",
}
KEYS: Final = {
    Signal.STOP: "s",
    Signal.DONE: "d",
    Signal.IN: "i",
    Signal.PART: "h",
    Signal.NOT_READY: "n",
    Signal.FRICTION: "f",
    Signal.PAUSE: "p",
    Signal.RESUME: "r",
    Signal.EASE: "e",
    Signal.PAIN: "m",
    Signal.PAIN_STOP: "w",
    Signal.BLOOD: "b",
}
"""Single letters: digits are left for the scale of a check-in."""


def label(step: Step, signal: Signal) -> str:
    """Say what a signal means at a step.

    >>> label(Step.REMOVE, Signal.DONE)
    'it is out'
    """
    return AT_STEP.get((step, signal), LABELS[signal])
