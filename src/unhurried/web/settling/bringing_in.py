"""Another record, brought in by two deliberate steps: looked at, then taken over."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Final

from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response, StreamingResponse

from unhurried.core.errors import BadInput
from unhurried.views.words.exporting import (
    NOT_WRITTEN,
    NOTHING_NEW,
    ONLY_TIGHTENS,
    PREVIEW,
)
from unhurried.views.words.exporting import TAKEN as WAS_TAKEN
from unhurried.views.words.own_record import (
    AS_IT_IS,
    CHANGED,
    CHOOSE,
    LOOKED_AT,
    NO_FILE,
    NOT_YET,
    READING,
    READING_NOW,
    TAKEN,
    TAKING,
    TAKING_NOW,
    TOO_LONG,
)
from unhurried.web.coming import Arrival, arrival_of, arrivals_of
from unhurried.web.doors.entrance import visit_of
from unhurried.web.doors.uploads import LONGEST_BYTES, UPLOAD, sent_with
from unhurried.web.page import page, rendered

HERE: Final = "/settings/record"
TAKE: Final = f"{UPLOAD}/take"
DROP: Final = f"{UPLOAD}/drop"
THEN: Final = Markup("<!-- then -->")
"""Where a page that waits is cut in two."""
WAYS: Final = {"here": HERE, "take": TAKE, "drop": DROP}


@dataclass(frozen=True, slots=True)
class Told:
    """A record that was read, in words.

    Attributes:
        which: names it in the form that takes it over; empty where nothing is to be.
    """

    title: str
    head: str
    lines: tuple[str, ...]
    end: tuple[str, ...]
    which: str = ""


async def bring(request: Request) -> Response:
    """Begin to read the file that was sent.

    Raises:
        BadInput: there is none, or it is too long.
    """
    _, body = await sent_with(request)
    if not body:
        raise BadInput(NO_FILE, hint=CHOOSE)
    if len(body) > LONGEST_BYTES:
        raise BadInput(TOO_LONG, hint=AS_IT_IS)
    arrivals_of(request).bring(visit_of(request).id, body)
    return RedirectResponse(UPLOAD, 303)


async def look(request: Request) -> Response:
    """Show how far it is: being read, what it would add, or that it is taken over.

    Raises:
        BadInput: it was not understood; nothing of it was taken over.
    """
    arrival = arrival_of(request)
    if arrival is None:
        return RedirectResponse(HERE, 303)
    if not await arrival.soon():
        return _waiting(request, arrival)
    if arrival.work.cancelled():
        return RedirectResponse(HERE, 303)
    told = _told(request, arrival)
    return page(request, "settings/coming.html", told=told, to=WAYS)


async def take(request: Request) -> Response:
    """Take it over, if this is what was shown."""
    which = (await request.form()).get("which", "")
    arrival = arrival_of(request)
    if arrival is not None and which == arrival.which:
        arrivals_of(request).take(arrival)
    return RedirectResponse(UPLOAD, 303)


async def drop(request: Request) -> Response:
    """Let it go."""
    arrivals_of(request).let_go()
    return RedirectResponse(HERE, 303)


def _told(request: Request, arrival: Arrival) -> Told:
    """What came of the work; what is done with waits no longer."""
    error = arrival.work.exception()
    if error is not None or arrival.read is None:
        arrivals_of(request).let_go()
        raise error or BadInput(NO_FILE, hint=CHOOSE)
    lines = arrival.read.adds.lines
    if lines and not arrival.taken:
        head = CHANGED if arrival.anew else PREVIEW
        end = (ONLY_TIGHTENS, NOT_YET)
        return Told(LOOKED_AT, head, lines, end, arrival.which)
    arrivals_of(request).let_go()
    if arrival.taken:
        return Told(TAKEN, WAS_TAKEN, lines, (ONLY_TIGHTENS,))
    return Told(LOOKED_AT, NOTHING_NEW, (), (NOT_WRITTEN,))


def _waiting(request: Request, arrival: Arrival) -> Response:
    """A page that says what is being done, and ends only with it, without a script."""
    reading = arrival.read is None
    whole = rendered(
        request,
        "settings/waiting.html",
        title=READING if reading else TAKING,
        doing=READING_NOW if reading else TAKING_NOW,
        then=THEN,
        onward=UPLOAD,
    )
    before, _, after = whole.partition(THEN)

    async def parts() -> AsyncIterator[str]:
        yield before
        while not await arrival.soon():
            pass
        yield after

    return StreamingResponse(parts(), media_type="text/html")
