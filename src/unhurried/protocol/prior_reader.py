"""Read the table of suppositions; each that the planner uses must be there."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from unhurried.protocol.ground_reader import GROUND_KEYS, read_ground
from unhurried.protocol.prior import Prior, Shape
from unhurried.protocol.required import PRIORS
from unhurried.protocol.toml_table import TomlTable

_KEYS: Final = GROUND_KEYS | {"about", "unit", "shape", "centre", "spread"}


def read_priors(table: TomlTable) -> Mapping[str, Prior]:
    """Read the suppositions about a body."""
    table.exactly(PRIORS)
    return MappingProxyType({id_: _prior(id_, row) for id_, row in table.tables()})


def _prior(prior_id: str, row: TomlTable) -> Prior:
    row.allow(_KEYS)
    shape = row.word("shape", Shape)
    fixed = shape is Shape.FIXED
    if fixed and row.has("spread"):
        raise row.refusal("is fixed and has no spread", "leave it out", "spread")
    centre = row.number("centre")
    spread = 0.0 if fixed else row.number("spread")
    if not fixed and spread <= 0:
        raise row.refusal("is no spread", "write more than 0", "spread")
    if shape is Shape.LOG_NORMAL and centre <= 0:
        raise row.refusal("has no logarithm", "write more than 0", "centre")
    return Prior(
        id=prior_id,
        about=row.text("about"),
        unit=row.text("unit"),
        shape=shape,
        centre=centre,
        spread=spread,
        ground=read_ground(row),
    )
