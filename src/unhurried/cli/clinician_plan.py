"""`unhurried clinician-plan`: a plan that a clinician wrote, as theirs."""

from collections.abc import Iterator
from pathlib import Path

import click

from unhurried.app.application import Application
from unhurried.app.commands import Tell
from unhurried.app.prescribing import plan_in, use_of
from unhurried.bootstrap.text_file import text_from_input, text_of
from unhurried.cli.desk import Desk
from unhurried.cli.files import STDIN
from unhurried.cli.lazy import LazyGroup
from unhurried.cli.verb import options, verb
from unhurried.cli.voice import Page, bulleted
from unhurried.core.clinician_plan import ClinicianPlan
from unhurried.core.events import ClinicianPlanEnded
from unhurried.views.as_json import plain
from unhurried.views.clinician_plan import (
    ClinicianPlanPage,
    as_written,
    clinician_plan_page,
)
from unhurried.views.words.prescribed import NOTHING_TO_END, PUT_ASIDE

PLACE = "unhurried.cli.clinician_plan"
VERBS = {
    "show": (f"{PLACE}:show", "The plan there is, or what a file says."),
    "use": (f"{PLACE}:use", "Take up the plan of a file."),
    "end": (f"{PLACE}:end", "Put the plan aside."),
}
FILE = click.argument("file", type=click.Path(path_type=Path), metavar="FILE")


class PlanGroup(LazyGroup):
    """Verbs for a clinician's plan."""

    lazy = VERBS


@click.group("clinician-plan", cls=PlanGroup, invoke_without_command=True)
@options
@click.pass_context
def clinician_plan(context: click.Context, /, **shared: object) -> None:
    """Show a plan that a clinician wrote; it can only be stricter than the rules."""
    if context.invoked_subcommand is None:
        context.invoke(show, **shared)


@click.command()
@click.argument(
    "file", type=click.Path(path_type=Path), metavar="[FILE]", required=False
)
@verb
def show(desk: Desk, file: Path | None = None) -> Page:
    """Show the plan there is; of a file only what it says, without using it."""
    if file is not None:
        page = as_written(_read(file)[0])
        return Page(plain(page), tuple(_lines(page)))
    return _page(desk.application(), desk)


@click.command()
@FILE
@verb
def use(desk: Desk, file: Path) -> Page:
    """Take up the plan of a file, in place of the one before.

    It is read strictly: what is not understood is refused as a whole. It can make a
    session smaller, shorter or rarer, and opens nothing. - is the standard input.
    """
    plan, where = _read(file)
    application = desk.application()
    stamp = application.state.credit.at
    wall_ms = 0 if stamp is None else stamp.wall_ms
    application.do(Tell((use_of(plan, wall_ms, desk.world.zone, where),)))
    return _page(application, desk)


@click.command()
@verb
def end(desk: Desk) -> Page:
    """Put the plan aside; the rules stand alone from then on."""
    application = desk.application()
    if application.state.clinician_plan is None:
        return Page({"there": False, "text": NOTHING_TO_END}, (NOTHING_TO_END,))
    application.do(Tell((ClinicianPlanEnded(),)))
    return Page({"there": False, "text": PUT_ASIDE}, (PUT_ASIDE,))


def _read(file: Path) -> tuple[ClinicianPlan, str]:
    if str(file) == STDIN:
        where = "the input"
        return plan_in(text_from_input(where), where), where
    return plan_in(text_of(file), str(file)), str(file)


def _page(application: Application, desk: Desk) -> Page:
    state, decision = application.state, application.decide()
    page = clinician_plan_page(state, decision, desk.world.zone)
    return Page(plain(page), tuple(_lines(page)))


def _lines(page: ClinicianPlanPage) -> Iterator[str]:
    yield f"{page.title}:"
    yield from (line for line in (page.standing, page.days) if line)
    yield from bulleted(page.limits)
    yield from (line for line in (page.note, page.beside) if line)
    yield from page.said
