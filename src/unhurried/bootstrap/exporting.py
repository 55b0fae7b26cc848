"""Plug the exports together with a vault: what goes out, and what comes in again."""

import os
import stat
from dataclasses import replace
from pathlib import Path
from typing import Final

from unhurried.app.application import Application
from unhurried.app.commands import ImportRecord
from unhurried.app.importing import state_of
from unhurried.bootstrap.world import World
from unhurried.core.clock import DAY_MS
from unhurried.core.errors import BadInput, CannotDoThatNow
from unhurried.exports import calendar, cells, record
from unhurried.journal.codec import JournalCodec
from unhurried.views.ahead import ahead
from unhurried.views.sheet import session_sheet

LONGEST_BYTES: Final = 32_000_000
_QUIETLY: Final = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
_HINT: Final = "name a JSON file that `unhurried export` wrote, or a table in CSV"


def as_json(application: Application) -> bytes:
    """The whole record as a canonical JSON document."""
    return record.write(application.history(), JournalCodec())


def as_csv(application: Application, world: World) -> bytes:
    """The sessions as CSV."""
    rows = session_sheet(application.state, application.book, world.zone)
    return cells.write(rows)


def as_calendar(application: Application, world: World, title: str = "") -> bytes:
    """What lies ahead, for a calendar.

    Args:
        application: the record.
        world: clock, zone and chance.
        title: instead of our own titles, where the person wants another.

    Raises:
        CannotDoThatNow: nothing ahead has a date.
    """
    state, decision = application.state, application.decide()
    occasions = ahead(state, decision, application.book, world.zone)
    if not occasions:
        hint = "there is more to put into a calendar after a session"
        raise CannotDoThatNow("nothing that lies ahead has a date yet", hint=hint)
    if title:
        occasions = tuple(replace(one, title=title) for one in occasions)
    now_ms = world.clock.now().wall_ms
    return calendar.write(
        occasions, now_ms, lambda _: world.chance(calendar.NAME_BYTES)
    )


def import_of(body: bytes, application: Application, world: World) -> ImportRecord:
    """The command that takes over an exported record.

    Raises:
        BadInput: it is not one of ours, or says what cannot be.
    """
    latest_ms = world.clock.now().wall_ms + DAY_MS
    entries = record.read(body, JournalCodec(), latest_ms)
    return ImportRecord(state_of(entries, application.book))


def bytes_of(file: Path) -> bytes:
    """Read a file that somebody names.

    Raises:
        BadInput: it is not there, no plain file, or longer than 32 megabytes.
    """
    try:
        handle = os.open(file, os.O_RDONLY | _QUIETLY | getattr(os, "O_BINARY", 0))
    except (OSError, ValueError) as error:
        raise BadInput("this file cannot be read", str(file), _HINT) from error
    with os.fdopen(handle, "rb") as opened:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise BadInput("this is no plain file", str(file), _HINT)
        body = opened.read(LONGEST_BYTES + 1)
    if len(body) > LONGEST_BYTES:
        raise BadInput("this is longer than 32 megabytes", str(file), _HINT)
    return body
