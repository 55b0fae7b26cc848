"""`unhurried export`: the record as a file for other programs."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

import click

from unhurried.app.application import Application
from unhurried.app.commands import Tell
from unhurried.cli.desk import Desk
from unhurried.cli.meanwhile import meanwhile
from unhurried.cli.private_file import claim, write_bytes
from unhurried.cli.verb import verb
from unhurried.cli.voice import Page
from unhurried.core.errors import BadInput, Unavailable, Unhurried
from unhurried.core.events import ExportMade
from unhurried.views.as_json import Json
from unhurried.views.words.exporting import NOT_NOTED, NOT_SEALED, WHAT, WRITTEN
from unhurried.views.words.meanwhile import MAKING

NEW: Final = click.Path(path_type=Path, dir_okay=False)
ENDINGS: Final = {".json": "json", ".csv": "csv", ".ics": "calendar"}
FORMS: Final = tuple(ENDINGS.values())


@click.command()
@click.argument("file", type=NEW, metavar="FILE")
@click.option("--form", type=click.Choice(FORMS), help="Where the name does not say.")
@click.option("--title", default="", help="Of a calendar: your own title for it all.")
@verb
def export(desk: Desk, /, *, file: Path, form: str | None, title: str) -> Page:
    """Write a new file that only you can read, and that other programs open.

    NAME.json holds the whole record, NAME.csv one row for each session, NAME.ics what
    lies ahead, under neutral titles. The journal notes that an export was made, and
    not what it held.
    """
    form = form or _form(file)
    application = desk.application()
    with meanwhile(MAKING):
        body = _bodies(desk, title)[form](application)
    noted = _kept(file, body, application, form)
    lines = (WHAT[form], WRITTEN.format(file=file), NOT_SEALED)
    data: Json = {
        "file": str(file),
        "form": form,
        "bytes": len(body),
        "noted": noted,
    }
    return Page(data, lines if noted else (*lines, NOT_NOTED))


def _bodies(desk: Desk, title: str) -> dict[str, Callable[[Application], bytes]]:
    from unhurried.bootstrap.exporting import (  # noqa: PLC0415 - only here
        as_calendar,
        as_csv,
        as_json,
    )

    return {
        "json": as_json,
        "csv": lambda app: as_csv(app, desk.world),
        "calendar": lambda app: as_calendar(app, desk.world, title),
    }


def _form(file: Path) -> str:
    form = ENDINGS.get(file.suffix.lower())
    if form is not None:
        return form
    hint = f"end the name in {' or '.join(ENDINGS)}, or say --form"
    raise BadInput("say which form it is to have", str(file), hint)


def _kept(file: Path, body: bytes, application: Application, form: str) -> bool:
    """Write the file, then note it; without both there is neither."""
    claim(file, "the export")
    try:
        write_bytes(file, body)
        return _noted(application, form)
    except OSError as error:
        file.unlink()
        hint = "look whether there is room for it"
        raise Unavailable("the export cannot be written", hint) from error
    except Unhurried:
        file.unlink()
        raise


def _noted(application: Application, form: str) -> bool:
    """Say in the journal that it was made; a record in doubt takes nothing more."""
    if application.intact:
        application.do(Tell((ExportMade(form),)))
    return application.intact
