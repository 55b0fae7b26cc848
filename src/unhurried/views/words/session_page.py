"""Words of the pages before and after a session, and of one without an end."""

from typing import Final

PLAN: Final = "The session that is planned"
LESS: Final = "Every number is a limit, not an aim. Less is always a good result."
LEAVE: Final = "Nothing has begun. You can leave this page at any time."
NONE_PLANNED: Final = "No session is advised just now"
REFUSED: Final = "Not this session, not now"
ASKED: Final = "How are you right now?"
OBJECTS: Final = "What you will use"
CHOOSE: Final = "Choose something else"
CHOOSE_SAYS: Final = (
    "What you choose is asked of the same rules. What they do not allow now does not "
    "begin, and the page says why."
)
NOTHING_GOES: Final = "Nothing that you own goes with that condom now."
FOUND_TITLE: Final = "The last session has no end"
FOUND: Final = (
    "The page, the program or the machine was gone before it. Until you say what "
    "happened, it counts in full, with the careful answer to every question."
)
FIRST_OF_ALL: Final = (
    "If anything is still inside, take it out now, slowly, on a long breath out. If it "
    "does not come out, or you feel unwell, open the page Help now."
)
HELD_TITLE: Final = "A session is held in another window"
HELD: Final = (
    "It is guided in a terminal of this machine. Go on there: two guides at once would "
    "only disagree."
)
HELD_STOP: Final = "STOP works here as well. It is written down at once."
HELD_AGAIN: Final = "Look again"
LATER: Final = "Not now; ask me again later"
CLEANED: Final = "Have you washed it already?"
CLEANED_LATER: Final = "Later is fine; then it is asked again before the next session."
NOTED: Final = "What to do about what you told"
