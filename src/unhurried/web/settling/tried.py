"""The passphrase, asked for once more before something that needs it."""

from starlette.requests import Request

from unhurried.bootstrap.failures import WrongPassphrase, WrongRecoveryCode
from unhurried.bootstrap.opening import Key
from unhurried.core.errors import CannotDoThatNow, Unhurried
from unhurried.views.words.settings import BUSY, NO_HURRY, TOO_SOON
from unhurried.web.doors.latch import Latch, NotYet

FIELD = "passphrase"
WRONG = (WrongPassphrase, WrongRecoveryCode)


async def tried(request: Request) -> Key:
    """Try the passphrase of a form, or its recovery code, as patiently as the door.

    Raises:
        WrongPassphrase, WrongRecoveryCode: it is another.
        CannotDoThatNow: the next try is not taken yet.
    """
    form = await request.form()
    key = Key(str(form.get(FIELD, "")), form.get("kind") == "recovery")
    latch: Latch = request.app.state.latch
    try:
        await latch.try_key(key)
    except NotYet as early:
        what = TOO_SOON.format(seconds=early.seconds) if early.seconds else BUSY
        raise CannotDoThatNow(what, hint=NO_HURRY) from early
    return key


def status_of(wrong: Unhurried | None) -> int:
    """The status of a form with this refusal; 200 without one."""
    if wrong is None:
        return 200
    if isinstance(wrong, CannotDoThatNow):
        return 429
    return 403 if isinstance(wrong, WRONG) else 422
