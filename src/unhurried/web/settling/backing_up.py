"""The backups there are, and one more when it is wished for."""

from dataclasses import dataclass
from datetime import UTC

from starlette.requests import Request
from starlette.responses import Response

from unhurried.bootstrap.backups import BackupFailed, Shown
from unhurried.core.clock import DAY_MS
from unhurried.core.errors import BadInput, Unhurried
from unhurried.views.moment import dated
from unhurried.views.words.backups import HOW
from unhurried.web.house import house_of
from unhurried.web.page import page


@dataclass(frozen=True, slots=True)
class Folder:
    """The backups of one folder, in words; `latest` is empty where there is none."""

    where: str
    there: bool
    count: int
    latest: str


async def show(request: Request) -> Response:
    """Show which there are."""
    return await _shown(request)


async def make(request: Request) -> Response:
    """Make one now, and open it to check."""
    try:
        await house_of(request).keep(lambda app, keeping: keeping.take_now(app))
    except (BackupFailed, BadInput) as wrong:
        return await _shown(request, wrong)
    return await _shown(request, made=True)


async def _shown(
    request: Request, wrong: Unhurried | None = None, *, made: bool = False
) -> Response:
    shown = await house_of(request).keep(lambda _, keeping: keeping.shown())
    return page(
        request,
        "settings/backups.html",
        status=200 if wrong is None else 503,
        folders=[_folder(one) for one in shown],
        wrong=wrong,
        made=made,
        how=HOW,
    )


def _folder(shown: Shown) -> Folder:
    latest = dated(shown.days[-1] * DAY_MS, UTC) if shown.days else ""
    return Folder(shown.where, shown.there, len(shown.days), latest)
