"""What is said before a page of questions."""

from typing import Final

IF_YES: Final = "If yes: how many days ago was it?"
OPEN_IS_YES: Final = (
    "A question that is left open counts as a yes until you answer it. You can come "
    "back to it at any time."
)
HEALTH: Final = (
    (
        "These questions find what needs a clinician's word, or time to heal, before "
        "anything is inserted. A yes is never a judgement."
    ),
    OPEN_IS_YES,
)
HEALTH_ANEW: Final = (
    (
        "All of them are asked anew, since bodies change. Your earlier answers stand "
        "until you keep these."
    ),
    OPEN_IS_YES,
)
EXPERIENCE_ANEW: Final = (
    (
        "This counts until a size has been comfortable here; from then on only your "
        "record does."
    ),
)
GOAL: Final = (
    (
        "A goal is a limit as well: nothing wider than it is planned. Comfort without "
        "one is a good reason too."
    ),
)
SCORE: Final = (
    (
        "Think of the last four weeks. The sum of the five answers is kept, so that a "
        "change over time is seen early. All five make a score; fewer make none."
    ),
)
