"""The JSON side of a session: hand out the script, take words, never refuse a stop."""

from json import loads
from typing import Final, TypeVar

from msgspec import DecodeError, Struct, ValidationError, json
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from unhurried.app.application import Application
from unhurried.app.commands import Deliver
from unhurried.core.errors import BadInput, Unhurried
from unhurried.core.state import Running
from unhurried.views.player.now import Now, now_of
from unhurried.views.player.script import script_of
from unhurried.web.house import house_of
from unhurried.web.player.leading import Leading, leading_of
from unhurried.web.player.wire import (
    Heard,
    Opened,
    Refusal,
    Refused,
    Said,
    Words,
    word_of,
)

JSON: Final = "application/json"
NOT_UNDERSTOOD: Final = "this was not understood"
Body = TypeVar("Body", bound=Struct)


async def script(request: Request) -> Response:
    """Hand out the script of the running session, and where it is."""
    return answer(await house_of(request).ask(opened))


async def words(request: Request) -> Response:
    """Take words in order, each once; say where the session truly is.

    200 when all count; 409, with the same body, when some had no place any more; 400
    when they were not understood; 503 when nothing can be kept just now.
    """
    try:
        said = read(await request.body(), Words)
    except BadInput as error:
        return refusal(400, error)
    house, leading = house_of(request), leading_of(request)
    leads = leading.meet(said.session, said.page, house.now_ms, take=said.take)
    try:
        heard = await house.ask(lambda app: hear(app, said, leading, leads=leads))
    except BadInput as error:
        return refusal(400, error)
    except Unhurried as error:
        return refusal(503, error)
    if said.leave:
        leading.leave(said.page)
    return answer(heard, 409 if heard.left else 200)


def opened(app: Application) -> Opened:
    """The script of the running session; empty when there is none."""
    state = app.state
    if state.running is None or state.running.crashed:
        return Opened(None, None)
    return Opened(script_of(state.running, state, app.book), _now(app, state.running))


def hear(app: Application, said: Words, leading: Leading, *, leads: bool) -> Heard:
    """Deliver what has not arrived yet.

    Raises:
        BadInput: a word says nothing.
        Unhurried: it could not be kept.
    """
    new = (one for one in said.words if one.id not in leading.arrived)
    fresh = tuple({one.id: one for one in new}.values())
    told = tuple(word_of(one) for one in fresh)
    left = app.deliver(Deliver(said.session, told)).left
    for place, one in enumerate(fresh):
        leading.note(one.id, counted=place not in left)
    running = app.state.running
    own = running if running is not None and running.id == said.session else None
    return Heard(
        session=None if running is None else running.id,
        now=None if own is None else _now(app, own),
        leads=leads,
        kept=_ids(said.words, leading, counted=True),
        left=_ids(said.words, leading, counted=False),
    )


def read(body: bytes, kind: type[Body]) -> Body:
    """Read a body of JSON.

    Raises:
        BadInput: it is none, not of this kind, or says one thing twice.
    """
    try:
        said = json.decode(body, type=kind)
        loads(body, object_pairs_hook=_each_once)
    except (ValidationError, DecodeError, UnicodeDecodeError) as error:
        raise BadInput(NOT_UNDERSTOOD, "", str(error)) from error
    return said


def _each_once(pairs: list[tuple[str, object]]) -> None:
    """Refuse an object with a doubled key: two readers could take it in two ways."""
    if len({key for key, _ in pairs}) != len(pairs):
        raise DecodeError("a key stands twice")


def answer(told: Struct, status: int = 200) -> Response:
    """Answer with JSON."""
    return Response(json.encode(told), status, media_type=JSON)


def refusal(status: int, error: Unhurried) -> Response:
    """Answer that nothing was done."""
    return answer(Refusal(Refused(error.what, error.hint)), status)


def _ids(said: tuple[Said, ...], leading: Leading, *, counted: bool) -> tuple[str, ...]:
    return tuple(one.id for one in said if leading.arrived.get(one.id) is counted)


def _now(app: Application, running: Running) -> Now:
    return now_of(running, app.state.credit.credited_ms)


ROUTES = (
    Route("/api/session", script, methods=["GET"]),
    Route("/api/session/words", words, methods=["POST"]),
)
