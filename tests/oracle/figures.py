"""The rulebook's numbers and tables, read straight from its files with `tomllib`."""

import tomllib
from pathlib import Path
from typing import Any, Final

PROTOCOL: Final = Path(__file__).parents[2] / "src" / "unhurried" / "protocol"


def tables(*inside: str) -> dict[str, dict[str, Any]]:
    """Every table of these files, by its name."""
    found: dict[str, dict[str, Any]] = {}
    for name in inside:
        found |= tomllib.loads((PROTOCOL / name).read_text(encoding="utf-8"))
    return found


RULES: Final = tables(
    *(f"rules/{name}.toml" for name in ("before", "healing", "house", "size", "time"))
)
CONDITIONS: Final = tables("tables/conditions.toml")
SIGNS: Final = tables("tables/signs.toml")
MATERIALS: Final = tables("tables/materials.toml")
LUBRICANTS: Final = tables("tables/lubricants.toml")

FIGURES: Final[dict[str, Any]] = {
    f"{rule}.{name}": figure["value"]
    for rule, table in RULES.items()
    for name, figure in table.get("figures", {}).items()
}
HOUR: Final = 60
DAY: Final = 24 * HOUR


def whole(name: str) -> int:
    """One figure, in its own unit."""
    return int(FIGURES[name])


def stages(name: str) -> tuple[int, ...]:
    """One figure that is a list, in its own unit."""
    return tuple(FIGURES[name])
