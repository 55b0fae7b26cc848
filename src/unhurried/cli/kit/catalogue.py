"""`unhurried kit catalogue`: what can be owned, with the source of each figure."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import click

from unhurried.bootstrap.catalogued import catalogue
from unhurried.bootstrap.shipped import guides, rulebook, sources
from unhurried.cli.desk import Desk
from unhurried.cli.rules import ground_lines
from unhurried.cli.verb import FILE, verb
from unhurried.cli.voice import Page
from unhurried.views.as_json import plain
from unhurried.views.catalogue import (
    CataloguePage,
    EntryView,
    FigureLine,
    catalogue_page,
)
from unhurried.views.ground import Library
from unhurried.views.words.catalogue import (
    HOW_TO_USE,
    NOT_KNOWN,
    NOTHING_HERE,
    PLAIN_FILE,
)

FROM_FILES: Final = click.option(
    "--catalogue",
    "files",
    type=FILE,
    multiple=True,
    metavar="FILE",
    help="Also read entries of your own from a TOML file (it is not sealed).",
)


@click.command("catalogue")
@click.argument("words", nargs=-1, metavar="[WORDS]...")
@FROM_FILES
@verb
def catalogue_(desk: Desk, words: tuple[str, ...], files: tuple[Path, ...]) -> Page:
    """Look things up before you describe your own; no vault is needed.

    Without words every entry is listed, with words those that hold them all, with an
    id that one alone and in full.
    """
    del desk
    library = Library(rulebook(), sources(), guides())
    said = " ".join(words)
    page = catalogue_page(catalogue(files), said, library)
    return Page(plain(page), tuple(_lines(page, said, own=bool(files))))


def _lines(page: CataloguePage, said: str, *, own: bool) -> Iterator[str]:
    if not page.entries:
        yield NOTHING_HERE
    elif len(page.entries) == 1:
        yield from _in_full(page.entries[0])
    else:
        yield from _listed(page)
    if not said:
        yield from ("", HOW_TO_USE)
    if own:
        yield PLAIN_FILE


def _listed(page: CataloguePage) -> Iterator[str]:
    group = ""
    for entry in sorted(page.entries, key=lambda one: one.group):
        if entry.group != group:
            group = entry.group
            yield from ("", group)
        yield f"- {entry.id}: {entry.title}"


def _in_full(entry: EntryView) -> Iterator[str]:
    yield f"{entry.title} [{entry.id}]"
    yield entry.says
    if entry.known:
        yield f"Known: {', '.join(entry.known)}."
    yield from (_figure(one) for one in entry.figures)
    for piece in entry.pieces:
        yield f"- {piece.title} [{piece.id}]"
        yield from (f"  {_figure(one)}" for one in piece.figures)
    if entry.unknown:
        yield NOT_KNOWN.format(what=", ".join(entry.unknown))
    if entry.note:
        yield entry.note
    yield from ground_lines(entry.ground)
    if entry.article:
        yield f"To read: `unhurried learn {entry.article}`."


def _figure(figure: FigureLine) -> str:
    same = figure.mm and figure.text != f"{figure.mm} mm"
    also = f" ({figure.mm} mm)" if same else ""
    return f"{figure.name}: {figure.text}{also} [{figure.source}, {figure.how}]"
