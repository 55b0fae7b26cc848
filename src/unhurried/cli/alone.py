"""`unhurried` and nothing else: set-up on a new machine, today on every later day."""

import click

from unhurried.bootstrap.doorstep import is_vault
from unhurried.cli.lazy import fetched
from unhurried.cli.options import options
from unhurried.cli.verb import desk_of

SETUP = "unhurried.cli.setup.command:setup"
TODAY = "unhurried.cli.today:today"


@click.command()
@options
@click.pass_context
def alone(context: click.Context, /, **shared: object) -> None:
    """Lead into set-up where there is no vault, else show today."""
    command = TODAY if has_vault(context) else SETUP
    context.invoke(fetched(command), **shared)


def has_vault(context: click.Context) -> bool:
    """Whether there is a vault; without one, somebody must be there to make it.

    Raises:
        BadInput: there is none, and nobody can answer questions.
    """
    desk = desk_of(context)
    if is_vault(desk.folder):
        return True
    hint = "`unhurried setup --answers FILE.toml` needs no terminal; `demo` shows it"
    desk.asker.need("the set-up", hint)
    return False
