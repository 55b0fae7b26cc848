"""What the program says about its own mistakes: where they were, and nothing more.

There is no log of requests: a path and a time tell what somebody does when.
"""

import os
import sys
import traceback
from pathlib import Path
from typing import Final

import click

DEBUG: Final = "UNHURRIED_DEBUG"
SAYS: Final = "The program made a mistake ({}) and stayed on the safe side."


def mistake(error: Exception) -> None:
    """Tell kind and place on stderr; with UNHURRIED_DEBUG set, everything."""
    if os.environ.get(DEBUG):
        traceback.print_exception(error, file=sys.stderr)
    else:
        click.echo(SAYS.format(place(error)), err=True)


def place(error: Exception) -> str:
    """The kind of an error, and the line it comes from; never its words.

    >>> place(ValueError("a name"))
    'ValueError'
    """
    frames = traceback.extract_tb(error.__traceback__)
    if not frames:
        return type(error).__name__
    return (
        f"{type(error).__name__}, {Path(frames[-1].filename).name}:{frames[-1].lineno}"
    )
