"""`unhurried demo`: an example person's eight weeks, in a vault made for the moment."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Final

import click

from unhurried.bootstrap.opening import create_vault
from unhurried.cli.demo.clock import MovedClock
from unhurried.cli.demo.pages import pages
from unhurried.cli.demo.weeks import DAYS, LATE_H, Weeks
from unhurried.cli.desk import Desk
from unhurried.cli.verb import verb
from unhurried.cli.voice import Page
from unhurried.core.clock import DAY_MS, HOUR_MS

EXAMPLE: Final = (
    "This is an example: eight weeks of a made-up person, recorded just now in a vault "
    "of their own. Nothing of yours is opened or changed."
)
REMOVED: Final = "The example's vault is removed again."
KEPT: Final = "The example's vault is kept in {}. Its passphrase: {}"
PASSPHRASE: Final = "an example for everyone"  # noqa: S105 - opens made-up vaults only
MEMORY: Final = Path("/dev/shm")  # noqa: S108 - a folder of our own is made in it
"""Where a machine keeps files in memory: quick, and nothing reaches a disk."""

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MS: Final = timedelta(milliseconds=1)


@click.command()
@click.option(
    "--keep",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    help="Make the example's vault in this folder, and keep it.",
)
@verb
def demo(desk: Desk, /, keep: Path | None) -> Page:
    """Show what eight weeks look like: today, why, and progress of a made-up person.

    Nothing is asked, and no vault of yours is touched.
    """
    desk.voice.say(EXAMPLE)
    now_ms = desk.world.clock.now().wall_ms
    began_ms = evening_before(now_ms, desk.world.zone) - DAYS * DAY_MS
    clock = MovedClock(began_ms - LATE_H * HOUR_MS)
    world = replace(desk.world, clock=clock)
    with _folder(keep) as folder:
        application = create_vault(folder, PASSPHRASE, world).application
        Weeks(application, clock).live()
        data, lines = pages(application, world)
    end = REMOVED if keep is None else KEPT.format(keep, PASSPHRASE)
    kept = None if keep is None else str(keep)
    return Page({"example": EXAMPLE, "kept": kept, **data}, (*lines, "", end))


def evening_before(now_ms: int, zone: tzinfo) -> int:
    """The latest evening at 22 o'clock that is not to come, in ms since 1970.

    >>> evening_before(0, UTC) == -2 * HOUR_MS
    True
    """
    local = (_EPOCH + now_ms * _MS).astimezone(zone)
    evening = local.replace(hour=LATE_H, minute=0, second=0, microsecond=0)
    at_ms = (evening.astimezone(UTC) - _EPOCH) // _MS
    return at_ms if at_ms <= now_ms else at_ms - DAY_MS


@contextmanager
def _folder(keep: Path | None) -> Iterator[Path]:
    if keep is not None:
        yield keep
        return
    with tempfile.TemporaryDirectory(dir=_quick()) as folder:
        yield Path(folder) / "vault"


def _quick() -> str | None:
    """Memory, where the machine has such a folder and nobody named another one."""
    named = os.environ.get("TMPDIR")
    return str(MEMORY) if not named and os.access(MEMORY, os.W_OK) else None
