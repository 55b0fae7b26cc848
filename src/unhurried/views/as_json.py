"""Any view as plain JSON types, so that every verb has its `--json`."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum

from unhurried.core.lengths import Mm

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]


def plain(view: object) -> Json:
    """Turn a view into dicts, lists, text and numbers.

    A length becomes its number of millimetres, an enum its value; the keys of a
    dataclass are the names of its fields.

    Raises:
        TypeError: it holds something that is no plain data, such as a function.

    >>> plain({"width": Mm(135), "sizes": (Mm(130),)})
    {'width': 13.5, 'sizes': [13.0]}
    """
    if isinstance(view, Mm):
        return view.mm
    if isinstance(view, Enum):
        return plain(view.value)
    if view is None or isinstance(view, bool | int | float | str):
        return view
    return _nested(view)


def _nested(view: object) -> Json:
    if is_dataclass(view) and not isinstance(view, type):
        return {field.name: plain(getattr(view, field.name)) for field in fields(view)}
    if isinstance(view, Mapping):
        return {_key(key): plain(value) for key, value in view.items()}
    if isinstance(view, tuple | list):
        return [plain(one) for one in view]
    if isinstance(view, set | frozenset):
        return [plain(one) for one in sorted(view)]
    raise TypeError(f"{type(view).__name__} is not plain data")


def _key(key: object) -> str:
    return str(plain(key)) if isinstance(key, Enum | Mm) else str(key)
