"""Every room there is, also one that is added later: closed until somebody unlocks."""

import re

import pytest
from starlette.routing import Route

from tests.web.visitor import Visitor
from unhurried.web.doors.entrance import OPEN, PUBLIC, STATIC
from unhurried.web.house import House
from unhurried.web.serving import routes

NEUTRAL = re.compile(r"^/[a-z0-9-]*(/[a-z0-9-]+|/\{\w+(:\w+)?\})*(\.\w+)?$")
NAMED = re.compile(r"\{\w+(:\w+)?\}")
ROUTES = [route for route in routes() if isinstance(route, Route)]
PLACES = sorted({(m, r.path) for r in ROUTES for m in (r.methods or ())})
CLOSED = [
    (method, NAMED.sub("1", path))
    for method, path in PLACES
    if path not in OPEN | PUBLIC and not path.startswith(STATIC)
]


def test_there_are_rooms_and_all_of_them_are_seen() -> None:
    assert len(ROUTES) == len(list(routes()))
    assert len(CLOSED) > 40
    assert {"/today", "/session", "/kit", "/settings"} <= {path for _, path in CLOSED}


@pytest.mark.parametrize(("method", "path"), CLOSED)
def test_a_room_is_closed_to_a_stranger(
    method: str, path: str, stranger: Visitor, house: House
) -> None:
    stranger.get("/unlock")
    if method == "POST":
        answers = [stranger.post(path), stranger.send(path, b"{}")]
    else:
        answers = [stranger.get(path), stranger.fetch(path)]
    assert [answer.status for answer in answers] == [303, 401]
    assert answers[0].location == "/unlock"
    assert house.locked


def test_no_path_holds_more_than_plain_words_and_identifiers() -> None:
    assert [path for _, path in PLACES if not NEUTRAL.match(path)] == []


def test_every_page_answers_get_or_post_alone() -> None:
    methods = {method for method, _ in PLACES}
    assert methods == {"GET", "HEAD", "POST"}
