"""Visits: each browser's cookie, and the tab credential that goes with it."""

import hmac
from dataclasses import dataclass
from typing import Final

from unhurried.app.ports import Chance

COOKIE: Final = "visit"
SECRET_BYTES: Final = 32
MOST: Final = 32
LONGEST_MS: Final = 8 * 3_600_000


@dataclass(frozen=True, slots=True)
class Visit:
    """What is known of one browser.

    Attributes:
        id: the cookie, 256 bits.
        tab: what each page hands back beside the cookie, 256 bits.
        met: whether the program itself opened this browser.
        entered: whether it may see the vault.
        began_ms: when, on the steady clock.
    """

    id: str
    tab: str
    met: bool
    entered: bool
    began_ms: int


class Visits:
    """The visits that this process knows; they end with it."""

    def __init__(self, chance: Chance) -> None:
        """Begin without any."""
        self._chance = chance
        self._known: dict[str, Visit] = {}

    def begin(self, now_ms: int, *, met: bool = False, entered: bool = False) -> Visit:
        """Begin a visit under a fresh id; of too many one ends.

        The oldest that was not let in goes first, so that knocking puts nobody out.
        """
        while len(self._known) >= MOST:
            self.end(min(self._known.values(), key=lambda visit: visit.entered))
        visit = Visit(self._secret(), self._secret(), met, entered, now_ms)
        self._known[visit.id] = visit
        return visit

    def find(self, cookie: str, now_ms: int) -> Visit | None:
        """Find the visit of a cookie; None when it is unknown or older than 8 hours."""
        found = [v for v in self._known.values() if same(v.id, cookie)]
        if not found:
            return None
        if abs(now_ms - found[0].began_ms) < LONGEST_MS:
            return found[0]
        self.end(found[0])
        return None

    def end(self, visit: Visit) -> None:
        """End one visit."""
        self._known.pop(visit.id, None)

    def end_all(self) -> None:
        """End all visits."""
        self._known.clear()

    def _secret(self) -> str:
        return self._chance(SECRET_BYTES).hex()


def same(one: str, other: str) -> bool:
    """Compare secrets in a time that does not depend on where they differ."""
    return hmac.compare_digest(one.encode(), other.encode())
