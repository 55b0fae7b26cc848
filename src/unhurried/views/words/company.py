"""Words of the page that a partner sees for an evening, and of what begins it."""

from typing import Final

NOTHING: Final = "Nothing is shown here. If anything is to stop, say it aloud."
CODE: Final = "The code from the other machine"
CODE_HELP: Final = "Whoever invited you reads it to you."
LET_IN: Final = "Go on"
WRONG: Final = (
    "This was not the code, or it is no longer good. Ask for a new one; a no is a good "
    "answer, too."
)
STOP_MEANS: Final = (
    "Say the stop word aloud first: it is quicker than any page. STOP here ends what "
    "is going on, in one touch, and asks nothing."
)
PASSED_ON: Final = (
    "STOP was passed on. Say the word aloud as well. Take your hands away, do not "
    "pull, let it come by itself, and stay near."
)
SAY_IT: Final = (
    "STOP could not be passed on from here. Say the stop word aloud, now. Take your "
    "hands away, do not pull, let it come by itself, and stay near."
)
WHAT_IT_IS: Final = (
    "For one evening, one other device in your network can show what you chose, and "
    "can STOP a session that runs in these pages. It sees no other page and can do "
    "nothing else."
)
HOW_LONG: Final = (
    "It ends when you press the button, when these pages lock, and after six hours. "
    "The pages lock after three minutes without you, but not while a session runs."
)
HOW_TO: Final = (
    "These pages were started without it. Start them with `unhurried web --lan "
    "--partner`; until you begin an evening, nothing is shown to anybody."
)
ON: Final = "The evening is on. Nobody was let in yet."
LET_IN_ALREADY: Final = "The evening is on, and one device was let in."
ADDRESS: Final = "The address, for the other device"
THE_CODE: Final = "The code, good once and for five minutes"
COMPARE: Final = (
    "That device will warn that nobody vouches for the address: go on only if the "
    "SHA-256 fingerprint of its certificate is"
)
