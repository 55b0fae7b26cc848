"""A short code that is shown at this machine and typed at another.

It is good once, for five minutes and for five wrong tries; a new one is made only by
somebody at this machine.
"""

from typing import Final

from unhurried.app.ports import Chance
from unhurried.core.clock import MINUTE_MS
from unhurried.web.doors.visits import same

LETTERS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH: Final = 8
GOOD_FOR_MS: Final = 5 * MINUTE_MS
MOST_FAILURES: Final = 5


class ShownCode:
    """The code that is shown, if there is one."""

    def __init__(self, chance: Chance) -> None:
        """Begin without a code."""
        self._chance = chance
        self._code = ""
        self._began_ms = 0
        self._failures = 0

    def new(self, now_ms: int) -> str:
        """Make a code to show; the one before is no longer good."""
        drawn = (LETTERS[byte % len(LETTERS)] for byte in self._chance(LENGTH))
        self._code, self._began_ms, self._failures = "".join(drawn), now_ms, 0
        return self.shown(now_ms)

    def shown(self, now_ms: int) -> str:
        """The code as it is read aloud; empty where none is good."""
        good = self._code and 0 <= now_ms - self._began_ms < GOOD_FOR_MS
        return f"{self._code[:4]}-{self._code[4:]}" if good else ""

    def takes(self, said: str, now_ms: int) -> bool:
        """Whether this is the code; then it is no longer good."""
        if not self.shown(now_ms):
            return False
        if same(self._code, plain(said)):
            self.forget()
            return True
        self._failures += 1
        if self._failures >= MOST_FAILURES:
            self.forget()
        return False

    def forget(self) -> None:
        """No code is good until there is a new one."""
        self._code = ""


def plain(said: str) -> str:
    """A code as it was meant: capitals, no hyphens; letters like digits are digits.

    >>> plain(" abcd-ol1i ")
    'ABCD0111'
    """
    kept = "".join(sign for sign in said.upper() if sign.isalnum())
    return kept.translate(str.maketrans("OIL", "011"))
