"""`unhurried partner show`: the page as they would see it, and what it means."""

from collections.abc import Iterator

import click

from unhurried.app.application import Application
from unhurried.bootstrap.sharing import shared_page
from unhurried.cli.desk import Desk
from unhurried.cli.verb import verb
from unhurried.cli.voice import Page
from unhurried.views.as_json import plain
from unhurried.views.partner import PartnerPage
from unhurried.views.words.partner import (
    CONCLUSIONS,
    NOBODY_SEES,
    NOTHING_YET,
    PRESSURE,
    SEES,
)


@click.command()
@verb
def show(desk: Desk) -> Page:
    """Show what they would see now, word for word."""
    return shown(desk.application(), desk)


def shown(application: Application, desk: Desk) -> Page:
    """The page, with what belongs to it."""
    view = application.state.partner_view
    page = shared_page(application, desk.world)
    data = {
        "chosen": () if view is None else view.fields,
        "parts": page.parts,
        "always": page.always if page.parts else (),
    }
    return Page(plain(data), tuple(_lines(page, chosen=view is not None)))


def _lines(page: PartnerPage, *, chosen: bool) -> Iterator[str]:
    if not page.parts:
        yield NOTHING_YET if chosen else NOBODY_SEES
    else:
        yield SEES
        yield ""
        for part in page.parts:
            yield from (f"{part.title}:", part.text, "")
        yield from page.always
        yield ""
        yield CONCLUSIONS
    yield PRESSURE
