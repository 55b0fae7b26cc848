"""`unhurried follow-up`: how it has been since the last session."""

from pathlib import Path

import click

from unhurried.app.commands import Tell
from unhurried.app.replies.follow_up import follow_up_of
from unhurried.cli.card import today_page
from unhurried.cli.desk import Desk
from unhurried.cli.files import load
from unhurried.cli.signs import say_first_aid
from unhurried.cli.verb import FILE, verb
from unhurried.cli.voice import Page
from unhurried.core.errors import CannotDoThatNow
from unhurried.views.follow_up import follow_up_page


@click.command("follow-up")
@click.option(
    "--answers", type=FILE, metavar="FILE", help="Read the answers from a TOML file."
)
@verb
def follow_up(desk: Desk, answers: Path | None) -> Page:
    """Answer the check-in after a session; the answer decides what comes next."""
    application = desk.application()
    state = application.state
    now = state.credit.credited_ms
    page = follow_up_page(state, now, application.book, desk.world.zone)
    if not page.open:
        hint = "`unhurried signs` takes up anything you notice in the meantime"
        raise CannotDoThatNow(_lower(page.text), hint=hint)
    if answers is None:
        desk.asker.need("the check-in", "see --answers in docs/cli.md")
        desk.voice.say(page.text)
        told = desk.asker.ask_all(page.questions)
    else:
        told = load(answers).answers(page.questions)
    application.do(Tell((follow_up_of(told),)))
    say_first_aid(desk, application, told.words("signs") or ())
    return today_page(application, desk.world)


def _lower(text: str) -> str:
    return (text[:1].lower() + text[1:]).rstrip(".")
