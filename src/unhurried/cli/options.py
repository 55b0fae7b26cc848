"""The options that every verb has: the vault, the passphrase's file, and `--json`."""

from collections.abc import Callable
from pathlib import Path
from typing import ParamSpec

import click

from unhurried.bootstrap.places import VARIABLE

P = ParamSpec("P")
FILE = click.Path(path_type=Path, dir_okay=False)

_OPTIONS = (
    click.option(
        "--vault",
        type=click.Path(path_type=Path, file_okay=False),
        metavar="DIR",
        help=f"Folder of the vault (else {VARIABLE}, else the usual place).",
    ),
    click.option(
        "--passphrase-file",
        type=FILE,
        metavar="FILE",
        help="Read the passphrase from the first line of a file only you can read.",
    ),
    click.option(
        "--json", "as_json", is_flag=True, help="Print one JSON document instead."
    ),
)


def options(command: Callable[P, None]) -> Callable[P, None]:
    """Give a command the options that all share."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command
