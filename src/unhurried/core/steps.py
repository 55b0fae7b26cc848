"""The names of what a guided session consists of; the table itself is in `session/`."""

from enum import StrEnum


class Step(StrEnum):
    """Where a guided session is."""

    READINESS = "readiness"
    PREPARE = "prepare"
    SETTLE = "settle"
    LUBRICATE_INSIDE = "lubricate-inside"
    LUBRICATE_OBJECT = "lubricate-object"
    WARM_UP = "warm-up"
    INSERT_TIP = "insert-tip"
    INSERT_PART = "insert-part"
    INSERT_FULL = "insert-full"
    HOLD = "hold"
    RE_APPLY = "re-apply"
    PAUSE = "pause"
    EASE_BACK = "ease-back"
    REMOVE = "remove"
    REMOVE_AND_STOP = "remove-and-stop"
    TRIAGE = "triage"
    DEBRIEF = "debrief"
    AFTER_CARE = "after-care"
    ENDED = "ended"


class Signal(StrEnum):
    """What moves a guided session on: a person's answer, a limit, or silence."""

    DONE = "done"  # this step is finished
    IN = "in"  # it is in, as far as this stage goes
    PART = "part"  # it is in, less far than this stage
    NOT_READY = "not-ready"  # not now, or not this size
    FRICTION = "friction"  # dry or irritated: more lubricant
    RE_APPLY_DUE = "re-apply-due"
    PAUSE = "pause"
    RESUME = "resume"
    EASE = "ease"  # enough for today: end gently
    HOLD_OVER = "hold-over"
    PAIN = "pain"  # a report at the pause limit
    PAIN_STOP = "pain-stop"  # a report at the stop limit, or a sign that ends it
    BLOOD = "blood"
    SILENCE = "silence"  # prompts that nobody answered
    STOP = "stop"
