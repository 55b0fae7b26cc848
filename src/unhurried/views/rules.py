"""The rulebook as a list, and one rule in full."""

from dataclasses import dataclass

from unhurried.protocol.figure import Bounds, Figure
from unhurried.protocol.rule import Rule
from unhurried.protocol.rulebook import Rulebook
from unhurried.views.articles import ArticleLine
from unhurried.views.ground import GroundView, Library, ground_view
from unhurried.views.words.units import STRICTER, UNITS, UNSIGNED


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One rule in the list; `speaks` is an advice, or `limit`."""

    id: str
    title: str
    section: str
    speaks: str
    says: str
    our_choice: bool


@dataclass(frozen=True, slots=True)
class RulesPage:
    """All rules in the rulebook's order.

    Attributes:
        note: who has not signed them off.
        fingerprint: names this very rulebook.
    """

    rules: tuple[RuleLine, ...]
    note: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class FigureView:
    """One number of a rule.

    Attributes:
        text: the number or the stages, with the unit.
        recommended, absolute: what a setting may be, in words.
        stricter: which way a setting may go.
    """

    name: str
    text: str
    values: tuple[int, ...]
    unit: str
    recommended: str
    absolute: str
    stricter: str
    ground: GroundView


@dataclass(frozen=True, slots=True)
class RuleView:
    """One rule in full; `articles` are those of the library that belong to it."""

    id: str
    title: str
    section: str
    speaks: str
    says: str
    ground: GroundView
    figures: tuple[FigureView, ...]
    articles: tuple[ArticleLine, ...]
    note: str


def rules_page(book: Rulebook) -> RulesPage:
    """List every rule."""
    rules = tuple(_line(rule) for rule in book.rules.values())
    return RulesPage(rules, UNSIGNED, book.fingerprint)


def rule_view(
    library: Library, rule_id: str, articles: tuple[ArticleLine, ...] = ()
) -> RuleView:
    """Show one rule with its figures, bounds, sources, and what to read about it.

    Raises:
        UnknownRule: the rulebook does not hold it.
    """
    rule = library.book.rule(rule_id)
    return RuleView(
        id=rule.id,
        title=rule.title,
        section=rule.section.value,
        speaks=rule.speaks,
        says=rule.says,
        ground=ground_view(rule.ground, library),
        figures=tuple(_figure(each, library) for each in rule.figures.values()),
        articles=articles,
        note=UNSIGNED,
    )


def _line(rule: Rule) -> RuleLine:
    return RuleLine(
        rule.id,
        rule.title,
        rule.section.value,
        rule.speaks,
        rule.says,
        rule.ground.is_our_choice,
    )


def _figure(figure: Figure, library: Library) -> FigureView:
    unit = UNITS[figure.unit]
    numbers = ", then ".join(str(value) for value in figure.values)
    return FigureView(
        name=figure.name,
        text=f"{numbers} {unit}",
        values=figure.values,
        unit=unit,
        recommended=_range(figure.recommended, unit),
        absolute=_range(figure.absolute, unit),
        stricter=STRICTER[figure.stricter],
        ground=ground_view(figure.ground, library),
    )


def _range(bounds: Bounds, unit: str) -> str:
    if bounds.low == bounds.high:
        return f"{bounds.low} {unit}"
    return f"{bounds.low} to {bounds.high} {unit}"
