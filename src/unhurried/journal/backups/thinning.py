"""Which backups stay: of late every day's last, then every week's, then every month's.

Days, weeks and months count where there is a backup: a long pause thins nothing.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from unhurried.journal.backups.note import Note

EPOCH: Final = date(1970, 1, 1).toordinal()
LATEST: Final = 3
"""The latest backups stay, whatever their days are."""
SPANS: Final[tuple[tuple[int, Callable[[date], tuple[int, ...]]], ...]] = (
    (7, lambda day: (day.toordinal(),)),
    (4, lambda day: tuple(day.isocalendar()[:2])),
    (12, lambda day: (day.year, day.month)),
)
"""How many days, weeks and months keep their last backup."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One backup on a shelf, as its cover tells of it.

    Attributes:
        number: rises with every backup of the shelf.
        seq: the last entry it holds.
        hash: of the chain there.
    """

    number: int
    seq: int
    note: Note
    hash: bytes = b""


def staying(marks: Iterable[Mark]) -> frozenset[int]:
    """Numbers of the backups that stay."""
    latest_first = sorted(marks, key=lambda mark: mark.number, reverse=True)
    stay = {mark.number for mark in latest_first[:LATEST]}
    for most, span in SPANS:
        stay |= _last_of_each(latest_first, most, span)
    return frozenset(stay)


def _last_of_each(
    latest_first: Sequence[Mark], most: int, span: Callable[[date], tuple[int, ...]]
) -> set[int]:
    last: dict[tuple[int, ...], int] = {}
    for mark in latest_first:
        last.setdefault(span(_date(mark.note.day)), mark.number)
    recent = sorted(last, reverse=True)[:most]
    return {last[one] for one in recent}


def _date(day: int) -> date:
    """A day of a clock that was set to nonsense counts as the nearest possible one."""
    return date.fromordinal(min(max(EPOCH + day, 1), date.max.toordinal()))
