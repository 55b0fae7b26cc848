"""Read what lubricants go with; a pair that the text does not allow is refused."""

from types import MappingProxyType
from typing import Final, TypeVar

from unhurried.core.things import Barrier, LubricantBase, Material
from unhurried.protocol.ground_reader import GROUND_KEYS, read_ground
from unhurried.protocol.substances import (
    Additive,
    Compatibility,
    Handling,
    LubricantTable,
)
from unhurried.protocol.toml_table import TomlTable

Made = TypeVar("Made", Material, Barrier)

_BASE_KEYS: Final = GROUND_KEYS | {"materials", "barriers", "says"}
_ADDITIVE_KEYS: Final = GROUND_KEYS | {"handling", "rule", "says"}
ADDITIVE_IDS: Final = frozenset(
    {
        "numbing",
        "nonoxynol-9",
        "warming",
        "tingling",
        "cbd",
        "relaxant",
        "fragrance",
        "unknown",
    }
)


def read_lubricants(table: TomlTable) -> LubricantTable:
    """Read the bases with what each suits, and the additives."""
    table.allow(frozenset({"bases", "additives"}))
    bases = table.table("bases")
    bases.allow(frozenset(LubricantBase))
    return LubricantTable(
        bases=MappingProxyType(
            {base: _compatibility(base, bases.table(base)) for base in LubricantBase}
        ),
        additives=MappingProxyType(_additives(table.table("additives"))),
    )


def _compatibility(base: LubricantBase, row: TomlTable) -> Compatibility:
    row.allow(_BASE_KEYS)
    return Compatibility(
        base=base,
        materials=_allowed(row.table("materials"), Material),
        barriers=_allowed(row.table("barriers"), Barrier),
        says=row.text("says"),
        ground=read_ground(row),
    )


def _allowed(cells: TomlTable, kinds: type[Made]) -> frozenset[Made]:
    """Read one row of the matrix: every kind has its cell, true or false."""
    cells.allow(frozenset(kinds))
    return frozenset(kind for kind in kinds if cells.flag(kind))


def _additives(table: TomlTable) -> dict[str, Additive]:
    table.allow(ADDITIVE_IDS)
    return {id_: _additive(id_, table.table(id_)) for id_ in sorted(ADDITIVE_IDS)}


def _additive(additive_id: str, row: TomlTable) -> Additive:
    row.allow(_ADDITIVE_KEYS)
    return Additive(
        id=additive_id,
        handling=row.word("handling", Handling),
        rule=row.text("rule"),
        says=row.text("says"),
        ground=read_ground(row),
    )
