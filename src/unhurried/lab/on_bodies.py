"""The commands about virtual bodies: `lab compare` and `lab show`."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import click

from unhurried.core.errors import BadInput, Unavailable

NOT_UNDERSTOOD: Final = 2
YEAR_DAYS: Final = 365
LONGEST_DAYS: Final = 3650

Command = Callable[..., None]


def about_the_bodies(command: Command) -> Command:
    """The options that both commands share."""
    for option in reversed(
        (
            click.option(
                "--bodies",
                metavar="FILE.py[:FAMILY]",
                help="Somebody's bodies, or a family of ours by its name. [base]",
            ),
            click.option(
                "--days",
                type=click.IntRange(1, LONGEST_DAYS),
                default=YEAR_DAYS,
                show_default=True,
                help="How long a trial lasts at most.",
            ),
            click.option(
                "--goal",
                metavar="MM",
                type=click.FloatRange(5, 50),
                default=37.0,
                show_default=True,
                help="The width to be reached.",
            ),
            click.option(
                "--kit",
                metavar="MM,MM,...",
                default="",
                help="What everybody owns. [what the family owns]",
            ),
            click.option(
                "--seed", type=click.IntRange(0), default=1, show_default=True
            ),
            click.option(
                "--open",
                "is_open",
                is_flag=True,
                help="Without the gates: as the literature would.",
            ),
        )
    ):
        command = option(command)
    return command


@click.command()
@about_the_bodies
@click.option("--policies", default="all", show_default=True, metavar="all|NAME,...")
@click.option(
    "--n",
    type=click.IntRange(1, 100_000),
    default=20,
    show_default=True,
    help="How many bodies.",
)
@click.option(
    "--jobs",
    type=click.IntRange(1, 256),
    default=lambda: os.cpu_count() or 1,
    show_default="one for each core",
    help="Processes; the results are the same for any number.",
)
@click.option(
    "--dask",
    metavar="ADDRESS",
    help="Run on the cluster of this Dask scheduler (the extra `dask`).",
)
@click.option("--json", "as_json", is_flag=True, help="One array of objects.")
@click.pass_context
def compare(
    context: click.Context,
    /,
    jobs: int,
    dask: str | None,
    *,
    as_json: bool,
    **told: Any,  # noqa: ANN401 - the other options, by the names of `Wanted`
) -> None:
    """Compare policies on virtual bodies, by default with the gates on.

    A file of bodies is run as a program: name only one that you trust. Days in
    proportion to the oracle's need the oracle among the policies. Ends with 2 when
    something is not understood.
    """
    from unhurried.lab import compare as lab  # noqa: PLC0415 - help stays quick

    with refusals(context):
        wanted = lab.Wanted(gated=not told.pop("is_open"), **told)
        campaign = lab.campaign_of(wanted)
        if note := lab.note(wanted):
            click.echo(note, err=True)
        tasks = len(campaign.tasks)
        with click.progressbar(length=tasks, label="trials", file=sys.stderr) as bar:
            output = lab.compared(
                campaign, lab.Running(jobs, dask), lambda: bar.update(1), json=as_json
            )
        click.echo(output)


@click.command()
@about_the_bodies
@click.option("--policy", default="guides", show_default=True, metavar="NAME")
@click.option(
    "--body",
    type=click.IntRange(0, 99_999),
    default=0,
    show_default=True,
    help="Which one of the population.",
)
@click.option(
    "--svg",
    type=click.Path(path_type=Path, dir_okay=False, allow_dash=True),
    default=Path("-"),
    help="Where the picture is written. [standard output]",
)
@click.option("--json", "as_json", is_flag=True, help="One object instead, no picture.")
@click.pass_context
def show(
    context: click.Context,
    /,
    svg: Path,
    *,
    as_json: bool,
    **told: Any,  # noqa: ANN401 - the other options, by the names of `Wanted`
) -> None:
    """Draw the history of one virtual body under one policy.

    Each session with how it truly was, and the width that would hurt one time in ten.
    """
    from unhurried.lab import show as lab  # noqa: PLC0415 - help stays quick

    with refusals(context):
        wanted = lab.Wanted(gated=not told.pop("is_open"), **told)
        picture = f"{lab.told(wanted)}\n" if as_json else lab.drawn(wanted)
        with click.open_file(str(svg), "w", encoding="utf-8") as file:
            file.write(picture)


@contextmanager
def refusals(context: click.Context) -> Iterator[None]:
    """Say in one line what was not understood, where, and one way on."""
    try:
        yield
    except (BadInput, Unavailable) as refused:
        place = refused.where if isinstance(refused, BadInput) else ""
        where = f"{place}: " if place else ""
        hint = f" ({refused.hint})" if refused.hint else ""
        click.echo(f"{where}{refused.what}{hint}", err=True)
        context.exit(NOT_UNDERSTOOD)
