"""Read the tables beside the rules: conditions, signs, materials, lubricants."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from unhurried.core.advice import Advice
from unhurried.core.things import Material
from unhurried.protocol.condition import Condition, Ends
from unhurried.protocol.ground_reader import GROUND_KEYS, read_ground
from unhurried.protocol.required import CONDITIONS, SIGNS
from unhurried.protocol.sign import Call, Sign
from unhurried.protocol.substances import Substance, Suitability
from unhurried.protocol.toml_table import TomlTable

_CONDITION_KEYS: Final = GROUND_KEYS | {
    "question",
    "speaks",
    "wait_days",
    "ends",
    "says",
}
_SIGN_KEYS: Final = GROUND_KEYS | {
    "title",
    "rule",
    "speaks",
    "ends_session",
    "now",
    "not",
    "call",
}
_MATERIAL_KEYS: Final = GROUND_KEYS | {"verdict", "rigid", "porous", "cleaning"}
_CONDITION_ADVICE: Final = (Advice.LOCKED, Advice.CLINICIAN)


def read_conditions(table: TomlTable) -> Mapping[str, Condition]:
    """Read the health questions."""
    table.exactly(CONDITIONS)
    return MappingProxyType({id_: _condition(id_, row) for id_, row in table.tables()})


def read_signs(table: TomlTable) -> Mapping[str, Sign]:
    """Read the signs of a session and of the days after it."""
    table.exactly(SIGNS)
    return MappingProxyType({id_: _sign(id_, row) for id_, row in table.tables()})


def read_materials(table: TomlTable) -> Mapping[Material, Substance]:
    """Read the materials; each that the house knows must have its row."""
    table.allow(frozenset(Material))
    return MappingProxyType(
        {material: _substance(material, table.table(material)) for material in Material}
    )


def _condition(condition_id: str, row: TomlTable) -> Condition:
    row.allow(_CONDITION_KEYS)
    speaks = row.word("speaks", Advice)
    if speaks not in _CONDITION_ADVICE:
        raise row.refusal(
            "is not how a condition speaks", "write locked or clinician", "speaks"
        )
    return Condition(
        id=condition_id,
        question=row.text("question"),
        speaks=speaks,
        wait_days=row.whole("wait_days"),
        ends=row.word("ends", Ends),
        says=row.text("says"),
        ground=read_ground(row),
    )


def _sign(sign_id: str, row: TomlTable) -> Sign:
    row.allow(_SIGN_KEYS)
    speaks = row.word("speaks", Advice)
    if speaks.allows_insertion:
        raise row.refusal("is not how a sign speaks", "it never allows", "speaks")
    return Sign(
        id=sign_id,
        title=row.text("title"),
        rule=row.text("rule"),
        speaks=speaks,
        ends_session=row.flag("ends_session"),
        now=row.text("now"),
        avoid=row.text("not"),
        call=row.word("call", Call),
        ground=read_ground(row),
    )


def _substance(material: Material, row: TomlTable) -> Substance:
    row.allow(_MATERIAL_KEYS)
    return Substance(
        material=material,
        verdict=row.word("verdict", Suitability),
        rigid=row.flag("rigid"),
        porous=row.flag("porous"),
        cleaning=row.text("cleaning"),
        ground=read_ground(row),
    )
