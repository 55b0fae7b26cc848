"""One evening: who of the network may see the partner's page, and until when.

All of it is in memory alone. It is off until somebody at this machine begins it, and
ends by a button there, after six hours, and with every lock.
"""

from dataclasses import dataclass
from typing import Final

from starlette.requests import HTTPConnection

from unhurried.app.ports import Chance
from unhurried.core.clock import HOUR_MS
from unhurried.web.doors.code import ShownCode
from unhurried.web.doors.visits import Visit, Visits

LASTS_MS: Final = 6 * HOUR_MS


@dataclass(frozen=True, slots=True)
class Reach:
    """Where a device finds it, and what its owner compares by eye."""

    url: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Told:
    """What is said of it at this machine.

    Attributes:
        reach: None where the pages were started without it.
        code: to be typed at the device; empty when none is good.
        met: whether a device was let in.
    """

    reach: Reach | None
    on: bool
    code: str
    met: bool


class Evening:
    """Off, or begun; then one device at a time."""

    def __init__(self, chance: Chance) -> None:
        """Begin switched off."""
        self.reach: Reach | None = None
        self._code = ShownCode(chance)
        self._visits = Visits(chance)
        self._began_ms: int | None = None
        self._met = False

    def begin(self, now_ms: int) -> None:
        """Begin anew, with a new code; whoever was let in before is no longer."""
        self.end()
        self._began_ms = now_ms
        self._code.new(now_ms)

    def end(self) -> None:
        """End it at once."""
        self._began_ms = None
        self._met = False
        self._code.forget()
        self._visits.end_all()

    def is_on(self, now_ms: int) -> bool:
        """Whether it is going on; one whose hours are over ends here."""
        if self._began_ms is None:
            return False
        if not 0 <= now_ms - self._began_ms < LASTS_MS:
            self.end()
        return self._began_ms is not None

    def visit(self, cookie: str, now_ms: int) -> Visit:
        """The visit of a device; a fresh one, not let in, where it is not known."""
        return self._visits.find(cookie, now_ms) or self._visits.begin(now_ms)

    def admit(self, said: str, now_ms: int) -> Visit | None:
        """Let a device in by the code, in place of the one before; None if wrong."""
        if not self.is_on(now_ms) or not self._code.takes(said, now_ms):
            return None
        self._visits.end_all()
        self._met = True
        return self._visits.begin(now_ms, entered=True)

    def told(self, now_ms: int) -> Told:
        """What is said of it at this machine."""
        on = self.is_on(now_ms)
        return Told(self.reach, on, self._code.shown(now_ms), self._met)


def evening_of(request: HTTPConnection) -> Evening:
    """The evening of this house."""
    evening = request.app.state.evening
    if not isinstance(evening, Evening):
        raise TypeError("the application was built without an evening")
    return evening
