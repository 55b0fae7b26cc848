"""`unhurried partner choose` and `stop`: field by field, until you stop it."""

from pathlib import Path
from typing import Final

import click

from unhurried.app.application import Application
from unhurried.app.commands import Tell
from unhurried.app.replies.answers import Answers, Reply
from unhurried.app.replies.partner import view_of, view_so_far
from unhurried.cli.desk import Desk
from unhurried.cli.files import load
from unhurried.cli.partner.showing import shown
from unhurried.cli.verb import verb
from unhurried.cli.voice import Page
from unhurried.core.events import PartnerViewStopped
from unhurried.core.partner_view import WRITTEN, Shared
from unhurried.views.questions import about
from unhurried.views.words.partner import NOT_ON, STOPPED

ASKED: Final = about("partner")[1:]
"""The questions for words of one's own."""


@click.command()
@click.argument(
    "fields",
    nargs=-1,
    required=True,
    metavar="FIELD...",
    type=click.Choice([one.value for one in Shared]),
)
@click.option(
    "--words",
    "file",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="A TOML file with your words, by field; - is the standard input.",
)
@verb
def choose(desk: Desk, /, *, fields: tuple[str, ...], file: Path | None) -> Page:
    """Choose what may be seen, in place of what was chosen before.

    next and size come from the record; comfort, helps, avoid, after-care and note are
    in your own words, which are asked for, or read from a file. Without either, what
    you wrote before stays.
    """
    application = desk.application()
    chosen = tuple(map(Shared, fields))
    told = _words(desk, application, frozenset(chosen), file)
    application.do(Tell((view_of(chosen, Answers(told)),)))
    return shown(application, desk)


@click.command()
@verb
def stop(desk: Desk) -> Page:
    """Show nothing new from now on; what was given away stays given."""
    application = desk.application()
    was_on = application.state.partner_view is not None
    if was_on:
        application.do(Tell((PartnerViewStopped(),)))
    text = STOPPED if was_on else NOT_ON
    return Page({"chosen": [], "text": text}, (text,))


def _words(
    desk: Desk, application: Application, chosen: frozenset[Shared], file: Path | None
) -> dict[str, Reply]:
    """What was written before, and over it what is told now."""
    known = view_so_far(application.state)
    keys = {one.value for one in WRITTEN if one in chosen}
    questions = [question for question in ASKED if question.key in keys]
    if file is not None:
        told = load(file).answers(questions).replies
    elif questions and desk.world.answers():
        told = desk.asker.ask_all(questions).replies
    else:
        told = {}
    return known | {key: reply for key, reply in told.items() if reply is not None}
