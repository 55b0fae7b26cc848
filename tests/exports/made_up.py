"""Facts of every kind with values that fit their types, and nothing else."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from tests.exports.written import START_MS, entries
from unhurried.core.clock import DAY_MS, Stamp
from unhurried.core.entries import Entry
from unhurried.core.events import Event
from unhurried.core.lengths import Mm

WORDS = ("small", "middle", "gel", "s1", "s2", "fever", "latex", "red-flags", "fissure")
FEELINGS = ("pain", "discomfort", "ease", "soreness", "enjoyment", "tension")
PLAIN: dict[object, st.SearchStrategy[Any]] = {
    str: st.sampled_from(WORDS),
    int: st.sampled_from([0, 1, 3, 600, 86_400_000]) | st.sampled_from([-1, -(10**13)]),
    bool: st.booleans(),
    NoneType: st.none(),
    Mm: st.builds(Mm, st.integers(1, 10_000)),
}


@cache
def of(kind: Any) -> st.SearchStrategy[Any]:
    """Anything of this type."""
    if kind in PLAIN:
        return PLAIN[kind]
    if get_origin(kind) in (Union, UnionType):
        return st.one_of(*map(of, get_args(kind)))
    if isinstance(kind, type) and issubclass(kind, Enum):
        return st.sampled_from(kind)
    if get_origin(kind) is tuple:
        return st.lists(of(get_args(kind)[0]), max_size=2).map(tuple)
    if get_origin(kind) is Mapping:
        key, value = get_args(kind)
        return st.dictionaries(of(key), of(value), max_size=2)
    return built(kind)


def built(kind: Any) -> st.SearchStrategy[Any]:
    """Any fact of this kind; a feeling is from 0 to 10."""
    assert isinstance(kind, type)
    assert is_dataclass(kind), kind
    hints = get_type_hints(kind)
    feeling = st.none() | st.integers(0, 10)
    values = {
        one.name: feeling if one.name in FEELINGS else of(hints[one.name])
        for one in fields(kind)
    }
    return st.builds(kind, **values)


STAMPS = st.builds(
    lambda day, ms: Stamp(START_MS + day * DAY_MS + ms, None, ""),
    st.integers(0, 60),
    st.integers(0, DAY_MS),
)
FACTS = st.one_of(*(built(kind) for kind in get_args(Event)))
RECORDS = st.lists(st.builds(Entry, STAMPS, FACTS), max_size=8).map(
    lambda told: (*entries([]), *told)
)
