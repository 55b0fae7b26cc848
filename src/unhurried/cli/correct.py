"""`unhurried correct`: put right what was told of a session, or take it back."""

from pathlib import Path

import click

from unhurried.app.application import Application
from unhurried.app.commands import Tell
from unhurried.cli.answers import Answers
from unhurried.cli.card import today_page
from unhurried.cli.desk import Desk
from unhurried.cli.files import load
from unhurried.cli.progress import SHORT, session_line
from unhurried.cli.signs import say_first_aid
from unhurried.cli.so_far import (
    check_asked,
    check_told_anew,
    report_asked,
    report_told_anew,
)
from unhurried.cli.verb import FILE, verb
from unhurried.cli.voice import Page
from unhurried.core.errors import BadInput, CannotDoThatNow
from unhurried.core.events import SessionWithdrawn
from unhurried.core.state import SessionRecord
from unhurried.history.telling import is_withdrawn
from unhurried.views.past import past_sessions
from unhurried.views.question import Question
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
    record = _named(application, session)
    _show(desk, application, record)
    if withdraw:
        desk.voice.say(WITHDRAWING)
        application.do(Tell((SessionWithdrawn(record.id),)))
    elif check_in:
        _check(desk, application, record, answers)
    else:
        _report(desk, application, record, answers)
    return today_page(application, desk.world)


def _named(application: Application, session: str | None) -> SessionRecord:
    """Find the session; without an id the latest that was not taken back."""
    state = application.state
    told = sorted((*state.sessions, *state.imported), key=lambda one: one.began)
    there = [one for one in told if not is_withdrawn(one, state)]
    if session is None:
        if not there:
            hint = "`unhurried record` tells of one"
            raise CannotDoThatNow("there is no session to correct", hint=hint)
        return there[-1]
    if len(session) >= SHORT:
        named = [one for one in there if one.id.startswith(session)]
        if len(named) == 1:
            return named[0]
    hint = "the characters in brackets after a session in `unhurried progress`"
    raise BadInput("there is no such session", "SESSION", hint)


def _show(desk: Desk, application: Application, record: SessionRecord) -> None:
    rows = past_sessions(application.state, application.book, desk.world.zone)
    [row] = [row for row in rows if row.id == record.id]
    desk.voice.say(session_line(row))


def _report(
    desk: Desk, application: Application, record: SessionRecord, file: Path | None
) -> None:
    questions = report_asked(record, application.state, application.book)
    told = _answers(desk, questions, file)
    fact = report_told_anew(record, application.state, told)
    application.do(Tell((fact,)))
    desk.voice.say(CORRECTED)
    say_first_aid(desk, application, told.words("signs") or ())


def _check(
    desk: Desk, application: Application, record: SessionRecord, file: Path | None
) -> None:
    if not record.follow_ups:
        hint = "`unhurried follow-up` answers one"
        raise CannotDoThatNow("no check-in about this session was answered", hint=hint)
    questions = check_asked(record, application.state, application.book)
    told = _answers(desk, questions, file)
    application.do(Tell((check_told_anew(record, application.state, told),)))
    desk.voice.say(CORRECTED)
    say_first_aid(desk, application, told.words("signs") or ())


def _answers(desk: Desk, questions: tuple[Question, ...], file: Path | None) -> Answers:
    desk.voice.say(CORRECTING)
    if file is not None:
        return load(file).answers(questions)
    desk.asker.need("the correction", "see --answers in docs/cli.md")
    return desk.asker.ask_all(questions)
