"""What a terminal shows while something takes longer than a moment."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread
from typing import Final

import click

FIRST_S: Final = 0.7
"""What is done sooner is not spoken of."""
NEXT_S: Final = 2.0


@contextmanager
def meanwhile(
    what: str, *, shown: bool | None = None, first_s: float = FIRST_S
) -> Iterator[None]:
    """Say what is being done once it takes long, and that it goes on, until it is done.

    Args:
        what: what is being done, in words.
        shown: whether anybody sees it; None asks whether stderr is a terminal.
        first_s: seconds after which it is said.
    """
    if shown is None:
        shown = sys.stderr.isatty()
    if not shown:
        yield
        return
    done = Event()
    teller = Thread(target=_tell, args=(what, done, first_s), daemon=True)
    teller.start()
    try:
        yield
    finally:
        done.set()
        teller.join()


def _tell(what: str, done: Event, first_s: float) -> None:
    if done.wait(first_s):
        return
    click.echo(f"{what} ...", err=True, nl=False)
    while not done.wait(NEXT_S):
        click.echo(".", err=True, nl=False)
    click.echo(err=True)
