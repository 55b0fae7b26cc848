"""`unhurried today`: what is advised now, and why."""

from typing import Final

import click

from unhurried.cli.desk import Desk
from unhurried.cli.verb import verb
from unhurried.cli.voice import Page

CARD: Final = "unhurried.cli.card"


@click.command()
@verb
def today(desk: Desk) -> Page:
    """Show what is advised now, why, and what would change it."""
    desk.soon = (CARD,)
    application = desk.application()
    from unhurried.cli.card import today_page  # noqa: PLC0415 - loaded meanwhile

    return today_page(application, desk.world)
