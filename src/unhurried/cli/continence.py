"""`unhurried continence`: five questions, from time to time."""

from pathlib import Path

import click

from unhurried.app.application import Application
from unhurried.app.commands import Tell
from unhurried.app.replies.score import CONTINENCE, MOST, score_of
from unhurried.cli.asking import Asker
from unhurried.cli.card import today_page
from unhurried.cli.desk import Desk
from unhurried.cli.files import Table, load
from unhurried.cli.verb import FILE, verb
from unhurried.cli.voice import Page
from unhurried.core.errors import BadInput
from unhurried.core.events import ContinenceScored


@click.command()
@click.option(
    "--answers", type=FILE, metavar="FILE", help="Read the answers from a TOML file."
)
@verb
def continence(desk: Desk, answers: Path | None) -> Page:
    """Answer the continence check; it is compared with the one before."""
    application = desk.application()
    if answers is None:
        desk.asker.need("the continence check", "see --answers in docs/cli.md")
        ask_score(application, desk.asker)
    else:
        table = load(answers)
        table.only(("continence",))
        application.do(Tell((score_in(table),)))
    return today_page(application, desk.world)


def ask_score(application: Application, asker: Asker) -> None:
    """Ask the five questions and keep their sum; all five, or none."""
    if not asker.agrees("Would you like to answer the five questions now?"):
        return
    answers = asker.ask_all(CONTINENCE)
    application.do(Tell((score_of(answers),)))


def score_in(table: Table) -> ContinenceScored:
    """Read `continence = 3`, or a table of the five answers.

    Raises:
        BadInput: it is neither.
    """
    value = table.body.get("continence")
    if isinstance(value, dict):
        inner = table.table("continence")
        if inner is not None:
            return score_of(inner.answers(CONTINENCE))
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= MOST:
        return ContinenceScored(value)
    hint = f"a whole number from 0 to {MOST}, or the five answers"
    raise BadInput("this is no score", table.at("continence"), hint)
