"""`unhurried report`: chosen parts of the record for a clinician."""

from datetime import date, datetime
from pathlib import Path
from typing import Final

import click

from unhurried.app.application import Application
from unhurried.app.commands import Tell
from unhurried.bootstrap.reporting import as_fhir, as_pdf, report_of
from unhurried.bootstrap.whole_file import write_new
from unhurried.cli.desk import Desk
from unhurried.cli.meanwhile import meanwhile
from unhurried.cli.verb import FILE, verb
from unhurried.cli.voice import Page
from unhurried.core.errors import BadInput
from unhurried.core.events import ExportMade
from unhurried.views.as_json import Json
from unhurried.views.report.choice import FOR_PAPER, USUAL, Choice, Part, chosen
from unhurried.views.report.page import period_text
from unhurried.views.words import report as words
from unhurried.views.words.meanwhile import MAKING

DAY: Final = click.DateTime(("%Y-%m-%d",))
NAMES: Final = ",".join(sorted(Part))
FORMS: Final = {".pdf": "pdf", ".json": "fhir"}
NOTED: Final = {"pdf": "report", "fhir": "fhir"}
"""What the journal calls each form."""


@click.command()
@click.option(
    "--to",
    "file",
    type=FILE,
    required=True,
    metavar="FILE",
    help="A new file that only you can read; .pdf is for people, .json is FHIR R4.",
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
    """Write what a clinician, or their program, may see of the record.

    NAME.pdf is one or two pages, with what is estimated apart. NAME.json is a FHIR R4
    bundle of what was recorded, under a pseudonym. You choose the parts and the days.
    The journal notes that a report was made, and not what it held.
    """
    form = _form(file)
    parts = _parts(fields) - (FOR_PAPER if form == "fhir" else frozenset())
    choice = chosen(parts, _day(first), _day(last), desk.world.zone)
    application = desk.application()
    with meanwhile(MAKING):
        body = _body(form, application, choice, desk)
    write_new(file, body)
    if application.intact:
        application.do(Tell((ExportMade(NOTED[form]),)))
    return _page(application, file, choice, (form, len(body)))


def _body(form: str, application: Application, choice: Choice, desk: Desk) -> bytes:
    if form == "fhir":
        return as_fhir(application, choice, desk.world)
    return as_pdf(report_of(application, choice, desk.world))


def _page(
    application: Application, file: Path, choice: Choice, made: tuple[str, int]
) -> Page:
    """Say what was written, and what it holds."""
    form, size = made
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
        "bytes": size,
        "fields": [part.value for part in Part if part in choice],
        "noted": application.intact,
    }
    return Page(data, lines)


def _form(file: Path) -> str:
    form = FORMS.get(file.suffix.lower())
    if form is not None:
        return form
    hint = f"end the name in {' or '.join(FORMS)}"
    raise BadInput("the name does not say what it is to be", str(file), hint)


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
