"""`unhurried signs`: something noticed between sessions, and what to do about it."""

from collections.abc import Iterable
from pathlib import Path

import click

from unhurried.app.application import Application
from unhurried.app.commands import Tell
from unhurried.app.replies.noticed import noticed_asked, noticed_of
from unhurried.cli.card import first_aid_lines, today_page, todays_card
from unhurried.cli.desk import Desk
from unhurried.cli.files import load
from unhurried.cli.verb import FILE, verb
from unhurried.cli.voice import Page
from unhurried.views.first_aid import first_aid


@click.command()
@click.option(
    "--answers", type=FILE, metavar="FILE", help="Read the answers from a TOML file."
)
@verb
def signs(desk: Desk, answers: Path | None) -> Page:
    """Say what you noticed; each sign comes with what to do now."""
    application = desk.application()
    questions = noticed_asked(application.book)
    if answers is None:
        desk.asker.need("signs", "see --answers; `unhurried help-now` needs no vault")
        told = desk.asker.ask_all(questions)
    else:
        told = load(answers).answers(questions)
    application.do(Tell((noticed_of(told),)))
    say_first_aid(desk, application, told.words("signs") or ())
    return today_page(application, desk.world)


def say_first_aid(desk: Desk, application: Application, told: Iterable[str]) -> None:
    """Say what to do about each sign that was told, unless today's card does."""
    known = application.book.signs
    card = todays_card(application, desk.world)
    on_the_card = {aid.sign for aid in card.help}
    for sign in told:
        if sign in known and sign not in on_the_card:
            desk.voice.say("", *first_aid_lines(first_aid(known[sign])))
