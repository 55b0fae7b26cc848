"""Words for what a partner may see: to the person, and to the partner."""

from typing import Final

from unhurried.core.partner_view import WRITTEN, Shared
from unhurried.views.question import Answer, Question, choice

_ASKS: Final = {
    Shared.COMFORT: "Which words comfort you?",
    Shared.HELPS: "What helps you?",
    Shared.AVOID: "What are they to leave, and when are they to stop?",
    Shared.AFTER_CARE: "What would you like afterwards?",
    Shared.NOTE: "Is there anything else you would like to tell them?",
}
PARTNER: Final = (
    choice(
        "fields",
        "What may a partner see?",
        {
            "next": "the day before which there is no next session",
            "size": "the widest size that is comfortable now",
            "comfort": "words that comfort you",
            "helps": "what helps you",
            "avoid": "what to leave, and when to stop",
            "after-care": "what you would like afterwards",
            "note": "a note to them",
        },
        "Nothing, unless you choose it. Notes, feelings, pain, signs and the health "
        "questions are never shown. What you leave out is not mentioned.",
        several=True,
    ),
    *(
        Question(
            one.value,
            _ASKS[one],
            "In your own words. Kept and shown only if it is chosen above.",
            Answer.TEXT,
        )
        for one in WRITTEN
    ),
)
HEADINGS: Final = {
    Shared.NEXT: "The next time",
    Shared.SIZE: "Size",
    Shared.COMFORT: "Words that comfort",
    Shared.HELPS: "What helps",
    Shared.AVOID: "Please leave, and stop when",
    Shared.AFTER_CARE: "Afterwards",
    Shared.NOTE: "A note for you",
}
NEXT_MAY: Final = "Possible from now on, if both of you would like it on the day."
NEXT_FROM: Final = "Not before {moment}, and then only if both of you would like it."
NEXT_OPEN: Final = "No day is set, and none is needed."
SIZE: Final = "Up to {mm} mm across is comfortable. Smaller is always fine."
TITLE: Final = "For you"
ALWAYS: Final = (
    "Agree anew each time, and choose a word that stops everything.",
    "Either of you may say it at any moment, and gives no reason.",
    "Nothing here is a promise. A no counts on every day that stands here.",
)
AS_OF: Final = "Written on {day}. It does not change by itself."
NOBODY_SEES: Final = "Nothing is shown to anybody."
SEES: Final = "This is what they would see, if you show it or give a file:"
NOTHING_YET: Final = "Of what you chose there is nothing to show yet."
STOPPED: Final = (
    "From now on nothing new is shown. A file that was given, and what was read, "
    "cannot be taken back."
)
STOP_MEANS: Final = (
    "You can stop it at any time: then nothing new is shown. A file that was given, "
    "and what was read, cannot be taken back."
)
NOT_ON: Final = "Nothing was shown, so nothing was changed."
CONCLUSIONS: Final = (
    "Whoever looks again and again can draw conclusions, for instance from a size that "
    "becomes smaller."
)
PRESSURE: Final = (
    "Nobody has a right to see any of this. If somebody demands it, wants it as proof, "
    "or is angry when you show less, that is pressure. You owe them neither this nor a "
    "reason. `learn partner` tells whom to talk to."
)
FILE_MADE: Final = (
    "Written to {file}, sealed for whoever holds the key that you named. Only they can "
    "open it, with a program called age."
)
FILE_GIVEN: Final = (
    "Once it is given away it cannot be taken back, and it may be copied or shown."
)
NOTHING_CHOSEN: Final = "nothing is chosen for a partner, or there is nothing to show"
CHOOSE_FIRST: Final = "`unhurried partner choose` says what may be seen"
