"""Other users of this machine are not answered, whatever they send."""

import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from tests.web.doors.wire import Wire
from unhurried.web.doors.knocking import Knock
from unhurried.web.doors.neighbours import Ends, can_tell, is_own, owners

HEAD = (
    "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid"
)
ROW = (
    "   0: 0100007F:{:04X} 0100007F:{:04X} 01 00000000:00000000 00:00000000 00000000 {}"
)


@contextmanager
def connected() -> Iterator[tuple[socket.socket, Ends]]:
    """A connection of ours on loopback."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        with socket.create_connection(("127.0.0.1", port)) as line:
            yield line, Ends(line.getsockname()[1], port)


def table(folder: Path, *rows: tuple[int, int, int]) -> tuple[Path, ...]:
    file = folder / "tcp"
    file.write_text("\n".join([HEAD, *(ROW.format(*row) for row in rows)]) + "\n")
    return (file,)


def test_the_kernel_says_whose_a_connection_is() -> None:
    with connected() as (_, ends):
        assert owners(ends) == {os.getuid()}
        assert is_own(ends, os.getuid())
        assert not is_own(ends, os.getuid() + 1)


def test_the_connection_of_another_user_is_not_ours(tmp_path: Path) -> None:
    rows = table(tmp_path, (5000, 80, 1001), (80, 5000, 1000))
    assert not is_own(Ends(5000, 80), 1000, rows)
    assert is_own(Ends(5000, 80), 1001, rows)


def test_a_connection_that_is_not_in_the_table_is_nobodys(tmp_path: Path) -> None:
    rows = table(tmp_path, (5001, 80, 1000), (5000, 81, 1000))
    assert not is_own(Ends(5000, 80), 1000, rows)


def test_a_doubt_is_a_no(tmp_path: Path) -> None:
    rows = table(tmp_path, (5000, 80, 1000), (5000, 80, 1001))
    assert not is_own(Ends(5000, 80), 1000, rows)


def test_where_nobody_can_tell_everybody_may_knock(tmp_path: Path) -> None:
    nowhere = (tmp_path / "nowhere",)
    assert not can_tell(nowhere)
    assert is_own(Ends(5000, 80), 1000, nowhere)


def test_two_hundred_knocks_of_another_user_are_not_answered(
    wire: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert wire.status(wire.opens()) == 200
    monkeypatch.setattr(Knock, "uid", os.getuid() + 1)
    assert {wire.says(wire.opens()) for _ in range(200)} == {b""}
    monkeypatch.undo()
    assert wire.status(wire.opens()) == 200


def test_a_crowd_is_not_let_in(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("unhurried.web.doors.knocking.MOST", 0)
    assert wire.status(wire.opens()) == 0


def test_a_line_that_another_user_opened_is_not_answered(wire: Wire) -> None:
    nobody = 65534 if os.geteuid() == 0 else os.geteuid()  # only root becomes another
    before = os.geteuid()
    os.seteuid(nobody)
    try:
        line = socket.socket()
    finally:
        os.seteuid(before)
    with line:
        line.settimeout(10)
        line.connect(("127.0.0.1", wire.port))
        with suppress(ConnectionError):
            line.sendall(wire.opens())
        said = b""
        with suppress(ConnectionError):
            said = line.recv(12)
    assert said == (b"HTTP/1.1 200" if nobody == before else b"")
