"""Words around the articles."""

from typing import Final

NOT_ADVICE: Final = (
    "This is for learning. It is not medical advice; no clinician has signed it off."
)
HOW_TO_READ: Final = (
    "`unhurried learn breathing` shows one of these. Any other words search them all; "
    "`unhurried learn --ask` asks for the words, so that no shell keeps them."
)
NOTHING_FOUND: Final = (
    "Nothing here holds these words. `unhurried learn` lists every article; "
    "`unhurried help-now` says what to do about a sign that frightens you."
)
ASKED: Final = "What would you like to know? Words are enough:"
DRAWN: Final = "The drawing, in words: {title}"
READ_ON: Final = "Read on"
RULES: Final = "Rules about this (`unhurried rules ID` shows one)"
SOURCES: Final = "Sources, and what kind of evidence each one is"
ARTICLES: Final = "Articles about this (`unhurried learn NAME` shows one)"
TO_READ: Final = "To read: {names}."
"""`names` are those that `unhurried learn NAME` takes."""
