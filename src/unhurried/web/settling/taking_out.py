"""The record as a file for the browser to keep: JSON, CSV, or a calendar."""

from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from unhurried.app.application import Application
from unhurried.app.commands import Tell
from unhurried.bootstrap.exporting import as_calendar, as_csv, as_json
from unhurried.core.events import ExportMade
from unhurried.web.house import House, house_of

FILES: Final = {
    "json": ("record.json", "application/json"),
    "csv": ("record.csv", "text/csv"),
    "calendar": ("dates.ics", "text/calendar"),
}
"""By form: a name that says nothing, and the kind of file."""


async def make(request: Request) -> Response:
    """Make the file and hand it over; the journal notes that, and not what it held."""
    form = str((await request.form()).get("form", ""))
    form = form if form in FILES else "json"
    house = house_of(request)
    body = await house.ask(lambda app: _made(app, form, house))
    name, kind = FILES[form]
    attached = {"content-disposition": f'attachment; filename="{name}"'}
    return Response(body, media_type=kind, headers=attached)


def _made(app: Application, form: str, house: House) -> bytes:
    if form == "json":
        body = as_json(app)
    elif form == "csv":
        body = as_csv(app, house.world)
    else:
        body = as_calendar(app, house.world)
    if app.intact:
        app.do(Tell((ExportMade(form),)))
    return body
