"""Text that somebody wrote, as it may be shown: nothing acts, hides or turns around."""

import re
from typing import Final

_CONTROLS: Final = r"\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
_LINES: Final = r"\u2028\u2029"
_FORMATS: Final = (
    r"\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b\u200e\u200f"
    r"\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb"
    r"\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3"
    r"\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f"
)
_NO_LETTERS: Final = (
    r"\ud800-\udfff\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd"
)
_UNSEEN: Final = re.compile(f"[{_CONTROLS}{_LINES}{_FORMATS}{_NO_LETTERS}]")


def seen(text: str) -> str:
    r"""Put a sign in the place of every character that is none that can be seen.

    Tabs and ends of lines stay, and so do joiners that letters of some scripts need.

    >>> seen("a\x1b[2J\u202eb")
    'a\ufffd[2J\ufffdb'
    """
    return _UNSEEN.sub("\ufffd", text)
