"""`unhurried kit what-if`: look ahead with a size that is not owned yet."""

from collections.abc import Iterator

import click

from unhurried.app.replies.sizes import sizes_of
from unhurried.cli.desk import Desk
from unhurried.cli.verb import verb
from unhurried.cli.voice import Page
from unhurried.core.events import ItemAdded
from unhurried.views.as_json import plain
from unhurried.views.what_if import (
    LadderThen,
    WhatIfPage,
    supposed_items,
    what_if_page,
)
from unhurried.views.words.foreseen import ESTIMATED
from unhurried.views.words.what_if import GAPS_NOW, GAPS_THEN, NO_GAP, NOW, THEN


@click.command("what-if")
@click.argument("widths", nargs=-1, required=True, metavar="WIDTH...")
@click.option("--length", help="Of the part that goes in: 100 mm, 10 cm.")
@verb
def what_if(desk: Desk, widths: tuple[str, ...], length: str | None) -> Page:
    """Say what a size would change, such as `what-if 17mm`: gaps, pace, forecast.

    Nothing is written down, and no product is named: any object of that width will do.
    """
    sizes, long = sizes_of(widths, length)
    application = desk.application()
    ids = [application.new_id() for _ in sizes]
    items = supposed_items(application.state, sizes, ids, long)
    before = application.supposing(())
    after = application.supposing([ItemAdded(item) for item in items])
    page = what_if_page(before, after, items, application.book)
    return Page(plain(page), tuple(_lines(page)))


def _lines(page: WhatIfPage) -> Iterator[str]:
    yield f"{page.title}."
    yield page.supposed
    yield from (f"- {one.text}" for one in page.refused)
    yield from page.changes
    yield from _ladder(NOW, GAPS_NOW, page.now)
    yield from _ladder(THEN, GAPS_THEN, page.then)
    yield page.note
    yield from ("", ESTIMATED)
    yield f"- {NOW}: {page.now.forecast}"
    yield f"- {THEN}: {page.then.forecast}"


def _ladder(title: str, gaps: str, made: LadderThen) -> Iterator[str]:
    sizes = ", ".join(str(size) for size in made.sizes) or "nothing"
    yield ""
    yield f"{title}: {sizes} mm."
    yield gaps if made.gaps else NO_GAP
    yield from (f"- {one.text}" for one in made.gaps)
    yield made.pace
