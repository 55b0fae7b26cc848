"""`unhurried agree`: an informed choice, made after its explanation was shown."""

import click

from unhurried.app.commands import Tell
from unhurried.bootstrap.shipped import guides, sources
from unhurried.cli.card import today_page
from unhurried.cli.desk import Desk
from unhurried.cli.rules import rule_lines
from unhurried.cli.verb import verb
from unhurried.cli.voice import Page
from unhurried.core.errors import CannotDoThatNow
from unhurried.core.events import AgreementGiven
from unhurried.core.events.person import Agreement
from unhurried.views.ground import Library
from unhurried.views.rules import rule_view

ASKED = "You have read this. Would you like this range to be open to you?"
HELP = "Only a yes opens it, and it changes nothing today. A no is as good an answer."


@click.command()
@click.argument("range_", metavar="RANGE", type=click.Choice(list(Agreement)))
@verb
def agree(desk: Desk, range_: Agreement) -> Page:
    """Read what is known about wide or very-wide sizes, then choose."""
    desk.asker.need("an informed choice", "it is made by a person, at a terminal")
    application = desk.application()
    library = Library(application.book, sources(), guides())
    desk.voice.say(*rule_lines(rule_view(library, range_.value)))
    if not desk.asker.agrees(ASKED, HELP):
        raise CannotDoThatNow("nothing was opened", hint="that is a good answer too")
    application.do(Tell((AgreementGiven(range_),)))
    return today_page(application, desk.world)
