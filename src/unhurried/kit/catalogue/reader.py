"""Read the catalogue; a file at fault is refused whole, with file, key and a hint."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final, TypeVar

from unhurried.core.things import Barrier, Base, LubricantBase, Material
from unhurried.kit.catalogue.entry import Entry, EntryKind, Measure
from unhurried.kit.catalogue.figures import read_figures
from unhurried.protocol.ground import Ground
from unhurried.protocol.ground_reader import GROUND_KEYS, read_ground
from unhurried.protocol.toml_table import TomlTable, read_toml

Value = TypeVar("Value")

_ID: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_MEASURES: Final = frozenset(measure.value for measure in Measure)
_WORDS: Final = frozenset({"kind", "title", "says", "of", "pieces", "material"})
_MORE: Final = frozenset({"base", "lubricant-base", "additives", "barrier"})
_LINKS: Final = frozenset({"materials", "rules", "article"})
_KEYS: Final = _WORDS | _MORE | _LINKS | _MEASURES | GROUND_KEYS
_PIECE_KEYS: Final = frozenset({"title", "says"}) | _MEASURES


def read_entries(
    file: str, text: str, sources: frozenset[str] | None
) -> tuple[Entry, ...]:
    """Read every entry of one file, in its order.

    Args:
        file: its name, for an error.
        text: the whole of it.
        sources: ids of the evidence there is; None for a file of the person's own,
            which need not cite what an entry says, but every figure all the same.

    Raises:
        RulebookRefused: a key or word nobody knows, a figure without a source.
    """
    table = read_toml(file, text)
    return tuple(_entry(id_, row, sources) for id_, row in table.tables())


def _entry(id_: str, row: TomlTable, sources: frozenset[str] | None) -> Entry:
    row.allow(_KEYS)
    if not _ID.fullmatch(id_):
        raise row.refusal("is not an id", "small letters and digits with hyphens")
    entry = Entry(
        id=id_,
        kind=row.word("kind", EntryKind),
        title=row.text("title"),
        says=row.text("says"),
        figures=read_figures(row, sources),
        of=_maybe(row, "of", lambda: row.word("of", EntryKind)),
        material=_maybe(row, "material", lambda: row.word("material", Material)),
        base=_maybe(row, "base", lambda: row.word("base", Base)),
        lubricant_base=_maybe(
            row, "lubricant-base", lambda: row.word("lubricant-base", LubricantBase)
        ),
        additives=_maybe(row, "additives", lambda: row.texts("additives")),
        barrier=_maybe(row, "barrier", lambda: row.word("barrier", Barrier)),
        materials=tuple(_materials(row)),
        rules=row.texts("rules"),
        article=row.text("article") if row.has("article") else "",
        ground=Ground() if sources is None else read_ground(row),
        own=sources is None,
    )
    return replace(entry, pieces=tuple(_pieces(entry, row, sources)))


def _maybe(row: TomlTable, key: str, read: Callable[[], Value]) -> Value | None:
    return read() if row.has(key) else None


def _materials(row: TomlTable) -> Iterator[Material]:
    for name in row.texts("materials"):
        if name not in set(Material):
            hint = f"known are {', '.join(Material)}"
            raise row.refusal(f"'{name}' is not a material", hint, "materials")
        yield Material(name)


def _pieces(
    entry: Entry, row: TomlTable, sources: frozenset[str] | None
) -> Iterator[Entry]:
    """A piece is as its kit is, but for what it says itself."""
    if (entry.kind is EntryKind.KIT) is not (entry.of is not None):
        raise row.refusal("only a kit says what it is of", 'write of = "plug"', "of")
    if not row.has("pieces"):
        return
    for id_, piece in row.table("pieces").tables():
        piece.allow(_PIECE_KEYS)
        yield replace(
            entry,
            id=f"{entry.id}/{id_}",
            kind=entry.of or entry.kind,
            of=None,
            title=piece.text("title"),
            says=piece.text("says") if piece.has("says") else entry.says,
            figures=read_figures(piece, sources),
        )
