"""Words for what a body reacts to."""

from typing import Final

LEFT_OUT: Final = (
    "Left out of every plan, with what may hold it: {substances}. If you use condoms "
    "or gloves, choose them by this as well."
)
NOTHING: Final = "Your body reacts to nothing that we know of; nothing is left out."
NOT_ASKED: Final = (
    "Not told yet, so nothing is left out. `unhurried kit leave-out --ask` asks."
)
