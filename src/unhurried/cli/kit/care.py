"""`unhurried kit check`, `clean`, `retire`: how a thing is doing."""

import click

from unhurried.app.commands import Tell
from unhurried.cli.desk import Desk
from unhurried.cli.kit.finding import chosen, items_of, lubricants_of
from unhurried.cli.kit.shown import shown
from unhurried.cli.verb import verb
from unhurried.cli.voice import Page
from unhurried.core.events import ItemCared, ItemRetired, LubricantRetired
from unhurried.views.questions import about

NAME = click.argument("which", required=False, metavar="[NAME]")


@click.command()
@NAME
@click.option("--sound/--damaged", default=None, help="What you found.")
@verb
def check(desk: Desk, which: str | None, *, sound: bool | None) -> Page:
    """Look an object over: smooth all over, or a chip, a crack, a tear."""
    application = desk.application()
    item = chosen(items_of(application.state), which, desk.asker)
    if sound is None:
        desk.asker.need("what you found", "give --sound or --damaged")
        question = next(one for one in about("care") if one.key == "sound")
        reply = desk.asker.ask(question)
        sound = reply if isinstance(reply, bool) else None
    if sound is not None:
        application.do(Tell((ItemCared(item.id, sound=sound),)))
    return shown(application)


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
