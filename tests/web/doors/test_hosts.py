"""The allow-list of addresses, asked over a real socket, byte by byte."""

import pytest

from tests.web.doors.wire import NAME, Wire
from unhurried.web.house import House

FOREIGN = [
    "",
    "127.0.0.1",
    "127.0.0.1:1",
    "127.0.0.1:{port}.",
    "127.0.0.1:0{port}",
    "127.0.0.1:{port}:{port}",
    "127.0.0.1.evil.com:{port}",
    "127.0.0.1:{port}.evil.com",
    "evil.com",
    "evil.com:{port}",
    "localhost",
    "localhost:{port}",
    "localhost.:{port}",
    "LOCALHOST:{port}",
    "localhost.evil.com:{port}",
    "evil.localhost:{port}",
    "x.{name}:{port}",
    "{name}",
    "{name}.:{port}",
    "{name}.evil.com:{port}",
    "127.1:{port}",
    "127.0.1:{port}",
    "127.0.0.2:{port}",
    "0.0.0.0:{port}",
    "0:{port}",
    "2130706433:{port}",
    "0x7f000001:{port}",
    "0x7f.0.0.1:{port}",
    "0177.0.0.1:{port}",
    "[::1]:{port}",
    "[::ffff:127.0.0.1]:{port}",
    "[0:0:0:0:0:ffff:7f00:1]:{port}",
    "::1",
    "user@127.0.0.1:{port}",
    "127.0.0.1:{port}@evil.com",
    "127.0.0.1:{port}, evil.com",
    "127.0.0.1:{port} evil.com",
    "http://127.0.0.1:{port}",
    "127.0.0.1:{port}/help",
    "127.0.0.1%00.evil.com:{port}",
    "192.168.0.1:{port}",
    "*",
]
ROOMS = ["/", "/today", "/unlock", "/help", "/static/x/y.css", "/sw.js", "/nowhere"]


@pytest.mark.parametrize("host", FOREIGN)
def test_another_address_is_answered_before_any_room(host: str, wire: Wire) -> None:
    said = host.format(port=wire.port, name=NAME)
    answers = {path: wire.status(wire.opens(path, Host=said)) for path in ROOMS[:3]}
    assert set(answers.values()) <= {400, 421}


@pytest.mark.parametrize("path", ROOMS)
def test_no_room_is_answered_at_a_foreign_address(path: str, wire: Wire) -> None:
    assert wire.status(wire.opens(path, Host=f"evil.com:{wire.port}")) == 421


def test_our_two_addresses_are_answered(wire: Wire) -> None:
    for name in ("127.0.0.1", NAME):
        assert wire.status(wire.opens("/help", Host=f"{name}:{wire.port}")) == 200


def test_the_name_is_answered_on_the_other_loopback_too(wire: Wire) -> None:
    said = wire.says(wire.opens("/help", Host=f"{NAME}:{wire.port}"), host="::1")
    assert said.startswith(b"HTTP/1.1 200")


def test_two_hosts_in_one_request_are_refused(wire: Wire) -> None:
    ours = f"Host: 127.0.0.1:{wire.port}\r\n".encode()
    request = wire.opens().replace(ours, ours + b"Host: evil.com\r\n")
    assert wire.status(request) == 400
    assert wire.status(wire.opens().replace(ours, ours + ours)) == 400


def test_a_request_without_a_host_is_refused(wire: Wire) -> None:
    ours = f"Host: 127.0.0.1:{wire.port}\r\n".encode()
    assert wire.status(wire.opens().replace(ours, b"")) == 400


@pytest.mark.parametrize(
    "target", ["http://127.0.0.1:{port}/help", "http://evil.com/help", "*", "evil:80"]
)
def test_a_target_that_is_no_path_is_refused(target: str, wire: Wire) -> None:
    path = target.format(port=wire.port)
    assert wire.status(wire.opens(path)) == 400


def test_an_older_http_is_refused(wire: Wire) -> None:
    request = wire.opens().replace(b"HTTP/1.1", b"HTTP/1.0")
    assert wire.status(request) == 400


def test_forwarded_headers_change_nothing(wire: Wire) -> None:
    request = wire.opens(X_Forwarded_Host="evil.com", X_Forwarded_For="10.0.0.1")
    assert wire.status(request) == 200


@pytest.mark.parametrize(
    "garbage",
    [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"GET\r\n\r\n",
        b"GET /help HTTP/1.1\r\nHost : x\r\n\r\n",
        b"POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
    ],
)
def test_what_is_no_http_gets_one_sentence(garbage: bytes, wire: Wire) -> None:
    said = wire.says(garbage)
    assert said.startswith(b"HTTP/1.1 400")
    assert said.endswith(b"This request was not understood.")
    assert b"content-security-policy: default-src 'none'" in said


def test_a_header_without_end_is_cut(wire: Wire) -> None:
    assert wire.status(b"GET /help HTTP/1.1\r\nA: " + b"b" * 2_000_000) in (0, 400)
    assert wire.status(wire.opens()) == 200


def test_a_websocket_is_not_spoken(wire: Wire, wired_house: House) -> None:
    request = wire.opens(
        "/help", Connection="Upgrade", Upgrade="websocket", Sec_Fetch_Mode="websocket"
    )
    asked = request.replace(b"\r\n\r\n", b"\r\nSec-WebSocket-Version: 13\r\n\r\n")
    assert asked.count(b"Upgrade") == 2
    assert wire.status(asked.replace(b"Upgrade\r\n", b"Upgrade, close\r\n", 1)) == 403
    assert wired_house.locked
