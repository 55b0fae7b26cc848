"""`unhurried kit clean`, `retire`: how a thing is doing."""

import click

from unhurried.app.commands import Tell
from unhurried.cli.desk import Desk
from unhurried.cli.kit.finding import chosen, items_of, lubricants_of
from unhurried.cli.kit.shown import shown
from unhurried.cli.verb import verb
from unhurried.cli.voice import Page
from unhurried.core.events import ItemCared, ItemRetired, LubricantRetired

NAME = click.argument("which", required=False, metavar="[NAME]")


@click.command()
@NAME
@verb
def clean(desk: Desk, which: str | None) -> Page:
    """Say that an object was washed."""
    application = desk.application()
    item = chosen(items_of(application.state), which, desk.asker)
    application.do(Tell((ItemCared(item.id, cleaned=True),)))
    return shown(application)


@click.command()
@NAME
@click.option("--lubricant", is_flag=True, help="It is a lubricant.")
@verb
def retire(desk: Desk, which: str | None, *, lubricant: bool) -> Page:
    """Say that something is no longer used; its history stays."""
    application = desk.application()
    if lubricant:
        bottle = chosen(lubricants_of(application), which, desk.asker)
        application.do(Tell((LubricantRetired(bottle.id),)))
    else:
        item = chosen(items_of(application.state), which, desk.asker)
        application.do(Tell((ItemRetired(item.id),)))
    return shown(application)
