"""Read rules and their figures from a TOML table."""

from collections.abc import Mapping
from itertools import pairwise
from types import MappingProxyType
from typing import Final

from unhurried.core.advice import Advice
from unhurried.protocol.figure import Bounds, Figure, Stricter, Unit
from unhurried.protocol.ground import Ground
from unhurried.protocol.ground_reader import GROUND_KEYS, inherit_ground, read_ground
from unhurried.protocol.rule import LIMIT, Rule, Section
from unhurried.protocol.toml_table import TomlTable

_RULE_KEYS: Final = GROUND_KEYS | {"title", "section", "speaks", "says", "figures"}
_FIGURE_KEYS: Final = GROUND_KEYS | {
    "value",
    "unit",
    "stricter",
    "recommended",
    "absolute",
}
_ENDS: Final = 2


def read_rule(rule_id: str, table: TomlTable) -> Rule:
    """Read one rule with all its figures."""
    table.allow(_RULE_KEYS)
    ground = read_ground(table)
    return Rule(
        id=rule_id,
        title=table.text("title"),
        section=table.word("section", Section),
        advice=_read_advice(table),
        says=table.text("says"),
        ground=ground,
        figures=_read_figures(rule_id, table, ground),
    )


def _read_advice(table: TomlTable) -> Advice | None:
    if table.text("speaks") == LIMIT:
        return None
    advice = table.word("speaks", Advice)
    if advice.allows_insertion:
        hint = f"a rule stops, or says '{LIMIT}'"
        raise table.refusal(f"'{advice}' is no way to refuse", hint, "speaks")
    return advice


def _read_figures(
    rule_id: str, table: TomlTable, ground: Ground
) -> Mapping[str, Figure]:
    if not table.has("figures"):
        return MappingProxyType({})
    return MappingProxyType(
        {
            name: _read_figure(f"{rule_id}.{name}", figure, ground)
            for name, figure in table.table("figures").tables()
        }
    )


def _read_figure(name: str, table: TomlTable, ground: Ground) -> Figure:
    table.allow(_FIGURE_KEYS)
    is_series = isinstance(table.value("value"), list)
    figure = Figure(
        name=name,
        values=table.wholes("value") if is_series else (table.whole("value"),),
        is_series=is_series,
        unit=table.word("unit", Unit),
        stricter=table.word("stricter", Stricter),
        recommended=_read_bounds(table, "recommended"),
        absolute=_read_bounds(table, "absolute"),
        ground=inherit_ground(table, ground),
    )
    _refuse_badly_nested(table, figure)
    return figure


def _read_bounds(table: TomlTable, name: str) -> Bounds:
    ends = table.wholes(name)
    if len(ends) != _ENDS or ends[0] > ends[1]:
        raise table.refusal("is not a range", "write [lowest, highest]", name)
    return Bounds(*ends)


def _refuse_badly_nested(table: TomlTable, figure: Figure) -> None:
    """Refuse bounds that do not nest, values outside them, stages that do not rise."""
    if not figure.recommended.inside(figure.absolute):
        hint = "the absolute range encloses the recommended one"
        raise table.refusal("is not inside the absolute range", hint, "recommended")
    if not all(figure.recommended.holds(value) for value in figure.values):
        hint = "both ends of the range are allowed"
        raise table.refusal("is outside the recommended range", hint, "value")
    if any(a >= b for a, b in pairwise(figure.values)):
        raise table.refusal("does not rise", "write the stages lowest first", "value")
