"""Questions about a session that this program did not see: how it ended, how deep."""

from typing import Final

from unhurried.views.question import Answer, Question, choice

ENDED: Final = choice(
    "ended",
    "How did it end?",
    {
        "completed": "as planned",
        "eased-back": "earlier, gently",
        "stopped": "it was stopped",
    },
    "Left open, it counts as a session without an end.",
)
DEPTH: Final = choice(
    "depth",
    "How far in was it at most?",
    {"tip": "the tip", "part": "about half of the length", "full": "all of the length"},
    "Left open, it counts as not known.",
)
HOLD: Final = Question(
    "hold_minutes",
    "For how many minutes was it held?",
    "Whole minutes; left open, it counts as none.",
    Answer.NUMBER,
)
