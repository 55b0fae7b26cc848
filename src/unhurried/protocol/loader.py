"""Turn texts into a rulebook, or refuse: at every start, before any advice.

A rulebook is whole or it is not there. Reading the files is someone else's work; this
floor only sees `{"rules/size.toml": text, ...}`.
"""

import hashlib
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from unhurried.protocol.errors import RulebookRefused
from unhurried.protocol.lubricant_reader import read_lubricants
from unhurried.protocol.prior_reader import read_priors
from unhurried.protocol.required import RULES
from unhurried.protocol.rule import Rule, Section
from unhurried.protocol.rule_reader import read_rule
from unhurried.protocol.rulebook import Rulebook
from unhurried.protocol.table_reader import (
    read_conditions,
    read_materials,
    read_signs,
)
from unhurried.protocol.toml_table import TomlTable, read_toml

RULE_FILES: Final = tuple(f"rules/{section}.toml" for section in Section)
TABLE_FILES: Final = tuple(
    f"tables/{name}.toml"
    for name in ("conditions", "signs", "materials", "lubricants", "priors")
)
FILES: Final = RULE_FILES + TABLE_FILES


def parse(texts: Mapping[str, str]) -> Rulebook:
    """Build the rulebook from its texts, keyed as in `FILES`.

    Raises:
        RulebookRefused: a file, rule, figure or row is missing, unknown, uncited, badly
            bounded or of the wrong kind; the error names file and key.
    """
    tables = _read_all(texts)
    rules = _read_rules(tables)
    book = Rulebook(
        rules=MappingProxyType(rules),
        conditions=read_conditions(tables["tables/conditions.toml"]),
        signs=read_signs(tables["tables/signs.toml"]),
        materials=read_materials(tables["tables/materials.toml"]),
        lubricants=read_lubricants(tables["tables/lubricants.toml"]),
        priors=read_priors(tables["tables/priors.toml"]),
        fingerprint=fingerprint(texts),
    )
    _refuse_rows_without_rule(book)
    return book


def fingerprint(texts: Mapping[str, str]) -> str:
    """Name a set of texts by SHA-256 over file names and contents, in hex."""
    digest = hashlib.sha256()
    for file in sorted(texts):
        for part in (file, texts[file]):
            body = part.encode()
            digest.update(len(body).to_bytes(8) + body)
    return digest.hexdigest()


def _read_all(texts: Mapping[str, str]) -> dict[str, TomlTable]:
    for file in FILES:
        if file not in texts:
            hint = "install the program again"
            raise RulebookRefused("is missing from the rulebook", file, "", hint)
    for file in texts:
        if file not in FILES:
            hint = f"known are {', '.join(FILES)}"
            raise RulebookRefused("is no file of the rulebook", file, "", hint)
    return {file: read_toml(file, text) for file, text in texts.items()}


def _read_rules(tables: Mapping[str, TomlTable]) -> dict[str, Rule]:
    rules: dict[str, Rule] = {}
    for file in RULE_FILES:
        for rule_id, table in tables[file].tables():
            if rule_id in rules:
                raise table.refusal("stands in two files", "keep one of them")
            rules[rule_id] = _read_placed(rule_id, table)
    for rule_id in sorted(RULES.keys() - rules.keys()):
        file = RULE_FILES[0]
        hint = "write the rule; without it nothing is advised"
        raise RulebookRefused("is a rule that must be there", file, rule_id, hint)
    return rules


def _read_placed(rule_id: str, table: TomlTable) -> Rule:
    rule = read_rule(rule_id, table)
    if f"rules/{rule.section}.toml" != table.file:
        raise table.refusal("names another section", "one file a section", "section")
    if rule_id not in RULES:
        hint = "a new rule needs its name in required.py, a gate and a test"
        raise table.refusal("is a rule that nothing enforces", hint)
    _refuse_other_figures(rule, table)
    return rule


def _refuse_other_figures(rule: Rule, table: TomlTable) -> None:
    required = RULES[rule.id]
    for name in sorted(required - rule.figures.keys()):
        hint = "write the figure; without it nothing is advised"
        raise table.refusal("is a figure that must be there", hint, f"figures.{name}")
    for name in sorted(rule.figures.keys() - required):
        hint = "a new figure needs its name in required.py, and a test"
        raise table.refusal("is a figure nothing acts by", hint, f"figures.{name}")


def _refuse_rows_without_rule(book: Rulebook) -> None:
    for sign in book.signs.values():
        if sign.rule not in book.rules:
            raise _no_such_rule("tables/signs.toml", sign.id)
    for additive in book.lubricants.additives.values():
        if additive.rule not in book.rules:
            raise _no_such_rule("tables/lubricants.toml", f"additives.{additive.id}")


def _no_such_rule(file: str, key: str) -> RulebookRefused:
    hint = "the ids stand in required.py"
    return RulebookRefused("names a rule that is not there", file, f"{key}.rule", hint)
