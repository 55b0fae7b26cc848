"""Everything erased, by one typed word, after what it can and cannot do was said."""

from starlette.requests import Request
from starlette.responses import Response

from unhurried.bootstrap import keys
from unhurried.bootstrap.erasing import erase_vault
from unhurried.core.errors import BadInput, CannotDoThatNow, Unavailable, Unhurried
from unhurried.views.words.backups import ERASE, NOT_ERASED, WORD
from unhurried.web.house import House, house_of
from unhurried.web.page import page

CLEAR = '"cache", "cookies", "storage"'
HINT = "type the word erase, all small"


async def ask(request: Request) -> Response:
    """Say what it does, and ask for the word."""
    return _shown(request)


async def erase(request: Request) -> Response:
    """Erase where the word is right; then the house locks, and knows nothing more."""
    house = house_of(request)
    if str((await request.form()).get("word", "")).strip() != WORD:
        what = NOT_ERASED.rstrip(".").lower()
        return _shown(request, BadInput(what, "word", HINT))
    try:
        await house.keep(lambda _, __: _erase(house))
    except (CannotDoThatNow, Unavailable) as wrong:
        return _shown(request, wrong)
    gone = page(request, "settings/erased.html", status=200)
    gone.headers["clear-site-data"] = CLEAR
    house.lock()
    return gone


def _erase(house: House) -> None:
    keys.forget(house.folder)
    erase_vault(house.folder)


def _shown(request: Request, wrong: Unhurried | None = None) -> Response:
    status = 200 if wrong is None else 422
    here = {"wrong": wrong, "said": ERASE, "word": WORD}
    return page(request, "settings/erase.html", status=status, **here)
