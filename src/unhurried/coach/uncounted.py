"""Why the last session does not open a wider size, where it does not."""

from unhurried.core.reasons import Bearing, Reason
from unhurried.core.state import State
from unhurried.history.clean import doubts
from unhurried.history.sessions import practised
from unhurried.protocol.rulebook import Rulebook


def uncounted(state: State, book: Rulebook) -> tuple[Reason, ...]:
    """Name, by the rule `clean`, the gravest thing that keeps it from counting."""
    last = practised(state)[-1:]
    codes = (next(doubts(record, book)) for record in last if not record.easy)
    numbers = {
        "pain": book.whole("clean.pain_at_most"),
        "discomfort": book.whole("clean.discomfort_at_most"),
    }
    return tuple(Reason("clean", code, Bearing.LIMITS, numbers) for code in codes)
