"""Weeks side by side, days from top to bottom: sessions, and rest as much a part."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from unhurried.views.drawing import axes, marks
from unhurried.views.drawing.frame import Box, Layout
from unhurried.views.drawing.legend import LETTER, Entry, legend
from unhurried.views.drawing.marks import Place
from unhurried.views.drawing.picture import Picture
from unhurried.views.drawing.ticks import month
from unhurried.views.points import Felt
from unhurried.views.weeks import Held, Week, in_words
from unhurried.views.words import drawing as words

LEFT: Final = 34.0
ABOVE: Final = 18.0
BELOW: Final = 10.0
LARGEST: Final = 20.0
DAYS: Final = 7
EMPTY_HIGH: Final = 80.0
NAMED_DAYS: Final = (0, 3, 6)
_DOWN: Final = 4.0
REST: Final = 2.5
_REST: Final = 0.18
_FILLED: Final = 0.8
_INSIDE: Final = 0.34


@dataclass(frozen=True, slots=True)
class _Block:
    """Some weeks in a row, and where they stand."""

    weeks: Sequence[Week]
    top: float
    cell: float

    def place(self, week: int, day: int) -> Place:
        """The middle of a day."""
        x = LEFT + self.cell * (week + 0.5)
        return x, self.top + ABOVE + self.cell * (day + 0.5)


def calendar(told: Sequence[Week], layout: Layout) -> Picture:
    """Draw every week since the first session."""
    blocks = tuple(_blocks(told, layout))
    last = blocks[-1] if blocks else None
    high = EMPTY_HIGH if last is None else last.top + ABOVE + DAYS * last.cell + BELOW
    said = legend([(words.RECORDED, _legend(told))], layout, high - BELOW)
    box = Box(0, 0, layout.wide, high)
    parts = (
        *(part for block in blocks for part in _around(block)),
        marks.points(part for block in blocks for part in _days(block)),
        axes.note(box, "" if told else words.EMPTY),
        *said.parts,
    )
    high = high - BELOW + said.high
    return Picture("weeks", words.WEEKS, in_words(told), layout, high, parts)


def _blocks(told: Sequence[Week], layout: Layout) -> Iterator[_Block]:
    """As many weeks in a row as fit: half a year on a phone, else a year."""
    room = layout.wide - LEFT
    row = layout.weeks
    cell = min(LARGEST, room / max(1, min(row, len(told))))
    for number, start in enumerate(range(0, len(told), row)):
        top = number * (ABOVE + DAYS * cell + BELOW)
        yield _Block(told[start : start + row], top, cell)


def _days(block: _Block) -> Iterator[str]:
    cell = block.cell
    by_kind: dict[Held, list[Place]] = {held: [] for held in Held}
    for number, week in enumerate(block.weeks):
        for day, held in enumerate(week.days):
            by_kind[held].append(block.place(number, day))
    filled = [*by_kind[Held.ONCE], *by_kind[Held.MORE]]
    speck = max(REST, cell * _REST)
    yield marks.group("rest", [marks.specks(by_kind[Held.REST], speck)])
    yield marks.group("held", [marks.specks(filled, cell * _FILLED)])
    yield marks.group("twice", [marks.specks(by_kind[Held.MORE], cell * _INSIDE)])
    yield marks.group(
        "settled", (marks.plus(at, cell * 0.3) for at in by_kind[Held.SETTLED])
    )


def _around(block: _Block) -> Iterator[str]:
    days = (
        marks.text((LEFT - 6, block.place(0, day)[1] + _DOWN), words.WEEKDAYS[day])
        for day in NAMED_DAYS
    )
    yield marks.group("edges", days)
    yield marks.group("words", _months(block))


def _months(block: _Block) -> Iterator[str]:
    """Where each month begins; one that would run into the last is left out."""
    free = LEFT
    for number, (place, thursday) in enumerate(_beginnings(block)):
        x = LEFT + block.cell * place
        if x >= free:
            said = month(thursday, begins=number == 0)
            free = x + _room(said)
            yield marks.text((x, block.top + ABOVE - 5), said)


def _beginnings(block: _Block) -> list[tuple[int, date]]:
    """The weeks in which a month begins, by their Thursdays.

    The first week of all is left out where its name would run into the next one.
    """
    thursdays = [week.monday + timedelta(days=3) for week in block.weeks]
    found = [
        (place, day)
        for place, day in enumerate(thursdays)
        if place == 0 or day.month != thursdays[place - 1].month
    ]
    named = _room(month(thursdays[0], begins=True))
    soon = len(found) > 1 and found[1][0] * block.cell < named
    return found[1:] if soon else found


def _room(said: str) -> float:
    """About how much room the name of a month takes, with a gap."""
    return LETTER * len(said) + 10


def _legend(told: Sequence[Week]) -> list[Entry]:
    occur = {day for week in told for day in week.days}
    filled = marks.specks([(0, 0)], 10)
    white = marks.group("twice", [marks.specks([(0, 0)], 4)])
    known = {
        Held.ONCE: Entry("held", filled, words.A_SESSION),
        Held.MORE: Entry("held", filled + white, words.SEVERAL),
        Held.SETTLED: Entry("settled", marks.plus((0, 0)), words.FELT[Felt.SETTLED]),
        Held.REST: Entry("rest", marks.specks([(0, 0)], REST), words.REST),
    }
    return [entry for held, entry in known.items() if held in occur]
