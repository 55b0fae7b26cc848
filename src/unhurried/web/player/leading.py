"""Which page leads the running session, and which of its words have arrived."""

from dataclasses import dataclass, field
from typing import Final

from starlette.requests import Request

from unhurried.core.clock import SECOND_MS

AWAY_MS: Final = 15 * SECOND_MS
"""How long a page may be silent before another one leads; it calls every 10 s."""
REMEMBERED: Final = 5000


@dataclass
class Leading:
    """What this process knows of the pages of one session; it ends with the process.

    Attributes:
        arrived: for each word that came, whether it counted.
    """

    session: str = ""
    page: str = ""
    called_ms: int = 0
    arrived: dict[str, bool] = field(default_factory=dict)

    def meet(self, session: str, page: str, now_ms: int, *, take: bool) -> bool:
        """A page calls; say whether it leads."""
        if session != self.session:
            self.session, self.page = session, page
            self.arrived.clear()
        if take or not self.page or self.away(now_ms):
            self.page = page
        if self.page == page:
            self.called_ms = now_ms
        return self.page == page

    def leave(self, page: str) -> None:
        """A page goes away."""
        if self.page == page:
            self.page = ""

    def away(self, now_ms: int) -> bool:
        """Whether no page has called for a while."""
        return not self.page or not 0 <= now_ms - self.called_ms <= AWAY_MS

    def note(self, word: str, *, counted: bool) -> None:
        """Remember a word; the oldest of too many are forgotten."""
        self.arrived[word] = counted
        while len(self.arrived) > REMEMBERED:
            del self.arrived[next(iter(self.arrived))]


def leading_of(request: Request) -> Leading:
    """What is known of the pages of this house."""
    state = request.app.state
    if not hasattr(state, "leading"):
        state.leading = Leading()
    leading = state.leading
    if not isinstance(leading, Leading):
        raise TypeError("something else leads")
    return leading
