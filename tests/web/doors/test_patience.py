"""Wrong passphrases: five are free, then each costs twice the time, also tomorrow."""

import stat
from asyncio import sleep
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.web.hand_world import PASSPHRASE, HandClock
from tests.web.visitor import Visitor
from unhurried.bootstrap.failures import WrongPassphrase
from unhurried.core.clock import Stamp
from unhurried.core.errors import Unavailable
from unhurried.web.doors.patience import LONGEST_S, Patience, delay_s
from unhurried.web.house import House
from unhurried.web.serving import served

DELAYS = [0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]


def test_the_delays_double_up_to_five_minutes(tmp_path: Path, clock: HandClock) -> None:
    patience = Patience(tmp_path, clock)
    waits = []
    for _ in DELAYS:
        patience.begin()
        waits.append(patience.wait_s())
    assert waits == DELAYS


def test_a_new_program_waits_as_long(tmp_path: Path, clock: HandClock) -> None:
    for _ in range(9):
        Patience(tmp_path, clock).begin()
    assert Patience(tmp_path, clock).wait_s() == 16
    clock.passes(seconds=15.5)
    assert Patience(tmp_path, clock).wait_s() == 1
    clock.passes(seconds=0.5)
    assert Patience(tmp_path, clock).wait_s() == 0


def test_the_right_one_takes_it_all_back(tmp_path: Path, clock: HandClock) -> None:
    patience = Patience(tmp_path, clock)
    for _ in range(9):
        patience.begin()
    patience.right()
    patience.begin()
    assert patience.wait_s() == 0


def test_what_is_written_down_is_the_owners_and_holds_no_word(
    tmp_path: Path, clock: HandClock
) -> None:
    Patience(tmp_path, clock).begin()
    [file] = tmp_path.iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert b'"count":1' in file.read_bytes()


@pytest.mark.parametrize("broken", [b"", b"{}", b'{"count":"x"}', b"\xff"])
def test_a_file_that_is_not_understood_counts_as_many_tries(
    broken: bytes, tmp_path: Path, clock: HandClock
) -> None:
    (tmp_path / "tries").write_bytes(broken)
    patience = Patience(tmp_path, clock)
    assert patience.wait_s() == 2
    clock.passes(seconds=2)
    assert patience.wait_s() == 0


def test_a_try_that_cannot_be_written_down_is_not_made(
    tmp_path: Path, clock: HandClock
) -> None:
    with pytest.raises(Unavailable):
        Patience(tmp_path / "nowhere", clock).begin()


@given(st.integers(0, 10**6), st.integers(0, 10**6))
def test_more_tries_never_wait_less(one: int, more: int) -> None:
    assert 0 <= delay_s(one) <= delay_s(one + more) <= LONGEST_S


class SetBack:
    """A clock without a steady one, that somebody sets."""

    def __init__(self, wall_ms: int) -> None:
        self.wall_ms = wall_ms

    def now(self) -> Stamp:
        return Stamp(self.wall_ms, None, "")


def test_a_clock_set_back_counts_as_no_time(tmp_path: Path) -> None:
    clock = SetBack(10**12)
    patience = Patience(tmp_path, clock)
    for _ in range(6):
        patience.begin()
    clock.wall_ms -= 10**9
    assert patience.wait_s() == 2


def test_the_page_says_how_long_and_tries_nothing(
    stranger: Visitor, house: House, clock: HandClock
) -> None:
    stranger.get("/unlock")
    for _ in range(5):
        assert stranger.post("/unlock", {"passphrase": "wrong"}).status == 403
    answer = stranger.post("/unlock", {"passphrase": PASSPHRASE})
    assert (answer.status, answer.header("retry-after")) == (429, "1")
    assert "in 1 second" in answer.text
    assert house.locked
    clock.passes(seconds=1)
    assert stranger.post("/unlock", {"passphrase": PASSPHRASE}).status == 303


def test_the_wait_outlives_the_program(stranger: Visitor, house: House) -> None:
    stranger.get("/unlock")
    for _ in range(5):
        stranger.post("/unlock", {"passphrase": "wrong"})
    again = Visitor(served(House(house.folder, house.world)))
    again.get("/unlock")
    assert again.post("/unlock", {"passphrase": PASSPHRASE}).status == 429
    again.close()


def test_of_fifty_tries_at_once_one_is_made(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried = []

    async def slow(_key: object) -> None:
        tried.append(1)
        await sleep(0.05)
        raise WrongPassphrase("this passphrase does not open the vault")

    visitor = Visitor(served(house))
    visitor.get("/unlock")
    monkeypatch.setattr(house, "unlock", slow)
    answers = visitor.at_once(50, "/unlock", {"passphrase": "wrong"})
    assert sorted(answer.status for answer in answers) == [403, *[429] * 49]
    assert len(tried) == 1
    visitor.close()
