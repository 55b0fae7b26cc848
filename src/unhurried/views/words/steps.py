"""Words for each step of a guided session, short enough to be read aloud."""

from dataclasses import dataclass
from typing import Final

from unhurried.core.steps import Step


@dataclass(frozen=True, slots=True)
class StepWords:
    """A step's title, and what to do in two to four short sentences."""

    title: str
    say: tuple[str, ...]


STEPS: Final = {
    Step.READINESS: StepWords(
        "How you are",
        (
            "A few questions about right now.",
            "Every answer is a good answer, also one that ends it here.",
        ),
    ),
    Step.PREPARE: StepWords(
        "Make ready",
        (
            "Empty the bladder, wash your hands, and trim a nail if it is sharp.",
            "Lay out the object, the lubricant, a towel and something to drink.",
            "Make it warm, and see that nobody will disturb you.",
        ),
    ),
    Step.SETTLE: StepWords(
        "Settle",
        (
            "Lie on your side with your knees drawn up, or as is comfortable.",
            "Breathe in through the nose, and longer out.",
            "With each breath out, let the belly and the pelvic floor grow soft.",
        ),
    ),
    Step.LUBRICATE_INSIDE: StepWords(
        "Lubricant inside",
        (
            "Bring plenty of lubricant to the opening.",
            "With a fingertip, ease some of it a little way in.",
        ),
    ),
    Step.LUBRICATE_OBJECT: StepWords(
        "Lubricant on the object",
        (
            "Cover all of the part that goes in.",
            "More is better than less.",
        ),
    ),
    Step.WARM_UP: StepWords(
        "Warm up",
        (
            "Begin with the smaller one.",
            "Rest it against the opening, and let it in on a breath out.",
            "Stay as long as you like, then take it out slowly.",
        ),
    ),
    Step.INSERT_TIP: StepWords(
        "The tip",
        (
            "Rest the tip against the opening and wait.",
            "Bear down a little, as if to pass wind, and breathe out.",
            "Let it come in by itself. Never push against a closed muscle.",
        ),
    ),
    Step.INSERT_PART: StepWords(
        "About half-way",
        (
            "Wait until the muscle has let go around it.",
            "On a breath out, let it come in a little further.",
            "Half-way is far enough.",
        ),
    ),
    Step.INSERT_FULL: StepWords(
        "All of its length",
        (
            "Wait for the muscle once more.",
            "On a breath out, let it come in until the base rests outside.",
            "Stop where it is still easy.",
        ),
    ),
    Step.HOLD: StepWords(
        "Hold",
        (
            "Lie still and breathe slowly.",
            "Let the muscle soften around it. There is nothing else to do.",
            "From time to time we ask how it is.",
        ),
    ),
    Step.RE_APPLY: StepWords(
        "More lubricant",
        (
            "Ease it out as far as you need to.",
            "Put fresh lubricant on it and at the opening.",
            "Then go on as slowly as before.",
        ),
    ),
    Step.PAUSE: StepWords(
        "Pause",
        (
            "Nothing moves now. Breathe out slowly.",
            "Go on when it is calm, or end here. Both are fine.",
        ),
    ),
    Step.EASE_BACK: StepWords(
        "Ease back",
        (
            "Let it slide back a little on a breath out.",
            "Stay where it feels easy.",
            "This depth is enough for today.",
        ),
    ),
    Step.REMOVE: StepWords(
        "Take it out slowly",
        (
            "Breathe out, bear down a little, and let it come out by itself.",
            "Take two slow breaths or more.",
            "If it catches, wait for the next breath.",
        ),
    ),
    Step.REMOVE_AND_STOP: StepWords(
        "Stop: take it out gently",
        (
            "You have stopped. That is right.",
            "Breathe out, bear down a little, and let it come out slowly.",
            "If it does not come, do not reach after it. Say so on the next page.",
        ),
    ),
    Step.TRIAGE: StepWords(
        "See how you are",
        (
            "Look for blood on the paper and on the object.",
            "Then see whether one of these signs is there.",
        ),
    ),
    Step.DEBRIEF: StepWords(
        "How it was",
        (
            "A few questions, while it is fresh.",
            "What you leave open can be told later.",
        ),
    ),
    Step.AFTER_CARE: StepWords(
        "After-care",
        (
            "Rinse with lukewarm water, and pat dry.",
            "Drink something and keep warm.",
            "Wash the object when you are ready to.",
            "A little wind or the wish to pass stool is usual, and soon goes.",
        ),
    ),
    Step.ENDED: StepWords(
        "Done for today",
        (
            "Rest is the next part of the training.",
            "Tomorrow we ask how you are.",
        ),
    ),
}
