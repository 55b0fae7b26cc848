"""What no record can say: numbers beyond all measure, endless texts, the future."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Final

from unhurried.core.entries import Entry
from unhurried.core.errors import BadInput
from unhurried.core.scales import TOP

MOST_ENTRIES: Final = 100_000
LONGEST_TEXT: Final = 2_000
LONGEST_LIST: Final = 1_000
LARGEST: Final = 10**14
EARLIEST_MS: Final = 946_684_800_000
"""The year 2000 begins."""
SCORES: Final = frozenset(
    {"pain", "discomfort", "ease", "soreness", "enjoyment", "tension"}
)
NOT_NEGATIVE: Final = frozenset(
    {"hold_s", "ago_ms", "score", "douches_this_week", "rest_hours"}
)
POSITIVE: Final = frozenset({"a_week", "longest_hold_s", "stop_pain"})
"""Of a clinician's plan: none at all is said by leaving it out."""
_HINT: Final = "export it again; nothing of it was taken over"


def check(entries: Iterable[Entry], latest_ms: int) -> None:
    """Refuse a record in which something is said that cannot be.

    Raises:
        BadInput: with the place of the first such entry.
    """
    for number, entry in enumerate(entries, 1):
        where = f"entry {number}"
        if not EARLIEST_MS <= entry.stamp.wall_ms <= latest_ms:
            raise BadInput("this happened at a time that cannot be", where, _HINT)
        for name, value in _values("", entry.event):
            if not _possible(name, value):
                raise BadInput(f"'{name}' says what cannot be", where, _HINT)


def _values(name: str, value: object) -> Iterator[tuple[str, object]]:
    """Every plain value in it with the name of its field, however deep."""
    if is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from _values(field.name, getattr(value, field.name))
    elif isinstance(value, Mapping):
        yield from _values(name, (*value.keys(), *value.values()))
    elif isinstance(value, tuple):
        yield name, value
        for inner in value:
            yield from _values(name, inner)
    else:
        yield name, value


def _possible(name: str, value: object) -> bool:
    if isinstance(value, str):
        return len(value) <= LONGEST_TEXT and "\0" not in value
    if isinstance(value, tuple):
        return len(value) <= LONGEST_LIST
    if isinstance(value, bool) or not isinstance(value, int):
        return True
    if name in SCORES:
        return 0 <= value <= TOP
    return _least(name) <= value <= LARGEST


def _least(name: str) -> int:
    if name in POSITIVE:
        return 1
    return 0 if name in NOT_NEGATIVE else -LARGEST
