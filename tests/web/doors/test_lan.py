"""Another device over the network: real TLS, one device, by a code, at one address."""

import hashlib
import http.client
import re
import ssl
import stat
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.cli.fast_world import QUICK
from tests.web.browser.hand_clock import START_MS, hand_clock
from tests.web.browser.served_house import ServedHouse, started
from tests.web.doors.caller import Caller
from tests.web.hand_world import PASSPHRASE, HandClock
from unhurried.bootstrap.opening import create_vault
from unhurried.bootstrap.world import World
from unhurried.cli.main import main
from unhurried.core.errors import BadInput
from unhurried.web.doors.certificate import certificate_for, fingerprint
from unhurried.web.doors.code import GOOD_FOR_MS, MOST_FAILURES, plain
from unhurried.web.doors.pairing import Pairing
from unhurried.web.doors.reach import reach

HOST = "127.0.0.2"  # loopback too, but not the address that is for this machine alone
EVERYWHERE = "0.0.0.0"  # noqa: S104 - to see it refused
NOW = datetime(2026, 1, 5, 8, tzinfo=UTC)
CODE = re.compile(r"five minutes: (\w{4}-\w{4})")
SUM = re.compile(r"^((?:[0-9A-F]{2}:){31}[0-9A-F]{2})$", re.MULTILINE)


class Device(Caller):
    """A phone: speaks TLS, and trusts one fingerprint that was compared by eye."""

    device = ""
    seen = ""

    def _ask(
        self, method: str, path: str, body: str, headers: dict[str, str]
    ) -> tuple[int, str]:
        context = ssl.create_default_context()
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        line = http.client.HTTPSConnection(HOST, self.port, timeout=10, context=context)
        line.connect()
        self.seen = _sum(line.sock)
        cookies = f"visit={self.cookie}; device={self.device}"
        own = {"Sec-Fetch-Mode": "navigate", "Cookie": cookies}
        if method == "POST":
            headers = headers | {"Origin": f"https://{HOST}:{self.port}"}
        line.request(method, path, body or None, own | headers)
        answer = line.getresponse()
        text = answer.read().decode()
        line.close()
        for value in answer.headers.get_all("set-cookie", []):
            name, _, kept = value.partition("; ")[0].partition("=")
            assert "Secure" in value
            setattr(self, {"visit": "cookie"}.get(name, name), kept)
        found = re.search(r'<meta name="tab" content="(\w+)">', text)
        self.tab = found[1] if found else self.tab
        self.headers = {k.lower(): v for k, v in answer.getheaders()}
        return answer.status, text


def _sum(line: object) -> str:
    assert isinstance(line, ssl.SSLSocket)
    certificate = line.getpeercert(binary_form=True)
    assert certificate is not None
    return hashlib.sha256(certificate).digest().hex(":").upper()


@pytest.fixture
def served(tmp_path: Path) -> Iterator[ServedHouse]:
    world = World(clock=hand_clock(tmp_path), profile=QUICK)
    create_vault(tmp_path / "vault", PASSPHRASE, world)
    arguments = ("--lan", "--host", HOST)
    with started(tmp_path / "vault", tmp_path / "clock", *arguments) as house:
        house.heard(CODE)
        yield house


def test_a_device_is_let_in_by_the_code_and_nothing_less(served: ServedHouse) -> None:
    phone = Device(served.port)
    for path in ("/", "/today", "/unlock", "/here", "/nowhere"):
        assert (phone.get(path)[0], phone.headers["location"]) == (303, "/pair")
    assert "encrypted" in phone.get("/pair")[1]
    assert phone.seen == served.heard(SUM)
    assert phone.post("/pair", code="0000-0000")[0] == 403
    assert phone.post("/unlock", passphrase=PASSPHRASE)[0] == 303
    assert phone.headers["location"] == "/pair"
    assert phone.post("/pair", code=served.heard(CODE).lower())[0] == 303
    assert phone.unlock(PASSPHRASE) == 303
    assert phone.get("/here")[0] == 204


def test_the_code_is_good_for_one_device(served: ServedHouse) -> None:
    phone, other = Device(served.port), Device(served.port)
    for device, status in ((phone, 303), (other, 403)):
        device.get("/pair")
        assert device.post("/pair", code=served.heard(CODE))[0] == status


