"""`unhurried learn`: the library; no vault, no passphrase, and no query is kept."""

from collections.abc import Iterable, Iterator

import click

from unhurried.bootstrap.drawn import InWords, in_words
from unhurried.bootstrap.shelved import shelf
from unhurried.bootstrap.shipped import guides, rulebook, sources
from unhurried.cli.desk import Desk
from unhurried.cli.rules import article_lines, cited_line
from unhurried.cli.verb import verb
from unhurried.cli.voice import Page, bulleted
from unhurried.core.steps import Step
from unhurried.views.articles import (
    ArticleLine,
    ArticleView,
    Contents,
    Part,
    about_step,
    article_view,
    contents,
    listed,
)
from unhurried.views.as_json import plain
from unhurried.views.ground import Library
from unhurried.views.words.articles import (
    ASKED,
    DRAWN,
    HOW_TO_READ,
    NOTHING_FOUND,
    READ_ON,
    RULES,
    SOURCES,
)

MOST_FOUND = 5


@click.command()
@click.argument("words", nargs=-1, metavar="[WORDS]...")
@click.option(
    "--ask", is_flag=True, help="Ask for the words, so that no shell keeps them."
)
@click.option(
    "--step",
    type=click.Choice([step.value for step in Step]),
    metavar="STEP",
    help="What is worth reading at a step of a session, such as settle or hold.",
)
@verb
def learn(desk: Desk, words: tuple[str, ...], *, ask: bool, step: str | None) -> Page:
    """Read about it: all articles by topic, one of them by its name, or a search."""
    if step is not None:
        found = about_step(shelf(), Step(step))
        return Page({"found": plain(found)}, tuple(_hits(found)))
    said = " ".join(words)
    if ask:
        desk.asker.need("words", "write them after `learn`, or leave --ask out")
        said = desk.asker.line(ASKED)
    said = said.strip()
    if not said:
        return _contents(contents(shelf()))
    return _article(said) if said in shelf().articles else _found(said)


def _contents(page: Contents) -> Page:
    lines = [HOW_TO_READ]
    for topic in page.topics:
        lines += ["", topic.title, *article_lines(topic.articles)]
    return Page(plain(page), tuple(lines))


def _found(said: str) -> Page:
    """Search; the words themselves are not shown again."""
    from unhurried.bootstrap.search import find  # noqa: PLC0415 - SQLite, only here

    slugs = find(said, shelf().articles.values(), MOST_FOUND)
    found = listed(shelf().article(slug) for slug in slugs)
    return Page({"found": plain(found)}, tuple(_hits(found) or [NOTHING_FOUND]))


def _hits(found: Iterable[ArticleLine]) -> list[str]:
    return [line for one in found for line in _hit(one.slug, one.title, one.summary)]


def _hit(slug: str, title: str, summary: str) -> Iterator[str]:
    yield f"- {title}"
    yield f"  {summary}"
    yield f"  unhurried learn {slug}"


def _article(slug: str) -> Page:
    view = article_view(shelf(), slug, Library(rulebook(), sources(), guides()))
    drawn = in_words(slug)
    data = plain(view)
    data = {**data, "drawing": plain(drawn)} if isinstance(data, dict) else data
    return Page(data, tuple(_lines(view, drawn)))


def _lines(view: ArticleView, drawn: InWords | None) -> Iterator[str]:
    yield f"{view.title} [{view.slug}]"
    yield f"{view.summary} ({_reading(view.minutes)})"
    for part in view.body:
        yield from _part(part)
    if drawn is not None:
        yield from ("", DRAWN.format(title=drawn.title), drawn.shows)
    yield from _more(view)
    yield ""
    yield view.note


def _part(part: Part) -> Iterator[str]:
    yield ""
    if part.kind == "points":
        yield from bulleted(part.lines)
    else:
        yield from part.lines


def _more(view: ArticleView) -> Iterator[str]:
    if view.sources:
        yield from ("", SOURCES, *(cited_line(cited) for cited in view.sources))
    if view.rules:
        yield from ("", RULES, *(f"- {rule.id}: {rule.title}" for rule in view.rules))
    if view.further:
        yield from ("", READ_ON, *article_lines(view.further))


def _reading(minutes: int) -> str:
    return f"{minutes} minutes to read" if minutes > 1 else "1 minute to read"
