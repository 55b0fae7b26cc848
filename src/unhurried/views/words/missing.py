"""Words for what is still to be answered or done."""

from typing import Final

MISSING: Final = {
    "crashed": "The last session has no end yet. Tell us how it went.",
    "running": "A session is running.",
    "follow-up-1": "A check-in about the session of {day} can be answered now.",
    "follow-up-2": "A second check-in about the session of {day} can be answered now.",
    "next-check-in": "The next check-in opens on {opens}.",
    "screening": "The health questions come round on {day}.",
    "cleaning": "'{item}' is to be washed before it is used again.",
}
NO_CHECK_IN: Final = "No check-in is waiting. You can report a sign at any time."
