"""`unhurried clinician`: record that a clinician agreed to going on."""

import click

from unhurried.app.commands import Tell
from unhurried.cli.card import today_page
from unhurried.cli.desk import Desk
from unhurried.cli.verb import verb
from unhurried.cli.voice import Page
from unhurried.core.errors import CannotDoThatNow
from unhurried.core.events import ClinicianAgreed

ASKED = "Has a clinician seen you, or heard about it, and agreed to your going on?"
HELP = "It answers every question that waits for their word; healing time still runs."


@click.command()
@click.option("--agreed", is_flag=True, help="Say it without being asked.")
@verb
def clinician(desk: Desk, *, agreed: bool) -> Page:
    """Record that a clinician agreed to going on."""
    application = desk.application()
    if not agreed:
        desk.asker.need("a clinician's word", "give --agreed")
        agreed = desk.asker.agrees(ASKED, HELP)
    if not agreed:
        raise CannotDoThatNow("nothing was recorded", hint="come back once they agreed")
    application.do(Tell((ClinicianAgreed(),)))
    return today_page(application, desk.world)
