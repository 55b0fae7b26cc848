"""What this program is, what it is not, what it keeps and what it cannot protect."""

from typing import Final

WHAT_IT_IS: Final = (
    (
        "Unhurried plans small, comfortable steps, guides sessions, and holds the "
        "rules when enthusiasm would not."
    ),
    "You decide. Every number is an upper limit, and less is always a good result.",
)
WHAT_IT_IS_NOT: Final = (
    "It is not a medical device and no clinician has signed its numbers off.",
    (
        "It does not replace a clinician, and it cannot see you. In an emergency call "
        "for help first."
    ),
)
WHAT_IS_KEPT: Final = (
    (
        "Your answers, sessions, objects and check-ins are kept on this machine only, "
        "sealed with your passphrase. Nothing is sent anywhere."
    ),
    (
        "Nobody can open them without the passphrase or the recovery code, and "
        "neither can we. If both are lost, so are the records."
    ),
)
WHAT_IS_NOT_PROTECTED: Final = (
    (
        "Someone who can watch this screen or keyboard, or who controls this machine "
        "while it is open, can read along."
    ),
    (
        "That the program is installed, how large its folder is, and when it changed, "
        "can be seen."
    ),
)
