"""`unhurried correct`: put right what was told of a session, or take it back."""

from pathlib import Path

import click

from unhurried.app.application import Application
from unhurried.app.commands import Tell
from unhurried.app.replies.answers import Answers
from unhurried.app.replies.follow_up import follow_up_asked
from unhurried.app.replies.report import REPORT
from unhurried.app.replies.so_far import (
    check_anew,
    check_so_far,
    report_anew,
    report_so_far,
)
from unhurried.cli.card import today_page
from unhurried.cli.desk import Desk
from unhurried.cli.files import load
from unhurried.cli.progress import SHORT, session_line
from unhurried.cli.signs import say_first_aid
from unhurried.cli.verb import FILE, verb
from unhurried.cli.voice import Page
from unhurried.core.errors import BadInput, CannotDoThatNow
from unhurried.core.events import (
    FollowUpCorrected,
    SessionCorrected,
    SessionWithdrawn,
)
from unhurried.views.correcting import Correctable, correctable, so_far
from unhurried.views.question import Question
from unhurried.views.questions import signs
from unhurried.views.words.correcting import CORRECTED, CORRECTING, WITHDRAWING


@click.command()
@click.argument("session", required=False, metavar="[SESSION]")
@click.option(
    "--answers", type=FILE, metavar="FILE", help="Read the answers from a TOML file."
)
@click.option(
    "--withdraw", is_flag=True, help="Take it back: told twice, or it did not happen."
)
@click.option("--check-in", is_flag=True, help="Correct its last check-in instead.")
@verb
def correct(
    desk: Desk,
    session: str | None,
    answers: Path | None,
    *,
    withdraw: bool,
    check_in: bool,
) -> Page:
    """Correct what you told of a session: the latest, or one named by its id."""
    if withdraw and (check_in or answers is not None):
        hint = "first the one, then the other"
        raise BadInput("a session is taken back or corrected", "--withdraw", hint)
    application = desk.application()
    told = _named(desk, application, session)
    desk.voice.say(session_line(told.row))
    if withdraw:
        desk.voice.say(WITHDRAWING)
        application.do(Tell((SessionWithdrawn(told.row.id),)))
    elif check_in:
        _check(desk, application, told, answers)
    else:
        _report(desk, application, told, answers)
    return today_page(application, desk.world)


def _named(desk: Desk, application: Application, session: str | None) -> Correctable:
    """Find the session; without an id the latest that was not taken back."""
    there = correctable(application.state, application.book, desk.world.zone)
    if session is None:
        if not there:
            hint = "`unhurried record` tells of one"
            raise CannotDoThatNow("there is no session to correct", hint=hint)
        return there[-1]
    if len(session) >= SHORT:
        named = [one for one in there if one.row.id.startswith(session)]
        if len(named) == 1:
            return named[0]
    hint = "the characters in brackets after a session in `unhurried progress`"
    raise BadInput("there is no such session", "SESSION", hint)


def _report(
    desk: Desk, application: Application, told: Correctable, file: Path | None
) -> None:
    questions = (*REPORT, signs(application.book))
    answers = _answers(desk, so_far(questions, report_so_far(told.report)), file)
    _keep(desk, application, report_anew(told, answers))


def _check(
    desk: Desk, application: Application, told: Correctable, file: Path | None
) -> None:
    if told.check is None:
        hint = "`unhurried follow-up` answers one"
        raise CannotDoThatNow("no check-in about this session was answered", hint=hint)
    questions = follow_up_asked(application.book)
    answers = _answers(desk, so_far(questions, check_so_far(told.check)), file)
    _keep(desk, application, check_anew(told, told.check, answers))


def _answers(desk: Desk, questions: tuple[Question, ...], file: Path | None) -> Answers:
    desk.voice.say(CORRECTING)
    if file is not None:
        return load(file).answers(questions)
    desk.asker.need("the correction", "see --answers in docs/cli.md")
    return desk.asker.ask_all(questions)


def _keep(
    desk: Desk, application: Application, fact: SessionCorrected | FollowUpCorrected
) -> None:
    signs_told = fact.report.signs if isinstance(fact, SessionCorrected) else fact.signs
    application.do(Tell((fact,)))
    desk.voice.say(CORRECTED)
    say_first_aid(desk, application, signs_told)
