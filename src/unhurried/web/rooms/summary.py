"""The page /progress/summary: chosen parts of the record, for a clinician."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from unhurried.app.application import Application
from unhurried.app.commands import Tell
from unhurried.bootstrap.reporting import as_fhir, as_pdf, report_of
from unhurried.core.errors import BadInput
from unhurried.core.events import ExportMade
from unhurried.views.report.choice import FOR_PAPER, USUAL, Choice, Part, chosen
from unhurried.views.words.report import FORMS, PARTS
from unhurried.web.forms import said
from unhurried.web.house import House, house_of
from unhurried.web.page import page

HERE: Final = "/progress/summary"
FILES: Final = {
    "pdf": ("summary.pdf", "application/pdf", "report"),
    "fhir": ("summary.json", "application/json", "fhir"),
}
"""By form: a name that says nothing, the kind of file, and what the journal notes."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was asked for, as it was typed."""

    parts: frozenset[str]
    first: str = ""
    last: str = ""
    form: str = "pdf"


async def show(request: Request) -> Response:
    """Show what can be chosen."""
    return _shown(request, Wanted(frozenset(USUAL)), "")


async def make(request: Request) -> Response:
    """Make the file and hand it to the browser, which keeps it where it keeps files."""
    wanted = _wanted(await request.form())
    house = house_of(request)
    try:
        choice = _choice(wanted, house)
    except BadInput as refused:
        return _shown(request, wanted, said(refused))
    body = await house.ask(lambda app: _made(app, wanted.form, choice, house))
    name, kind, _ = FILES[wanted.form]
    attached = {"content-disposition": f'attachment; filename="{name}"'}
    return Response(body, media_type=kind, headers=attached)


def _made(app: Application, form: str, choice: Choice, house: House) -> bytes:
    if form == "fhir":
        body = as_fhir(app, choice, house.world)
    else:
        body = as_pdf(report_of(app, choice, house.world))
    if app.intact:
        app.do(Tell((ExportMade(FILES[form][2]),)))
    return body


def _wanted(form: FormData) -> Wanted:
    parts = [one for one in form.getlist("part") if isinstance(one, str)]
    given = form.get("form", "")
    return Wanted(
        frozenset(parts) & frozenset(Part),
        _text(form, "first"),
        _text(form, "last"),
        given if isinstance(given, str) and given in FILES else "pdf",
    )


def _text(form: FormData, key: str) -> str:
    value = form.get(key, "")
    return value.strip()[:10] if isinstance(value, str) else ""


def _choice(wanted: Wanted, house: House) -> Choice:
    parts = _known(wanted.parts)
    if wanted.form == "fhir":
        parts -= FOR_PAPER
    if not parts:
        raise BadInput("nothing was chosen", "parts", "choose at least one part")
    return chosen(parts, _day(wanted.first), _day(wanted.last), house.world.zone)


def _known(names: Iterable[str]) -> frozenset[Part]:
    return frozenset(Part(one) for one in names)


def _day(typed: str) -> date | None:
    if not typed:
        return None
    try:
        return datetime.strptime(typed, "%Y-%m-%d").date()  # noqa: DTZ007 - a day alone
    except ValueError as error:
        raise BadInput("this is no day", typed, "such as 2026-01-31") from error


def _shown(request: Request, wanted: Wanted, wrong: str) -> Response:
    return page(
        request,
        "summary.html",
        status=422 if wrong else 200,
        wanted=wanted,
        wrong=wrong,
        parts=tuple((part.value, PARTS[part]) for part in Part),
        forms=tuple(FORMS.items()),
        to=HERE,
    )


ROUTES = (
    Route(HERE, show, methods=["GET"]),
    Route(HERE, make, methods=["POST"]),
)
