"""What may follow what in a guided session.

Everything that affects what may follow what lives here, in one literal. No other
module knows an order of steps; the diagram in `docs/session.md` is drawn from it. The
rules of the machine:

1. There is one way in: readiness, prepare, settle, lubricant inside, lubricant on the
   object, warm-up, tip, part, full, hold. Nobody is inserting before all of the earlier
   steps were done, since each is entered only from the one before it.
2. There are three asides: pause, re-apply, ease back. They remember where the person
   was (`before`) and lead `BACK` there. A pause with something inside goes back through
   re-apply, since lubricant dries while one waits.
3. There are two ways out, both through removal and both to after-care: gently, and at
   once. STOP, blood, pain at the stop limit and silence leave every step before removal
   for the second, in one move, without a question. On the way out nothing is an error:
   saying it again, or saying more, changes nothing or leads to triage.
4. The plan shortens the way and never lengthens it. What it leaves out is passed on to
   `PASSED`: no warm-up item, no warm-up; planned to the tip, then hold at the tip.
5. After pain at the pause limit nothing is added today: the way back leads to
   `AFTER_PAIN`, the hold at the depth reached so far, never deeper.
6. A signal without a row is refused, and nothing has happened.

A table names steps; how long they take is in `deadlines`, what is recorded in
`progress`.
"""

from collections.abc import Mapping
from enum import Enum
from typing import Final

from unhurried.core.steps import Signal, Step


class Back(Enum):
    """The step that an aside goes back to."""

    BACK = "back"


BACK: Final = Back.BACK

Target = Step | Back
Row = Mapping[Signal, Target]
Table = Mapping[Step, Row]

_STOPS: Row = {
    Signal.STOP: Step.REMOVE_AND_STOP,
    Signal.BLOOD: Step.REMOVE_AND_STOP,
    Signal.PAIN_STOP: Step.REMOVE_AND_STOP,
    Signal.SILENCE: Step.REMOVE_AND_STOP,
}
_ALWAYS: Row = {
    **_STOPS,
    Signal.PAUSE: Step.PAUSE,
    Signal.PAIN: Step.PAUSE,
    Signal.EASE: Step.REMOVE,
}
_INSIDE: Row = {
    **_ALWAYS,
    Signal.NOT_READY: Step.EASE_BACK,
    Signal.FRICTION: Step.RE_APPLY,
    Signal.RE_APPLY_DUE: Step.RE_APPLY,
}

TABLE: Final[Table] = {
    # The way in.
    Step.READINESS: {**_ALWAYS, Signal.DONE: Step.PREPARE},
    Step.PREPARE: {**_ALWAYS, Signal.DONE: Step.SETTLE},
    Step.SETTLE: {**_ALWAYS, Signal.DONE: Step.LUBRICATE_INSIDE},
    Step.LUBRICATE_INSIDE: {**_ALWAYS, Signal.DONE: Step.LUBRICATE_OBJECT},
    Step.LUBRICATE_OBJECT: {**_ALWAYS, Signal.DONE: Step.WARM_UP},
    Step.WARM_UP: {**_INSIDE, Signal.DONE: Step.INSERT_TIP},
    Step.INSERT_TIP: {
        **_INSIDE,
        Signal.IN: Step.INSERT_PART,
        Signal.PART: Step.HOLD,
    },
    Step.INSERT_PART: {
        **_INSIDE,
        Signal.IN: Step.INSERT_FULL,
        Signal.PART: Step.HOLD,
    },
    Step.INSERT_FULL: {
        **_INSIDE,
        Signal.IN: Step.HOLD,
        Signal.PART: Step.HOLD,
    },
    Step.HOLD: {**_INSIDE, Signal.HOLD_OVER: Step.REMOVE},
    # The asides.
    Step.PAUSE: {
        **_ALWAYS,
        Signal.RESUME: Step.RE_APPLY,
        Signal.NOT_READY: Step.EASE_BACK,
        Signal.HOLD_OVER: Step.REMOVE,
    },
    Step.RE_APPLY: {
        **_ALWAYS,
        Signal.DONE: BACK,
        Signal.NOT_READY: Step.EASE_BACK,
        Signal.HOLD_OVER: Step.REMOVE,
    },
    Step.EASE_BACK: {
        **_INSIDE,
        Signal.RESUME: Step.RE_APPLY,
        Signal.IN: Step.HOLD,
        Signal.PART: Step.HOLD,
        Signal.HOLD_OVER: Step.REMOVE,
    },
    # The ways out.
    Step.REMOVE: {
        **_STOPS,
        Signal.PAIN: Step.REMOVE,
        Signal.DONE: Step.DEBRIEF,
    },
    Step.REMOVE_AND_STOP: {
        **_STOPS,
        Signal.PAIN: Step.REMOVE_AND_STOP,
        Signal.DONE: Step.TRIAGE,
    },
    Step.TRIAGE: {
        Signal.STOP: Step.TRIAGE,
        Signal.BLOOD: Step.TRIAGE,
        Signal.PAIN_STOP: Step.TRIAGE,
        Signal.PAIN: Step.TRIAGE,
        Signal.DONE: Step.DEBRIEF,
    },
    Step.DEBRIEF: {
        Signal.STOP: Step.DEBRIEF,
        Signal.BLOOD: Step.TRIAGE,
        Signal.PAIN_STOP: Step.TRIAGE,
        Signal.PAIN: Step.DEBRIEF,
        Signal.DONE: Step.AFTER_CARE,
    },
    Step.AFTER_CARE: {
        Signal.STOP: Step.AFTER_CARE,
        Signal.BLOOD: Step.TRIAGE,
        Signal.PAIN_STOP: Step.TRIAGE,
        Signal.PAIN: Step.AFTER_CARE,
        Signal.DONE: Step.ENDED,
    },
    Step.ENDED: {Signal.STOP: Step.ENDED},
}

PASSED: Final[Mapping[Step, Target]] = {
    Step.LUBRICATE_INSIDE: Step.DEBRIEF,  # settling only: nothing is inserted
    Step.WARM_UP: Step.INSERT_TIP,  # no warm-up item
    Step.INSERT_PART: Step.HOLD,  # planned to the tip
    Step.INSERT_FULL: Step.HOLD,  # planned half-way
    Step.RE_APPLY: BACK,  # nothing is inside yet
}
"""Where the way goes on when the plan, or the place, leaves a step out.

A step that is left out and has no row here (easing back with nothing inside) cannot be
reached at all: the signal is refused.
"""

AFTER_PAIN: Final[Mapping[Step, Step]] = {
    Step.LUBRICATE_INSIDE: Step.SETTLE,
    Step.LUBRICATE_OBJECT: Step.SETTLE,
    Step.WARM_UP: Step.HOLD,
    Step.INSERT_TIP: Step.HOLD,
    Step.INSERT_PART: Step.HOLD,
    Step.INSERT_FULL: Step.HOLD,
}
"""Where a pause for pain goes back to, when that is not where it came from."""
