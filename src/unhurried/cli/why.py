"""`unhurried why`: the long answer."""

from collections.abc import Iterator
from dataclasses import replace

import click

from unhurried.bootstrap.shelved import shelf
from unhurried.bootstrap.shipped import guides, sources
from unhurried.cli.desk import Desk
from unhurried.cli.progress import session_line
from unhurried.cli.rules import article_lines, ground_lines, rule_lines
from unhurried.cli.verb import verb
from unhurried.cli.voice import Page
from unhurried.views.articles import about_rules
from unhurried.views.as_json import plain
from unhurried.views.ground import Library
from unhurried.views.openness import Openness
from unhurried.views.why import WhyPage, WhyReason, why_page
from unhurried.views.words.articles import ARTICLES
from unhurried.views.words.foreseen import ESTIMATED


@click.command()
@click.argument("rule", required=False, metavar="[RULE]")
@verb
def why(desk: Desk, rule: str | None) -> Page:
    """Explain what is advised now: every reason, its rule, its sources, your record."""
    application = desk.application()
    library = Library(application.book, sources(), guides())
    state, decision = application.state, application.decide()
    page = why_page(state, decision, library, desk.world.zone, rule)
    spoke = [reason.line.rule for reason in page.reasons] if rule is None else [rule]
    page = replace(page, articles=about_rules(shelf(), spoke))
    return Page(plain(page), tuple(_lines(page)))


def _lines(page: WhyPage) -> Iterator[str]:
    yield f"{page.headline}."
    yield page.why
    yield from page.theirs
    if page.spoke:
        yield page.spoke
    yield ""
    for reason in page.reasons:
        yield from _reason(reason, alone=page.rule is not None)
    if page.rule is not None:
        yield from rule_lines(page.rule)
        yield from _articles(page)
        return
    yield from _record(page)
    yield from (line for item in page.items for line in _item(item))
    yield from _estimated(page)
    yield from (f"{one.text}: {one.value}" for one in page.evidence)
    yield from _articles(page)
    yield f"Planner: {page.planner}. Rulebook: {page.rulebook[:12]}."


def _articles(page: WhyPage) -> Iterator[str]:
    if page.articles:
        yield from ("", ARTICLES, *article_lines(page.articles), "")


def _reason(reason: WhyReason, *, alone: bool) -> Iterator[str]:
    """Lay out a reason; one that was asked for is followed by its rule in full."""
    line = reason.line
    own = not reason.says
    yield reason.title if own else f"{reason.title} [{line.rule}, {line.bearing.value}]"
    yield f"  {line.text} {line.more}".rstrip()
    if reason.says and not alone:
        yield f"  The rule: {reason.says}"
        yield from (f"  {ground}" for ground in ground_lines(reason.ground))
    yield ""


def _record(page: WhyPage) -> Iterator[str]:
    if page.record:
        yield "From your record:"
    if page.earlier:
        yield f"- {page.earlier}"
    yield from (f"- {session_line(row)}" for row in page.record)
    yield ""


def _estimated(page: WhyPage) -> Iterator[str]:
    """What is estimated stands apart from the record, under a heading of its own."""
    if page.considered:
        yield ""
        yield ESTIMATED
        yield from (f"- {one.text}" for one in page.considered)
    if page.forecast:
        yield page.forecast
    yield ""


def _item(item: Openness) -> Iterator[str]:
    yield f"{item.item} ({item.diameter} mm): {item.text}"
    yield from (f"  - {reason.text}" for reason in item.reasons)
