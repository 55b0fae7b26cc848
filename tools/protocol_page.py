"""Write the page of the rulebook: every rule, figure, table and source."""

from collections.abc import Iterable, Sequence
from typing import Final

from tools.protocol_tables import cell, marks, row_lines, table
from unhurried.bootstrap import shipped
from unhurried.protocol.evidence import Guides, Sources
from unhurried.protocol.figure import Figure
from unhurried.protocol.ground import Ground
from unhurried.protocol.rule import Rule, Section
from unhurried.protocol.rulebook import Rulebook

_INTRODUCTION: Final = """\
# The rulebook

**No clinician has signed these rules off.** They are not medical advice. There is no
trial of recreational training: each value is carried over from something near it
(surgery, dilator therapy, physiotherapy leaflets, sellers' advice), or it is our choice
and says so.

Where sources differ, the safer one holds. A value moves in one direction only: a
setting or a plan may make it stricter, nothing may loosen it. Both ends of every range
are allowed, and the recommended range lies inside the absolute one.

This page is generated from `src/unhurried/protocol/`; change the data there, then run
`make docs`.
"""

_SECTIONS: Final = {
    Section.SIZE: "Size and pace",
    Section.TIME: "Time",
    Section.HEALING: "Stop, heal, ask for help",
    Section.BEFORE: "Before a session",
    Section.HOUSE: "The house's own rules",
}


def page() -> str:
    """Return the whole page as Markdown."""
    book, sources, guides = shipped.rulebook(), shipped.sources(), shipped.guides()
    blocks = [
        _INTRODUCTION,
        *(_section(book, section) for section in Section),
        *row_lines(book),
        _evidence(sources),
        _guides(guides),
        f"Fingerprint of this rulebook: `{book.fingerprint}`\n",
    ]
    return "\n".join(blocks)


def _section(book: Rulebook, section: Section) -> str:
    rules = [rule for rule in book.rules.values() if rule.section is section]
    return "\n".join([f"## {_SECTIONS[section]}\n", *map(_rule, rules)])


def _rule(rule: Rule) -> str:
    lines = [f"### {rule.title} (`{rule.id}`)\n", f"{rule.says}\n"]
    if rule.figures:
        lines.append(_figures(rule.figures.values()))
    lines.append(f"Speaks: {rule.speaks}. Rests on: {_ground(rule.ground)}.\n")
    return "\n".join(lines)


def _figures(figures: Iterable[Figure]) -> str:
    head = ("figure", "value", "stricter", "recommended", "absolute", "rests on")
    return table(head, [_figure(figure) for figure in figures])


def _figure(figure: Figure) -> Sequence[str]:
    return (
        f"`{figure.name.partition('.')[2]}`",
        f"{', '.join(map(str, figure.values))} {figure.unit}",
        figure.stricter,
        f"{figure.recommended.low} to {figure.recommended.high}",
        f"{figure.absolute.low} to {figure.absolute.high}",
        _ground(figure.ground),
    )


def _ground(ground: Ground) -> str:
    parts = [marks(ground)] if ground.sources or ground.guides else []
    if ground.is_our_choice:
        page_of = f" (ADR {ground.adr:04})" if ground.adr is not None else ""
        parts.append(f"our choice: {cell(ground.because)}{page_of}")
    return "; ".join(parts)


def _evidence(sources: Sources) -> str:
    codes = table(("code", "strength"), list(sources.strengths.items()))
    rows = [
        (
            f'<a id="{fact.id}"></a>{fact.id}',
            cell(fact.claim),
            f"[{cell(fact.source)}]({fact.link})" if fact.link else cell(fact.source),
            ", ".join(fact.strength),
        )
        for fact in sources.evidence.values()
    ]
    facts = table(("id", "what was read", "source", "strength"), rows)
    note = "Each row was read as an abstract or an excerpt, never as a full text.\n"
    return f"## Evidence\n\n{note}\n{codes}\n{facts}"


def _guides(guides: Guides) -> str:
    titles = [f"- Guide {letter}: {title}" for letter, title in guides.titles.items()]
    rows = [
        (f'<a id="{one.id}"></a>{one.id}', one.kind, cell(one.says))
        for one in guides.statements.values()
    ]
    statements = table(("id", "kind", "what it says, in our words"), rows)
    return "\n".join(["## The two guides\n", *titles, "", statements])