def test_a_lock_does_not_end_the_pairing(served: ServedHouse) -> None:
    phone = Device(served.port)
    phone.get("/pair")
    phone.post("/pair", code=served.heard(CODE))
    assert phone.unlock(PASSPHRASE) == 303
    assert phone.post("/lock")[0] == 303
    assert phone.headers["clear-site-data"] == '"cache", "storage"'
    assert phone.unlock(PASSPHRASE) == 303


def test_this_machine_is_still_answered_on_loopback_alone(
    served: ServedHouse,
) -> None:
    here = Caller(served.port)
    assert here.get("/unlock")[0] == 200
    assert here.get("/pair")[0] == 404
    assert here.unlock(PASSPHRASE) == 303


def test_other_names_are_not_answered_over_the_network(served: ServedHouse) -> None:
    phone = Device(served.port)
    for name in ("evil.com", "127.0.0.1", "u-0.localhost"):
        said = {"Host": f"{name}:{served.port}", "Sec-Fetch-Site": "none"}
        assert phone._ask("GET", "/pair", "", said)[0] == 421  # noqa: SLF001 - by hand


@pytest.mark.parametrize(
    "arguments",
    [
        ["--host", EVERYWHERE],
        ["--host", "192.168.1.5"],
        ["--partner"],
        ["--lan", "--host", EVERYWHERE],
        ["--lan", "--host", "224.0.0.1"],
        ["--lan", "--host", "8.8.8.8"],
        ["--lan", "--host", "::"],
        ["--lan", "--host", "example.org"],
        ["--lan", "--host", ""],
    ],
)
def test_what_would_reach_further_is_refused(
    arguments: list[str], tmp_path: Path
) -> None:
    done = CliRunner().invoke(main, ["web", "--vault", str(tmp_path), *arguments])
    assert done.exit_code == 2
    assert list(tmp_path.iterdir()) == []


def test_a_host_without_lan_is_refused_and_says_what_lan_is_for() -> None:
    with pytest.raises(BadInput) as refused:
        reach(EVERYWHERE, lan=False)
    assert "--lan" in refused.value.hint


def test_where_there_is_no_vault_nothing_is_shown_to_anybody(tmp_path: Path) -> None:
    said = ["web", "--vault", str(tmp_path / "v"), "--lan", "--host", HOST]
    done = CliRunner().invoke(main, said)
    assert done.exit_code == 3
    assert "set up on this machine first" in " ".join(done.output.split())


def test_the_certificate_names_the_address_and_nothing_else(tmp_path: Path) -> None:
    file = certificate_for(tmp_path, IPv4Address(HOST), NOW)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    before = fingerprint(file)
    again = certificate_for(tmp_path, IPv4Address(HOST), NOW + timedelta(days=300))
    assert fingerprint(again) == before
    later = certificate_for(tmp_path, IPv4Address(HOST), NOW + timedelta(days=340))
    assert fingerprint(later) != before
    other = certificate_for(tmp_path, IPv4Address("192.168.1.5"), NOW)
    assert fingerprint(other) != before
    file.write_bytes(b"broken")
    assert len(fingerprint(certificate_for(tmp_path, IPv4Address(HOST), NOW))) == 95


def test_the_code_ends_after_five_minutes_or_five_wrong_tries(tmp_path: Path) -> None:
    pairing = Pairing(tmp_path, lambda count: bytes(range(count)))
    code = pairing.new_code(START_MS)
    assert pairing.pair(code, START_MS + GOOD_FOR_MS) is None
    code = pairing.new_code(START_MS)
    for _ in range(MOST_FAILURES):
        assert pairing.pair("", START_MS) is None
    assert pairing.pair(code, START_MS) is None
    code = pairing.new_code(START_MS)
    assert pairing.pair(code, START_MS) is not None


def test_without_a_code_nobody_is_paired(tmp_path: Path, clock: HandClock) -> None:
    pairing = Pairing(tmp_path, bytes)
    assert pairing.pair("", clock.ms) is None
    assert not pairing.is_paired("")


def test_another_device_takes_the_place_of_the_first(tmp_path: Path) -> None:
    numbers = iter(range(100))
    pairing = Pairing(tmp_path, lambda count: bytes([next(numbers)]) * count)
    first = pairing.pair(pairing.new_code(0), 0)
    second = pairing.pair(pairing.new_code(0), 0)
    assert first is not None
    assert second is not None
    assert not pairing.is_paired(first)
    assert pairing.is_paired(second)
    [file] = tmp_path.iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert second not in file.read_text()


def test_a_code_is_understood_as_it_is_read_aloud() -> None:
    assert plain(" a1b2 - c3d4 ") == "A1B2C3D4"
