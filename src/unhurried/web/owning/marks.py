"""The mark of a new thing: made with its form, so that a form sent twice adds once."""

import re
from typing import Final

from starlette.requests import Request

from unhurried.core.errors import BadInput
from unhurried.web.house import house_of

FIELD: Final = "mark"
_MARK: Final = re.compile(r"[0-9a-f]{16}", re.ASCII)


async def new_mark(request: Request) -> str:
    """A fresh one."""
    return await house_of(request).ask(lambda app: app.new_id())


async def mark_of(request: Request) -> str:
    """The mark of a form that came back.

    Raises:
        BadInput: it is none of ours.
    """
    mark = str((await request.form()).get(FIELD, ""))
    if _MARK.fullmatch(mark) is None:
        raise BadInput("this form has no mark", "", "open the page once more")
    return mark
