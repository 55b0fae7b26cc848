"""Locking for certain: after it, no key is in the memory of the process."""

import os
import re
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import pytest

from tests.cli.fast_world import QUICK
from tests.web.browser.hand_clock import HandClock, hand_clock
from tests.web.browser.served_house import ServedHouse, started
from tests.web.doors.caller import Caller
from unhurried.bootstrap.opening import Key, create_vault, unlock
from unhurried.bootstrap.world import World

PASSPHRASE = "lanterns over quiet harbours"  # noqa: S105 - opens a vault of tests only
PATIENCE_S = 5.0
MEMORY = re.compile(r"^([0-9a-f]+)-([0-9a-f]+) r", re.MULTILINE)


def held(pid: int, secrets: dict[str, bytes]) -> set[str]:
    """Which of these secrets are in the memory of a process."""
    found: set[str] = set()
    regions = MEMORY.findall(Path(f"/proc/{pid}/maps").read_text())
    with Path(f"/proc/{pid}/mem").open("rb", 0) as memory:
        for begin, end in ((int(a, 16), int(b, 16)) for a, b in regions):
            found |= {
                n for n, s in secrets.items() if s in _read(memory.fileno(), begin, end)
            }
    return found


def _read(memory: int, begin: int, end: int) -> bytes:
    try:
        return os.pread(memory, end - begin, begin)
    except (OSError, OverflowError):
        return b""  # the kernel's own pages


def soon_without(pid: int, secrets: dict[str, bytes]) -> bool:
    """Whether all of them are gone within a few seconds."""
    end = monotonic() + PATIENCE_S
    while held(pid, secrets):
        if monotonic() > end:
            return False
    return True


@pytest.fixture
def secrets(tmp_path: Path) -> dict[str, bytes]:
    """A vault's passphrase and keys, from its own making."""
    world = World(clock=hand_clock(tmp_path), profile=QUICK)
    create_vault(tmp_path / "vault", PASSPHRASE, world)
    opened = unlock(tmp_path / "vault", Key(PASSPHRASE), world)
    return {
        "passphrase": PASSPHRASE.encode(),
        "vault key": opened.key,
        "record key": opened.keys.record,
    }


@pytest.fixture
def running(tmp_path: Path, secrets: dict[str, bytes]) -> Iterator[ServedHouse]:
    assert secrets
    with started(tmp_path / "vault", tmp_path / "clock") as house:
        yield house


def pid_of(house: ServedHouse) -> int:
    assert house.child is not None
    return house.child.pid


def test_after_the_lock_no_key_is_in_memory_and_the_port_answers(
    running: ServedHouse, secrets: dict[str, bytes]
) -> None:
    caller, pid = Caller(running.port), pid_of(running)
    assert held(pid, secrets) == set()
    assert caller.unlock(PASSPHRASE) == 303
    assert "record key" in held(pid, secrets), "the search itself finds nothing"
    assert caller.post("/lock")[0] == 303
    assert caller.get("/unlock")[0] == 200  # answered by the successor: none was lost
    assert held(pid, secrets) == set()
    assert pid_of(running) == pid
    assert caller.get("/today")[0] == 303
    assert caller.unlock(PASSPHRASE) == 303
    assert caller.get("/unlock")[0] == 200


def test_three_idle_minutes_do_the_same(
    running: ServedHouse, secrets: dict[str, bytes], tmp_path: Path
) -> None:
    caller, pid = Caller(running.port), pid_of(running)
    assert caller.unlock(PASSPHRASE) == 303
    assert "record key" in held(pid, secrets), "the search itself finds nothing"
    HandClock(tmp_path / "clock").pass_s(180)
    assert soon_without(pid, secrets)
    assert caller.get("/unlock")[0] == 200


def test_a_passphrase_from_a_file_is_not_read_again(
    tmp_path: Path, secrets: dict[str, bytes]
) -> None:
    vault, file = tmp_path / "vault", tmp_path / "key"
    file.touch(mode=0o600)
    file.write_text(f"{PASSPHRASE}\n")
    clock = tmp_path / "clock"
    with started(vault, clock, "--passphrase-file", str(file)) as house:
        caller, pid = Caller(house.port), pid_of(house)
        caller.get("/unlock")
        assert "record key" in held(pid, secrets), "the search itself finds nothing"
        HandClock(clock).pass_s(180)
        assert soon_without(pid, secrets)
        assert caller.get("/unlock")[0] == 200
        assert held(pid, secrets) == set()
