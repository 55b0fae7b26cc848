"""Read sources and guides, and refuse a citation that points at nothing.

The fast path at a start does not come here: citations are checked where the rulebook is
built and shown, in tests and by the command that shows the rules.
"""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final, Protocol, TypeVar

from unhurried.protocol.errors import RulebookRefused
from unhurried.protocol.evidence import Evidence, Guides, Kind, Sources, Statement
from unhurried.protocol.ground import Ground
from unhurried.protocol.rulebook import Rulebook
from unhurried.protocol.toml_table import TomlTable, read_toml

Name = TypeVar("Name", bound=str)

SOURCES_FILE: Final = "sources.toml"
GUIDES_FILE: Final = "guides.toml"
_EVIDENCE_ID: Final = re.compile(r"[A-Z]-\d\d")
_STATEMENT_ID: Final = re.compile(r"[AB]\d\d")


class Cited(Protocol):
    """Anything that names what it rests on."""

    @property
    def ground(self) -> Ground:
        """What it rests on."""
        ...


def read_sources(text: str) -> Sources:
    """Read the evidence; an unknown strength code or key is refused."""
    table = read_toml(SOURCES_FILE, text)
    table.allow(frozenset({"strengths", "evidence"}))
    codes = table.table("strengths")
    strengths = {code: codes.text(code) for code in codes}
    rows = {
        id_: _evidence(id_, row, strengths)
        for id_, row in table.table("evidence").tables()
    }
    return Sources(MappingProxyType(strengths), MappingProxyType(rows))


def read_guides(text: str) -> Guides:
    """Read the statements of the guides."""
    table = read_toml(GUIDES_FILE, text)
    table.allow(frozenset({"titles", "statements"}))
    titles = table.table("titles")
    return Guides(
        MappingProxyType({letter: titles.text(letter) for letter in titles}),
        MappingProxyType(
            {
                id_: _statement(id_, row)
                for id_, row in table.table("statements").tables()
            }
        ),
    )


def grounds(book: Rulebook) -> Iterator[tuple[str, Ground]]:
    """Walk everything in the rulebook that cites, with a name for it."""
    for rule in book.rules.values():
        yield rule.id, rule.ground
        yield from ((figure.name, figure.ground) for figure in rule.figures.values())
    yield from _table_grounds("conditions", book.conditions)
    yield from _table_grounds("signs", book.signs)
    yield from _table_grounds("materials", book.materials)
    yield from _table_grounds("lubricants.bases", book.lubricants.bases)
    yield from _table_grounds("lubricants.additives", book.lubricants.additives)
    yield from _table_grounds("priors", book.priors)


def _table_grounds(
    name: str, rows: Mapping[Name, Cited]
) -> Iterator[tuple[str, Ground]]:
    for id_, row in rows.items():
        yield f"{name}.{id_}", row.ground


def check(book: Rulebook, sources: Sources, guides: Guides) -> None:
    """Refuse a rulebook that cites an id which neither sources nor guides hold."""
    for name, ground in grounds(book):
        for id_ in ground.sources:
            if id_ not in sources.evidence:
                raise _nowhere(name, id_, SOURCES_FILE)
        for id_ in ground.guides:
            if id_ not in guides.statements:
                raise _nowhere(name, id_, GUIDES_FILE)


def _nowhere(name: str, id_: str, file: str) -> RulebookRefused:
    hint = f"add {id_} to {file}, or cite what was read"
    return RulebookRefused(f"cites '{id_}', which does not exist", file, name, hint)


def _evidence(id_: str, row: TomlTable, strengths: dict[str, str]) -> Evidence:
    row.allow(frozenset({"claim", "source", "link", "strength"}))
    if not _EVIDENCE_ID.fullmatch(id_):
        raise row.refusal("is not an evidence id", "write it as C-05")
    strength = row.texts("strength")
    if not strength or not strengths.keys() >= set(strength):
        hint = f"known are {', '.join(strengths)}"
        raise row.refusal("has no strength that we know", hint, "strength")
    return Evidence(
        id=id_,
        claim=row.text("claim"),
        source=row.text("source"),
        link=_link(row),
        strength=strength,
    )


def _link(row: TomlTable) -> str:
    if not row.has("link"):
        return ""
    link = row.text("link")
    if not link.startswith("https://"):
        raise row.refusal("is not an address", "write https://", "link")
    return link


def _statement(id_: str, row: TomlTable) -> Statement:
    row.allow(frozenset({"kind", "says"}))
    if not _STATEMENT_ID.fullmatch(id_):
        raise row.refusal("is not a statement id", "write it as A07")
    return Statement(id=id_, kind=row.word("kind", Kind), says=row.text("says"))
