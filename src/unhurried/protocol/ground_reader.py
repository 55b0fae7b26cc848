"""Read what a rule, figure or table row rests on; what rests on nothing is refused."""

from typing import Final

from unhurried.protocol.ground import OUR_CHOICE, Ground
from unhurried.protocol.toml_table import TomlTable

GROUND_KEYS: Final = frozenset({"guides", "sources", "basis", "because", "adr"})


def read_ground(table: TomlTable) -> Ground:
    """Read the ground of a table that must have one of its own."""
    ground = Ground(
        guides=table.texts("guides"),
        sources=table.texts("sources"),
        because=_because(table),
        adr=_adr(table),
    )
    if not ground.is_cited:
        raise table.refusal(
            "is not cited", f'name sources or guides, or basis = "{OUR_CHOICE}"'
        )
    return ground


def inherit_ground(table: TomlTable, parent: Ground) -> Ground:
    """Read a figure's own ground, or take its rule's."""
    if any(table.has(key) for key in GROUND_KEYS):
        return read_ground(table)
    return parent


def _because(table: TomlTable) -> str:
    if not table.has("basis"):
        if table.has("because"):
            raise table.refusal("gives a reason for no choice", "add basis", "because")
        return ""
    if table.text("basis") != OUR_CHOICE:
        raise table.refusal(
            "is not a basis we know", f'only basis = "{OUR_CHOICE}" exists', "basis"
        )
    return table.text("because")


def _adr(table: TomlTable) -> int | None:
    if not table.has("adr"):
        return None
    if not table.has("basis"):
        raise table.refusal("argues for no choice", "add basis and because", "adr")
    return table.whole("adr")
