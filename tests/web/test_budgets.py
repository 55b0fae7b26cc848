"""What a page may weigh, and what it may wait for."""

import gzip
import re
import socket

import pytest

from tests.web.visitor import Visitor
from unhurried.web.assets import static
from unhurried.web.doors.listening import listening

MOST_BYTES = 60_000
MOST_REQUESTS = 24
FETCHED = re.compile(r'<(?:link|script|img)[^>]+(?:href|src)="([^"]+)"')


def weight(files: dict[str, bytes]) -> int:
    """Bytes of all script and style, each compressed as a browser would get it."""
    ours = (body for name, body in files.items() if name.endswith((".js", ".css")))
    return sum(len(gzip.compress(body, 9)) for body in ours)


def test_all_script_and_style_weigh_less_than_60_kb_compressed() -> None:
    assert weight(static().files) < MOST_BYTES


def test_one_large_library_would_be_noticed() -> None:
    large = {"large.js": "".join(map(chr, range(32, 40_000))).encode()}
    assert weight(static().files | large) > MOST_BYTES


@pytest.mark.parametrize("room", ["/today", "/progress", "/learn", "/help"])
def test_a_page_asks_for_few_files_and_all_of_them_here(
    room: str, visitor: Visitor
) -> None:
    fetched = FETCHED.findall(visitor.get(room).text)
    assert 0 < len(fetched) <= MOST_REQUESTS
    assert all(path.startswith("/") for path in fetched)


def test_an_answer_does_not_wait_for_the_next() -> None:
    made = listening(0)
    try:
        assert {one.proto for one in made} == {socket.IPPROTO_TCP}
    finally:
        for one in made:
            one.close()
