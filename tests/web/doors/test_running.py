"""The real program: where it listens, what it keeps, what it leaves behind."""

import json
import os
import re
import signal
import socket
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from time import monotonic

import pytest
from click.testing import CliRunner

from tests.cli.fast_world import QUICK, passphrase_file
from tests.web.browser.hand_clock import HandClock, hand_clock
from tests.web.browser.served_house import ServedHouse, started
from tests.web.doors.caller import Caller
from tests.web.hand_world import PASSPHRASE
from unhurried.bootstrap.opening import create_vault
from unhurried.bootstrap.world import World
from unhurried.cli.main import main
from unhurried.core.errors import Unavailable
from unhurried.web.doors.address import FILE, address_of
from unhurried.web.doors.listening import listening, port_of

PATIENCE_S = 10.0
LISTENS = re.compile(r"^ *\d+: (\w+):(\w+) \w+:\w+ 0A ", re.MULTILINE)
NAME = re.compile(r"^u-[0-9a-f]{8}\.localhost$")


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    world = World(clock=hand_clock(tmp_path), profile=QUICK)
    create_vault(tmp_path / "vault", PASSPHRASE, world)
    return tmp_path / "vault"


@pytest.fixture
def house(vault: Path) -> Iterator[ServedHouse]:
    with started(vault, vault.parent / "clock") as found:
        found.letter  # noqa: B018 - wait until it has said all
        yield found


def addresses(port: int) -> set[str]:
    """Every address of this machine where somebody listens at a port."""
    tables = [Path("/proc/net/tcp"), Path("/proc/net/tcp6")]
    rows = [row for file in tables for row in LISTENS.findall(file.read_text())]
    return {address for address, where in rows if int(where, 16) == port}


def test_it_listens_on_loopback_and_nowhere_else(house: ServedHouse) -> None:
    assert addresses(house.port) == {"0100007F", "0" * 24 + "01000000"}


def test_the_letter_lies_in_the_vault_and_goes_after_a_minute(
    house: ServedHouse, vault: Path
) -> None:
    letter = house.letter
    assert letter.parent == vault
    assert stat.S_IMODE(letter.stat().st_mode) == 0o600
    HandClock(vault.parent / "clock").pass_s(60)
    Caller(house.port).get("/unlock")
    assert gone(letter)


def test_the_letter_goes_when_the_program_is_ended(
    house: ServedHouse, tmp_path: Path
) -> None:
    letter = house.letter
    assert house.child is not None
    house.child.send_signal(signal.SIGTERM)
    house.child.wait(10)
    assert not letter.exists()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["clock", "vault"]


def test_ctrl_c_is_the_way_to_end_it(house: ServedHouse) -> None:
    assert house.child is not None
    house.child.send_signal(signal.SIGINT)
    assert house.child.wait(10) == 0


def test_no_secret_is_among_the_arguments_or_the_output(house: ServedHouse) -> None:
    assert house.child is not None
    code = re.findall(r'name="code" value="(\w+)"', house.letter.read_text())[0]
    said = Path(f"/proc/{house.child.pid}/cmdline").read_bytes().decode()
    said += Path(f"/proc/{house.child.pid}/environ").read_bytes().decode()
    assert code not in said + "\n".join(house.said)


def test_the_address_is_the_same_the_next_time(vault: Path) -> None:
    with started(vault, vault.parent / "clock") as first:
        said, port = first.heard(re.compile(r"http://([^:]+):")), first.port
        assert soon((vault / FILE).exists)
    assert NAME.match(said)
    assert stat.S_IMODE((vault / FILE).stat().st_mode) == 0o600
    with started(vault, vault.parent / "clock") as again:
        assert again.heard(re.compile(r"http://([^:]+):")) == said
        assert again.port == port


def test_where_the_port_is_taken_it_says_where_the_pages_may_be(vault: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        kept = {"host": "u-00000000.localhost", "port": port}
        (vault / FILE).write_text(json.dumps(kept))
        done = CliRunner().invoke(main, ["web", "--vault", str(vault), "--no-browser"])
    assert done.exit_code == 6
    assert f"http://u-00000000.localhost:{port}/" in done.output


def test_a_port_that_is_taken_on_the_other_loopback_is_not_used() -> None:
    with socket.create_server(("::1", 0), family=socket.AF_INET6) as taken:
        with pytest.raises(Unavailable):
            listening(taken.getsockname()[1])
        mine = listening(0)
        assert port_of(mine) != taken.getsockname()[1]
        for line in mine:
            line.close()


def test_another_passphrase_is_said_before_anything_is_served(vault: Path) -> None:
    file = passphrase_file(vault)
    file.write_text("another one\n")
    said = ["web", "--vault", str(vault), "--passphrase-file", str(file)]
    done = CliRunner().invoke(main, said, obj=World(profile=QUICK))
    assert done.exit_code == 4


def test_with_a_passphrase_file_the_letter_leads_straight_in(vault: Path) -> None:
    file = passphrase_file(vault)
    file.write_text(PASSPHRASE + "\n")
    clock = vault.parent / "clock"
    with started(vault, clock, "--passphrase-file", str(file)) as house:
        caller = Caller(house.port)
        code = re.findall(r'value="(\w{64})"', house.letter.read_text())[0]
        assert caller.get("/here")[0] == 200
        assert caller.bring(code) == 200
        assert caller.get("/here")[0] == 204


def test_a_program_can_read_where_the_pages_are(vault: Path) -> None:
    with started(vault, vault.parent / "clock", "--json") as house:
        port = house.port
        said = json.loads(house.said[0])
    assert said["address"].endswith(f":{port}/")
    assert said["opened"] is False
    assert set(said) == {"address", "file", "opened", "lan"}
    assert said["lan"] == []


@pytest.mark.parametrize("broken", [b"", b"{}", b'{"host": 1, "port": 2}', b"\xff"])
def test_an_address_that_is_not_understood_is_drawn_anew(
    broken: bytes, tmp_path: Path
) -> None:
    (tmp_path / FILE).write_bytes(broken)
    assert address_of(tmp_path, os.urandom).port == 0


def soon(holds: Callable[[], bool]) -> bool:
    """Whether something holds within a few seconds."""
    end = monotonic() + PATIENCE_S
    while monotonic() < end:
        if holds():
            return True
        Event().wait(0.05)
    return False


def gone(file: Path) -> bool:
    return soon(lambda: not file.exists())
