"""Words for whoever helps in a session with a partner: one or two for each step."""

from typing import Final

from unhurried.core.steps import Step

HELPING: Final = {
    Step.PREPARE: (
        "Helping: wash your hands as well, and say the stop word aloud together.",
        "Either of you may say it at any time, and gives no reason.",
    ),
    Step.SETTLE: (
        "Helping: be near, breathe along, and touch only where it is wished.",
    ),
    Step.LUBRICATE_INSIDE: (
        "Helping: ask first, go slowly, and wait for a yes at each step.",
    ),
    Step.LUBRICATE_OBJECT: ("Helping: show the object, and warm it in your hands.",),
    Step.WARM_UP: (
        "Helping: hold still, and let the other move; say what you are about to do.",
    ),
    Step.INSERT_TIP: (
        "Helping: hold the object still. The one it is for comes to meet it.",
        "At the stop word, or when you are unsure, stop and ask.",
    ),
    Step.INSERT_PART: (
        "Helping: ask before going on. Without a clear yes, stay where you are.",
    ),
    Step.INSERT_FULL: (
        "Helping: keep hold of the base, and ask before each small step.",
    ),
    Step.HOLD: (
        "Helping: stay in the room and awake. Ask now and then, and look at the face.",
    ),
    Step.RE_APPLY: ("Helping: bring more than seems needed, and ask first.",),
    Step.PAUSE: ("Helping: take your hands away, and wait until you are asked.",),
    Step.EASE_BACK: ("Helping: let go. The other eases it back as far as they like.",),
    Step.REMOVE: ("Helping: do not pull. Hold the base, and let it come.",),
    Step.REMOVE_AND_STOP: (
        "Helping: stop what you do, and stay. Do not pull; let it come by itself.",
    ),
    Step.TRIAGE: (
        "Helping: stay, look along if you are asked to, and call for help if needed.",
    ),
    Step.AFTER_CARE: (
        "Helping: bring something to drink and a blanket, and stay if it is wished.",
    ),
}
"""Steps that are not here are between the person and the questions."""
