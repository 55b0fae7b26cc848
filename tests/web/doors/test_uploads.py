"""The one place that takes a file: in memory, bounded, for our own pages only."""

import asyncio
import tempfile
from collections.abc import Callable
from typing import Any

import pytest
from starlette.formparsers import MultiPartParser
from starlette.types import Message

from tests.web.rooms.test_own_record import IN, MULTIPART, OTHER, facts, part, sent
from tests.web.visitor import Visitor
from unhurried.app.application import Application
from unhurried.web.doors import uploads
from unhurried.web.doors.credentials import whole_body
from unhurried.web.doors.fetches import refusal
from unhurried.web.doors.uploads import LONGEST_BYTES, MOST_BYTES, InMemory

Ask = Callable[[Callable[[Application], Any]], Any]
LONG = OTHER.rstrip(b"\n") + b" " * 3_000_000 + b"\n"


def tab(visitor: Visitor) -> bytes:
    visitor.get("/settings/record")
    return part("tab", visitor.tab.encode())


def test_a_file_without_the_tabs_credential_is_refused(
    visitor: Visitor, ask: Ask
) -> None:
    before = facts(ask)
    for first in (b"", part("tab", b"0" * 64), tab(visitor) * 2):
        assert sent(visitor, first, part("file", OTHER, "a.json")).status == 403
    assert facts(ask) == before
    assert visitor.get(IN).location == "/settings/record"


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ({"sec_fetch_site": "cross-site"}, 403),
        ({"origin": "http://evil.com"}, 403),
        ({"content_type": "multipart/mixed; boundary=----edge"}, 415),
        ({"content_type": "text/plain"}, 415),
        ({"content_type": "multipart/form-data"}, 403),
        ({"cookie": "visit=0"}, 303),
    ],
)
def test_a_file_of_another_page_or_kind_is_refused(
    visitor: Visitor, said: dict[str, str], status: int
) -> None:
    first = tab(visitor)
    answer = sent(visitor, first, part("file", OTHER, "a.json"), **said)
    assert answer.status == status
    assert visitor.get(IN).location in ("/settings/record", "/unlock")


def test_nowhere_else_is_a_file_taken() -> None:
    headers = {
        "host": "127.0.0.1:8000",
        "origin": "http://127.0.0.1:8000",
        "sec-fetch-site": "same-origin",
        "sec-fetch-mode": "navigate",
        "content-type": MULTIPART,
    }
    pairs = [(k.encode(), v.encode()) for k, v in headers.items()]
    scope = {"method": "POST", "scheme": "http", "headers": pairs}
    assert refusal({**scope, "path": IN}) is None
    for path in ("/unlock", "/settings/record", f"{IN}/take", f"{IN}/", "/enter"):
        assert refusal({**scope, "path": path}) in (403, 415)


def test_what_is_too_long_is_refused_before_it_is_read(visitor: Visitor) -> None:
    first = tab(visitor)
    answer = sent(visitor, first, part("file", b"[" * MOST_BYTES, "a.json"))
    assert answer.status == 413
    assert "<h1>Not now</h1>" in answer.text
    longer = sent(visitor, first, part("file", b"[" * (LONGEST_BYTES + 1), "a.json"))
    assert longer.status == 422
    assert "longer than 32 megabytes" in longer.text


def test_a_long_file_is_never_put_on_the_disk(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", "/nowhere/at/all")
    answer = sent(visitor, tab(visitor), part("file", LONG, "a.json"))
    assert answer.status == 303
    assert "changed by hand" in visitor.get(IN).text


def test_the_usual_way_to_take_a_file_would_put_it_there(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Negative control: what the library does by itself needs a place on the disk."""
    first = tab(visitor)
    assert InMemory.spool_max_size > MOST_BYTES
    monkeypatch.setattr(uploads, "InMemory", MultiPartParser)
    monkeypatch.setattr(tempfile, "tempdir", "/nowhere/at/all")
    assert sent(visitor, first, part("file", LONG, "a.json")).status == 500


@pytest.mark.parametrize(
    "name", ["../../../etc/passwd", "a\\b.json", "<script>.json", "%00", "x" * 250]
)
def test_whatever_its_name_says_it_is_only_read(visitor: Visitor, name: str) -> None:
    answer = sent(visitor, tab(visitor), part("file", OTHER, name))
    assert answer.status == 303
    page = visitor.get(IN)
    assert "What this record would add" in page.text
    assert "passwd" not in page.text
    assert "<script>." not in page.text


@pytest.mark.parametrize(
    "body", [b"", b"--", b"------edge\r\n\r\n", b"\xff" * 100, b"------edge--" * 50]
)
def test_a_form_that_is_none_is_refused(visitor: Visitor, body: bytes) -> None:
    tab(visitor)
    said = {
        "sec-fetch-site": "same-origin",
        "sec-fetch-mode": "navigate",
        "origin": f"http://{visitor.host}",
        "content-type": MULTIPART,
    }
    assert visitor.ask("POST", IN, said, body).status == 403


def test_only_a_file_that_is_too_long_is_heard_out() -> None:
    def heard(most: int, out: int) -> int:
        told = iter([b"x" * 100] * 50)
        count = 0

        async def receive() -> Message:
            nonlocal count
            count += 1
            return {"type": "http.request", "body": next(told), "more_body": count < 50}

        assert asyncio.run(whole_body(receive, most, out)) is None
        return count

    assert heard(300, 300) == 4
    assert heard(300, 10_000) == 50
    assert heard(300, 1_000) == 11
