"""Records as documents, for the tests of exports and imports."""

from tests.life import Life, book, newcomer, stamp
from unhurried.app.importing import state_of, taken_over
from unhurried.coach.fold import apply
from unhurried.core.clock import DAY_MS, Stamp
from unhurried.core.entries import Entry
from unhurried.core.events import (
    AdultStated,
    Event,
    ItemAdded,
    LubricantAdded,
)
from unhurried.core.state import State
from unhurried.exports.record import read, write
from unhurried.journal.codec import JournalCodec

START_MS = 1_767_639_600_000
LATEST_MS = START_MS + 20_000 * DAY_MS
CODEC = JournalCodec()
History = list[tuple[float, Event]]
KIT = newcomer().state


def dated(day: float) -> Stamp:
    """A stamp of another machine, so many days after the start."""
    moment = stamp(day)
    return Stamp(START_MS + moment.wall_ms, moment.steady_ms, "their-run")


def entries(history: History) -> tuple[Entry, ...]:
    """What somebody elsewhere recorded: adult, a kit, and this history."""
    first: list[Event] = [AdultStated(adult=True)]
    first += [ItemAdded(owned.item) for owned in KIT.items.values()]
    first += [LubricantAdded(bottle) for bottle in KIT.lubricants.values()]
    kept = [Entry(dated(0), fact) for fact in first]
    day = 0.0
    for gap, event in history:
        day += gap
        kept.append(Entry(dated(day), event))
    return tuple(kept)


def document(history: History) -> bytes:
    """The same as an exported document."""
    return write(entries(history), CODEC)


def understood(body: bytes) -> tuple[Entry, ...]:
    """The document, read as an import reads it."""
    return read(body, CODEC, LATEST_MS)


def imported(life: Life, day: float, body: bytes) -> Life:
    """The same life after an import on that day."""
    there = state_of(understood(body), book())
    after = Life(life.state)
    return after.tell(day, *taken_over(there, life.at(day), book()))


def refolded(history: History) -> State:
    """What the history adds up to where it was told."""
    state = State()
    for entry in entries(history):
        state = apply(state, entry, book())
    return state
