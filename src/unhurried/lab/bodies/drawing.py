"""Draw the traits of one body of a family from the tables beside this file."""

import tomllib
from dataclasses import dataclass, field
from functools import cache
from math import exp
from pkgutil import get_data
from types import MappingProxyType
from typing import Any

from unhurried.lab.bodies.lots import Lots
from unhurried.lab.bodies.traits import Traits

HEAVIER = 1.25
FARTHEST = 2.2
"""A heavy tail ends here, on the scale of the logarithm: nine times the median."""


@dataclass(frozen=True, slots=True)
class Family:
    """How a family differs from what the parameters say.

    Attributes:
        times, plus: by trait, what its draw is multiplied with, and what is added then.
        tails: `t3` for heavy ones, else empty.
        kit: widths that its people own, in mm; empty when that is not a trait of it.
    """

    about: str
    times: MappingProxyType[str, float] = field(
        default_factory=lambda: MappingProxyType({})
    )
    plus: MappingProxyType[str, float] = field(
        default_factory=lambda: MappingProxyType({})
    )
    tails: str = ""
    kit: tuple[float, ...] = ()


def drawn(family: str, lots: Lots) -> Traits:
    """Draw one body's traits; the same lots give the same body."""
    told = families()[family]
    values = {
        name: _changed(name, _one(name, table, told.tails, lots), told)
        for name, table in parameters().items()
    }
    return Traits(**values)


@cache
def parameters() -> dict[str, dict[str, Any]]:
    """The table of each trait."""
    return _table("parameters.toml")


@cache
def families() -> dict[str, Family]:
    """Every family, by name."""
    return {
        name: Family(
            about=table["about"],
            times=MappingProxyType(table.get("times", {})),
            plus=MappingProxyType(table.get("plus", {})),
            tails=table.get("tails", ""),
            kit=tuple(table.get("kit", ())),
        )
        for name, table in _table("families.toml").items()
    }


def _table(file: str) -> dict[str, Any]:
    body = get_data(__package__, file)
    return tomllib.loads((body or b"").decode("utf-8"))


def _one(name: str, table: dict[str, Any], tails: str, lots: Lots) -> float:
    if "mean" in table:
        value = table["mean"] + table["sd"] * lots.normal(name)
    elif tails:
        far = HEAVIER * table["spread"] * lots.heavy(name)
        value = table["median"] * exp(max(-FARTHEST, min(FARTHEST, far)))
    else:
        value = table["median"] * exp(table["spread"] * lots.normal(name))
    least, most = table.get("within", (-1e9, 1e9))
    return float(max(least, min(most, value)))


def _changed(name: str, value: float, told: Family) -> float:
    return value * told.times.get(name, 1.0) + told.plus.get(name, 0.0)
