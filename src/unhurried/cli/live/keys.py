"""Key presses of a terminal in raw mode: bytes in, names of keys out."""

import re
from typing import Final

ESC: Final = "esc"
ENTER: Final = "enter"
SPACE: Final = "space"
BACKSPACE: Final = "backspace"
CTRL_C: Final = "ctrl-c"
CTRL_L: Final = "ctrl-l"

STOPS: Final = (SPACE, ESC, CTRL_C)
"""Each of these stops a running session; the space bar is found with closed eyes."""

_NAMES: Final = {
    "\x1b": ESC,
    "\r": ENTER,
    "\n": ENTER,
    " ": SPACE,
    "\x7f": BACKSPACE,
    "\x08": BACKSPACE,
    "\x03": CTRL_C,
    "\x0c": CTRL_L,
}
_ARROWS: Final = re.compile(r"\x1b(\[[0-9;?]*[ -/]*[@-~]|O[ -~])")


def presses(data: bytes) -> tuple[str, ...]:
    r"""Name the keys in what a terminal sent.

    Arrows and function keys are left out. An escape on its own is the key Esc; where
    a slow line cuts an arrow in two it counts as Esc as well, and so as a stop.

    >>> presses(b"y\r")
    ('y', 'enter')
    >>> presses(b"\x1b[A\x1b")
    ('esc',)
    """
    text = _ARROWS.sub("", data.decode("utf-8", "ignore"))
    named = (_NAMES.get(char, char) for char in text)
    return tuple(key for key in named if len(key) > 1 or key.isprintable())
