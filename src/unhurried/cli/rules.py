"""`unhurried rules`: the rulebook; no vault is needed for it."""

from collections.abc import Iterable, Iterator

import click

from unhurried.bootstrap.shelved import shelf
from unhurried.bootstrap.shipped import guides, rulebook, sources
from unhurried.cli.desk import Desk
from unhurried.cli.verb import verb
from unhurried.cli.voice import Page
from unhurried.views.articles import ArticleLine, about_rules
from unhurried.views.as_json import plain
from unhurried.views.ground import Cited, GroundView, Library
from unhurried.views.rules import FigureView, RulesPage, RuleView, rule_view, rules_page
from unhurried.views.words.articles import ARTICLES, TO_READ


@click.command()
@click.argument("rule", required=False, metavar="[RULE]")
@verb
def rules(desk: Desk, rule: str | None) -> Page:
    """Show the rules, or one of them with its numbers, bounds and sources."""
    del desk
    if rule is None:
        page = rules_page(rulebook())
        return Page(plain(page), tuple(_list(page)))
    library = Library(rulebook(), sources(), guides())
    view = rule_view(library, rule, about_rules(shelf(), [rule]))
    return Page(plain(view), tuple(rule_lines(view)))


def rule_lines(view: RuleView) -> Iterator[str]:
    """Lay out one rule."""
    yield f"{view.title} [{view.id}]"
    yield view.says
    yield from ground_lines(view.ground)
    yield from (
        line for figure in view.figures for line in _figure(figure, view.ground)
    )
    yield ""
    if view.articles:
        yield from (ARTICLES, *article_lines(view.articles), "")
    yield view.note


def to_read(articles: Iterable[ArticleLine]) -> Iterator[str]:
    """Name articles in one line; nothing without any."""
    names = ", ".join(f"`unhurried learn {one.slug}`" for one in articles)
    if names:
        yield TO_READ.format(names=names)


def article_lines(articles: Iterable[ArticleLine]) -> Iterator[str]:
    """Lay out a list of articles."""
    yield from (f"- {one.slug}: {one.title}" for one in articles)


def ground_lines(ground: GroundView) -> Iterator[str]:
    """Lay out what something rests on."""
    if ground.our_choice:
        yield f"Our choice, because {ground.our_choice}."
    yield from (cited_line(cited) for cited in ground.cited)


def cited_line(cited: Cited) -> str:
    """Lay out one source: what it says, how strong it is, where it stands."""
    strength = f" ({cited.strength})" if cited.strength else ""
    stands = f"{cited.source} {cited.link}".rstrip()
    return f"- {cited.id}: {cited.claim}{strength} {stands}"


def _figure(figure: FigureView, rule: GroundView) -> Iterator[str]:
    yield ""
    yield f"{figure.name}: {figure.text}"
    yield f"  recommended {figure.recommended}, at the very most {figure.absolute}"
    yield f"  {figure.stricter}"
    if figure.ground != rule:
        yield from (f"  {line}" for line in ground_lines(figure.ground))


def _list(page: RulesPage) -> Iterator[str]:
    section = ""
    for rule in page.rules:
        if rule.section != section:
            section = rule.section
            yield ""
            yield section.capitalize()
        yield f"- {rule.id}: {rule.title}. {rule.says}"
    yield ""
    yield page.note
