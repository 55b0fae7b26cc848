"""The state of the records: folder, keys, store, every entry; nothing is changed."""

from starlette.requests import Request
from starlette.responses import Response

from unhurried.bootstrap.failures import WrongPassphrase
from unhurried.bootstrap.health import examine_vault
from unhurried.core.errors import CannotDoThatNow, Unhurried
from unhurried.views.doctor import DoctorPage, Finding, doctor_page
from unhurried.web.house import house_of
from unhurried.web.page import page
from unhurried.web.settling.tried import status_of, tried


async def ask(request: Request) -> Response:
    """Ask for the passphrase: the whole store is opened by itself and read."""
    return _shown(request, None)


async def look(request: Request) -> Response:
    """Look everything over, and say what is well and what is not."""
    house = house_of(request)
    try:
        key = await tried(request)
    except (WrongPassphrase, CannotDoThatNow) as refused:
        return _shown(request, None, refused)
    examined = await house.ask(lambda _: examine_vault(house.folder, key, house.world))
    found = (Finding(one.what, one.well, one.said) for one in examined.findings)
    return _shown(request, doctor_page(found))


def _shown(
    request: Request, found: DoctorPage | None, wrong: Unhurried | None = None
) -> Response:
    here = {"found": found, "wrong": wrong}
    return page(request, "settings/records.html", status=status_of(wrong), **here)
