"""`unhurried screening`: the health questions, each answer kept at once."""

from pathlib import Path

import click

from unhurried.app.application import Application
from unhurried.app.commands import Tell
from unhurried.app.replies.screening import CLEAR, answered_so_far
from unhurried.cli.asking import Asker
from unhurried.cli.card import today_page
from unhurried.cli.desk import Desk
from unhurried.cli.files import Table, load
from unhurried.cli.verb import FILE, verb
from unhurried.cli.voice import Page
from unhurried.core.errors import BadInput
from unhurried.core.events import ScreeningAnswered
from unhurried.views.question import Question
from unhurried.views.questions import days_ago
from unhurried.views.questions import screening as health_questions

ENTER = "Enter leaves a question open; an open one counts as a yes."


@click.command()
@click.option(
    "--answers", type=FILE, metavar="FILE", help="Read the answers from a TOML file."
)
@verb
def screening(desk: Desk, answers: Path | None) -> Page:
    """Answer the health questions again."""
    application = desk.application()
    if answers is None:
        desk.asker.need("the health questions", "see --answers in docs/cli.md")
        ask_screening(application, desk.asker, anew=True)
    else:
        table = load(answers)
        table.only(("screening",))
        application.do(Tell((screening_in(table, application),)))
    return today_page(application, desk.world)


def ask_screening(
    application: Application, asker: Asker, *, anew: bool = False
) -> None:
    """Ask each health question that is open, or all of them anew."""
    asker.voice.say(ENTER)
    told = {} if anew else answered_so_far(application.state)
    days: dict[str, int] = {}
    for question in health_questions(application.book):
        if told.get(question.key) is not None:
            continue
        reply = asker.ask(_briefly(question))
        told[question.key] = reply if isinstance(reply, bool) else None
        if reply is True:
            asker.voice.say(question.help)
            days |= _days(application, asker, question.key)
        application.do(Tell((ScreeningAnswered(dict(told), dict(days)),)))


def screening_in(table: Table, application: Application) -> ScreeningAnswered:
    """Read `screening = "clear"`, or a table of conditions as stories write it.

    Raises:
        BadInput: a condition is not known, or is not true or false.
    """
    conditions = application.book.conditions
    value = table.body.get("screening")
    if isinstance(value, str):
        if value != CLEAR:
            raise BadInput("this is not known", table.at("screening"), f'"{CLEAR}"')
        return ScreeningAnswered(dict.fromkeys(conditions, False))
    inner = table.table("screening")
    if inner is None:
        raise BadInput("there are no answers", table.where, "add [screening]")
    asked = health_questions(application.book)
    answers = inner.answers(asked, ("others", "days_ago"))
    told: dict[str, bool | None] = {}
    if inner.text("others") == CLEAR:
        told = dict.fromkeys(conditions, False)
    told |= {one.key: answers.flag(one.key) for one in asked if one.key in inner.body}
    return ScreeningAnswered(told, _days_in(inner, application))


def _days_in(inner: Table, application: Application) -> dict[str, int]:
    ago = inner.table("days_ago")
    if ago is None:
        return {}
    asked = [days_ago(one) for one in application.book.conditions.values()]
    answers = ago.answers(one for one in asked if one is not None)
    given = {key: answers.number(key) for key in answers.replies}
    return {key: days for key, days in given.items() if days is not None}


def _days(application: Application, asker: Asker, key: str) -> dict[str, int]:
    question = days_ago(application.book.conditions[key])
    reply = None if question is None else asker.ask(question)
    return {key: reply} if isinstance(reply, int) else {}


def _briefly(question: Question) -> Question:
    """Leave the help for after a yes: it says what a yes means."""
    return Question(question.key, question.text, "", question.answer)
