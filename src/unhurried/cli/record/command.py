"""`unhurried record`."""

from pathlib import Path

import click

from unhurried.app.application import Application
from unhurried.app.commands import Tell
from unhurried.app.replies.follow_up import follow_up_asked, follow_up_of
from unhurried.app.replies.noticed import noticed_asked, noticed_of
from unhurried.cli.card import today_page
from unhurried.cli.desk import Desk
from unhurried.cli.files import Table, load
from unhurried.cli.record.session import as_imported, told_session
from unhurried.cli.record.when import ago_ms
from unhurried.cli.verb import verb
from unhurried.cli.voice import Page
from unhurried.core.errors import BadInput

KINDS = ("session", "follow_up", "check_in")
KEYS = ("format", "at", "ago", *KINDS)


@click.command()
@click.argument("file", metavar="FILE", type=click.Path(path_type=Path))
@click.option(
    "--imported",
    is_flag=True,
    help="From another record: its trouble and its time count, its ease does not.",
)
@verb
def record(desk: Desk, file: Path, *, imported: bool) -> Page:
    """Tell of a session or a check-in that happened elsewhere (TOML; - reads stdin)."""
    table = load(file)
    kind = _kind(table)
    if imported and kind != "session":
        raise BadInput(f"a {kind} is not imported", table.at(kind), "a session can be")
    application = desk.application()
    if kind == "session":
        passed = ago_ms(table, desk.world)
        told = told_session(_inner(table, kind), passed, application)
        application.do(as_imported(told) if imported else told)
    else:
        _no_past(table, kind)
        _check_in(_inner(table, kind), kind, application)
    return today_page(application, desk.world)


def _kind(table: Table) -> str:
    table.only(KEYS)
    kinds = [kind for kind in KINDS if kind in table.body]
    if len(kinds) != 1:
        hint = "one of " + ", ".join(KINDS)
        raise BadInput("one thing is told at a time", table.where, hint)
    return kinds[0]


def _inner(table: Table, kind: str) -> Table:
    inner = table.table(kind)
    if inner is None or not inner.body:
        raise BadInput("nothing is told here", table.at(kind), "see docs/cli.md")
    return inner


def _no_past(table: Table, kind: str) -> None:
    """A check-in counts from when it is told: an old one proves nothing about now."""
    for key in ("at", "ago"):
        if key in table.body:
            hint = f"leave '{key}' out: it counts from now"
            raise BadInput(f"a {kind} is about now", table.at(key), hint)


def _check_in(inner: Table, kind: str, application: Application) -> None:
    if kind == "check_in":
        noticed = noticed_of(inner.answers(noticed_asked(application.book)))
        application.do(Tell((noticed,)))
        return
    answers = inner.answers(follow_up_asked(application.book))
    application.do(Tell((follow_up_of(answers),)))
