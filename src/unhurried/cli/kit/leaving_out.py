"""`--without`: what a body reacts to."""

from typing import Final

import click

LEAVE_OUT: Final = click.option(
    "--without",
    multiple=True,
    metavar="WORD",
    help="Leave out what your body reacts to: latex, fragrance, silicone, ...",
)
