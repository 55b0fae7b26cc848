"""Words of the page that leads a session, by the names under which it asks for them.

Those with `{}` are filled in by the page: numbers, or the name of an object.
"""

from typing import Final

from unhurried.views.words.breathing import (
    ANSWER_OR_END,
    BREATHE_IN,
    BREATHE_OUT,
    STILL_WELL,
    WAITING,
)

SAYS: Final = {
    "stop_keys": "Space bar or Esc stops, wherever you are on the page.",
    "with": "With: {}.",
    "breathe_in": BREATHE_IN,
    "breathe_out": BREATHE_OUT,
    "breathe_still": "In for {} seconds, out for {}.",
    "still_well": STILL_WELL,
    "answer_or_end": ANSWER_OR_END,
    "waiting": WAITING,
    "at_least": "At least {} more.",
    "slowly": "Slowly: about {} more.",
    "held": "{} of {}, less is fine",
    "how_is_it": "How is it?",
    "skip": "Leave open",
    "scale": "0 is {}, 10 is {}.",
    "too_early": "That does not lead on from here. STOP always does.",
    "report": "Something is wrong",
    "kept": "Kept",
    "waiting_to_be_kept": "{} waiting to be kept",
    "not_reached": (
        "Nothing can be kept just now. The session goes on here, and what you say is "
        "kept once it works again. Please leave this page open."
    ),
    "locked": (
        "The record is locked. The session goes on here; with your passphrase what you "
        "say is kept."
    ),
    "passphrase": "Passphrase",
    "unlock": "Unlock and keep",
    "not_unlocked": "That did not open it. The session goes on all the same.",
    "elsewhere": "The session went on elsewhere. This page has followed it.",
    "follows": "Another page leads this session. This one shows it, and can stop it.",
    "lead": "Lead it from here",
    "go_on": "Go on",
    "told": "Told",
    "more_signs": "Something else as well",
    "none_of_these": "None of these",
    "yes": "Yes",
    "no": "No",
    "leave_open": "Leave open",
    "now": "Now:",
    "avoid": "Leave:",
    "help": "Help now",
    "settings": "How this page behaves",
    "set_still": "Nothing moves",
    "set_sound": "Tones",
    "set_buzz": "Vibration",
    "set_voice": "Spoken prompts",
    "set_dark": "With eyes closed: a dark page, and every touch ends it",
    "set_left": "Buttons for the left hand",
    "dark_name": "Eyes closed",
    "dark_stop": "Touch anywhere here to stop",
    "dark_end": "Show the page again",
    "no_voice": "This device has no voice of its own.",
    "breath_name": "Breathing pacer",
    "said_name": "What was said",
}
"""Every sentence that a script on the page may show; none stands in the script."""
