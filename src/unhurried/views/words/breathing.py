"""Words for the breathing pacer, and for the prompts that ask how it is."""

from typing import Final

BREATHE_IN: Final = "Breathe in"
BREATHE_OUT: Final = "Breathe out, and let go"
STILL_WELL: Final = "Is it still all right?"
ANSWER_OR_END: Final = "Without an answer it ends gently by itself."
WAITING: Final = "A little longer, as calm as you like."
