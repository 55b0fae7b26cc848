"""`unhurried today`: what is advised now, and why."""

import click

from unhurried.cli.card import today_page
from unhurried.cli.desk import Desk
from unhurried.cli.verb import verb
from unhurried.cli.voice import Page


@click.command()
@verb
def today(desk: Desk) -> Page:
    """Show what is advised now, why, and what would change it."""
    return today_page(desk.application(), desk.world)
