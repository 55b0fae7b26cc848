"""Questions of the continence check: five, each from never to every day (I-03)."""

from typing import Final

from unhurried.views.question import Answer, Choice, Question

_HOW_OFTEN: Final = (
    Choice("0", "never"),
    Choice("1", "less than once a month"),
    Choice("2", "less than once a week"),
    Choice("3", "less than once a day"),
    Choice("4", "every day"),
)
_ASKED: Final = {
    "solid": "How often does firm stool leak?",
    "liquid": "How often does liquid stool leak?",
    "wind": "How often does wind pass when you would hold it?",
    "pad": "How often do you wear a pad because of it?",
    "life": "How often does it change what you do in a day?",
}
_HELP: Final = "Think of the last four weeks. A change over time is what matters."

CONTINENCE: Final = tuple(
    Question(key, text, _HELP, Answer.CHOICE, _HOW_OFTEN, skippable=False)
    for key, text in _ASKED.items()
)
