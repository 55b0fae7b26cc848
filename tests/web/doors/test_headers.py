"""Every answer says the same to the browser: pages, files, redirects, errors, noise."""

import pytest

from tests.web.doors.wire import Wire
from tests.web.visitor import Answer, Visitor
from unhurried.web.assets import KEPT, asset
from unhurried.web.house import House

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "font-src 'self'; media-src 'self'; connect-src 'self'; manifest-src 'self'; "
    "worker-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; "
    "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types "
)
SNAPSHOT = {
    "content-security-policy": POLICY + "'none'",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cross-origin-embedder-policy": "require-corp",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), usb=(), "
    "serial=(), hid=(), midi=(), payment=(), display-capture=(), "
    "loopback-network=(), clipboard-read=()",
    "x-robots-tag": "noindex",
}
OWN = {"content-length", "content-type", "location", "set-cookie"}


def said(answer: Answer) -> dict[str, str]:
    """The headers that are no room's own; none stands twice."""
    names = [name for name, _ in answer.headers]
    assert len(set(names)) == len(names), names
    return {name: value for name, value in answer.headers if name not in OWN}


@pytest.mark.parametrize(
    "path", ["/", "/today", "/why", "/help", "/nowhere", "/static/x/y.css", "/sw-id"]
)
def test_every_answer_to_a_visitor(path: str, visitor: Visitor) -> None:
    assert said(visitor.get(path)) == SNAPSHOT


@pytest.mark.parametrize("path", ["/", "/today", "/help", "/sw.js", "/offline"])
def test_every_answer_to_a_stranger(path: str, stranger: Visitor) -> None:
    assert said(stranger.get(path)) == SNAPSHOT


def test_every_refusal_at_a_door(visitor: Visitor) -> None:
    answers = [
        visitor.get("/today", host="evil.com"),
        visitor.get("/today", sec_fetch_site="cross-site"),
        visitor.ask("TRACE", "/today", {}),
        visitor.post("/lock", content_type="text/plain"),
        visitor.post("/lock", {"x": "y" * 300_000}),
        visitor.ask("POST", "/here", {}, b""),
    ]
    assert [answer.status for answer in answers] == [421, 403, 405, 415, 413, 403]
    assert all(said(answer) == SNAPSHOT for answer in answers)


def test_a_mistake_of_the_program(
    visitor: Visitor, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(*_: object) -> None:
        raise RuntimeError("canary")

    monkeypatch.setattr(house, "ask", breaks)
    answer = visitor.get("/today")
    assert answer.status == 500
    assert said(answer) == SNAPSHOT
    assert "canary" not in answer.text


def test_the_unlock_page_alone_may_name_a_script(stranger: Visitor) -> None:
    other = SNAPSHOT | {"content-security-policy": POLICY + "worker"}
    assert said(stranger.get("/unlock")) == other


def test_a_static_file_is_kept_for_ever(visitor: Visitor) -> None:
    answer = visitor.fetch(asset("style/tokens.css"))
    assert answer.status == 200
    assert said(answer) == SNAPSHOT | {"cache-control": KEPT}


def test_locking_clears_the_browser(visitor: Visitor) -> None:
    clears = {"clear-site-data": '"cache", "cookies", "storage"'}
    answer = visitor.post("/lock")
    assert (answer.status, answer.location) == (303, "/unlock")
    assert said(answer) == SNAPSHOT | clears


def test_noise_gets_them_too_and_nothing_tells_what_serves(wire: Wire) -> None:
    head = wire.says(b"\x00\x01\r\n\r\n").partition(b"\r\n\r\n")[0].decode()
    lines = dict(line.split(": ", 1) for line in head.splitlines()[1:])
    assert {k: v for k, v in lines.items() if k in SNAPSHOT} == SNAPSHOT
    assert lines.keys() - SNAPSHOT.keys() == {"content-type", "content-length"} | {
        "connection"
    }
