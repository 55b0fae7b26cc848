"""`unhurried setup`."""

from pathlib import Path

import click

from unhurried.bootstrap.opening import is_vault
from unhurried.cli.desk import Desk
from unhurried.cli.setup.unattended import RecoveryCodeGoes, from_file
from unhurried.cli.setup.wizard import converse
from unhurried.cli.verb import FILE, verb
from unhurried.cli.voice import Page


@click.command()
@click.option(
    "--answers", type=FILE, metavar="FILE", help="Ask nothing; read a TOML file."
)
@click.option(
    "--recovery-file",
    type=FILE,
    metavar="FILE",
    help="Write the recovery code to a new file that only you can read.",
)
@click.option(
    "--show-recovery-code",
    is_flag=True,
    help="Let the recovery code be part of the output.",
)
@verb
def setup(
    desk: Desk,
    answers: Path | None = None,
    recovery_file: Path | None = None,
    *,
    show_recovery_code: bool = False,
) -> Page:
    """Set up, or go on where you were; every answer is kept at once."""
    if answers is None:
        return converse(desk, new=not is_vault(desk.folder))
    return from_file(desk, answers, RecoveryCodeGoes(recovery_file, show_recovery_code))
