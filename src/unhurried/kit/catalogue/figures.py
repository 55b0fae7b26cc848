"""Read the figures of an entry; one without a source is refused."""

from collections.abc import Iterator
from types import MappingProxyType
from typing import Final

from unhurried.core.errors import BadInput
from unhurried.kit.catalogue.entry import (
    UNITS,
    WIDTHS,
    Measure,
    Published,
    Unit,
)
from unhurried.kit.measures import diameter, length
from unhurried.protocol.toml_table import TomlTable

_KEYS: Final = frozenset({"value", "unit", "source", "verified"})
_LENGTHS: Final = frozenset({Measure.LENGTH, Measure.OVERALL})


def read_figures(
    row: TomlTable, sources: frozenset[str] | None
) -> MappingProxyType[Measure, Published]:
    """Read every figure of an entry.

    Args:
        row: the entry.
        sources: ids of the evidence there is; None in a file of the person's own,
            whose sources are named in their own words.

    Raises:
        RulebookRefused: a figure has no source, an unlikely size or another unit.
    """
    return MappingProxyType(dict(_read(row, sources)))


def _read(
    row: TomlTable, sources: frozenset[str] | None
) -> Iterator[tuple[Measure, Published]]:
    for measure in Measure:
        if row.has(measure):
            table = row.table(measure)
            yield measure, _figure(measure, table, sources)


def _figure(
    measure: Measure, table: TomlTable, sources: frozenset[str] | None
) -> Published:
    table.allow(_KEYS)
    unit = table.word("unit", Unit)
    if unit not in UNITS[measure]:
        known = ", ".join(sorted(UNITS[measure]))
        raise table.refusal(f"is not counted in {unit}", f"known are {known}", "unit")
    figure = Published(
        value=table.number("value"),
        unit=unit,
        source=_source(table, sources),
        verified=_verified(table),
    )
    _refuse_unlikely(measure, figure, table)
    return figure


def _source(table: TomlTable, sources: frozenset[str] | None) -> str:
    if not table.has("source"):
        hint = "say where it was read, or leave the figure out: unknown is asked"
        raise table.refusal("is a figure without a source", hint, "source")
    source = table.text("source")
    if sources is not None and source not in sources:
        hint = "name an id of sources.toml, or leave the figure out"
        raise table.refusal(f"cites '{source}', which does not exist", hint, "source")
    return source


def _verified(table: TomlTable) -> bool:
    if not table.has("verified"):
        hint = "true where it was read where it was first given, else false"
        raise table.refusal("does not say whether it is verified", hint, "verified")
    return table.flag("verified")


def _refuse_unlikely(measure: Measure, figure: Published, table: TomlTable) -> None:
    read = diameter if measure in WIDTHS else length if measure in _LENGTHS else None
    if read is None:
        return
    try:
        read(str(figure))
    except BadInput as refused:
        raise table.refusal(refused.what, refused.hint, "value") from refused
