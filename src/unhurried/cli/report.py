"""`unhurried report`: chosen parts of the record for a clinician."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Final

import click

from unhurried.app.application import Application
from unhurried.app.commands import Tell
from unhurried.bootstrap.reporting import as_pdf, report_of
from unhurried.bootstrap.whole_file import write_new
from unhurried.cli.desk import Desk
from unhurried.cli.verb import FILE, verb
from unhurried.cli.voice import Page
from unhurried.core.errors import BadInput
from unhurried.core.events import ExportMade
from unhurried.views.as_json import Json
from unhurried.views.report.choice import USUAL, Choice, Part, chosen
from unhurried.views.report.page import period_text
from unhurried.views.words import report as words

DAY: Final = click.DateTime(("%Y-%m-%d",))
NAMES: Final = ",".join(sorted(Part))
Make = Callable[[Application, Choice, Desk], bytes]


@click.command()
@click.option(
    "--to",
    "file",
    type=FILE,
    default=Path("summary.pdf"),
    show_default=True,
    metavar="FILE",
    help="A new file; only you can read it, but it is not sealed.",
)
@click.option("--from", "first", type=DAY, metavar="DAY", help="From this day on.")
@click.option("--until", "last", type=DAY, metavar="DAY", help="Up to this day.")
@click.option(
    "--fields",
    metavar="LIST",
    help=f"Only these, with commas between: {NAMES}. "
    "Left out: everything but feelings and notes.",
)
@verb
def report(
    desk: Desk,
    /,
    *,
    file: Path,
    first: datetime | None,
    last: datetime | None,
    fields: str | None,
) -> Page:
    """Write one or two pages for a clinician, as PDF.

    You choose the parts and the days. What is recorded and what is estimated stand
    apart. The journal notes that a report was made, and not what it held.
    """
    days = _day(first), _day(last)
    choice = chosen(_parts(fields), *days, desk.world.zone)
    application = desk.application()
    body = _pdf(application, choice, desk)
    return handed_out(desk, file, body, choice, "report")


def handed_out(desk: Desk, file: Path, body: bytes, choice: Choice, form: str) -> Page:
    """Write the file, note that it was made, and say what it holds."""
    write_new(file, body)
    application = desk.application()
    if application.intact:
        application.do(Tell((ExportMade(form),)))
    left_out = frozenset(Part) - choice.parts
    lines = (
        words.WRITTEN.format(file=file),
        words.HOLDS.format(parts=_named(choice.parts)),
        *([words.LEAVES_OUT.format(parts=_named(left_out))] if left_out else []),
        period_text(choice),
        words.NOT_SEALED,
        *([] if application.intact else [words.NOT_NOTED]),
    )
    data: Json = {
        "file": str(file),
        "form": form,
        "bytes": len(body),
        "fields": [part.value for part in Part if part in choice],
        "noted": application.intact,
    }
    return Page(data, lines)


def _pdf(application: Application, choice: Choice, desk: Desk) -> bytes:
    return as_pdf(report_of(application, choice, desk.world))


def _parts(fields: str | None) -> frozenset[Part]:
    if fields is None:
        return USUAL
    named = [one.strip() for one in fields.split(",") if one.strip()]
    strange = [one for one in named if one not in set(Part)]
    if strange or not named:
        where = strange[0] if strange else "--fields"
        raise BadInput("there is no such part of a report", where, f"one of {NAMES}")
    return frozenset(Part(one) for one in named)


def _day(given: datetime | None) -> date | None:
    return None if given is None else given.date()


def _named(parts: frozenset[Part]) -> str:
    return ", ".join(words.PARTS[part] for part in Part if part in parts)
