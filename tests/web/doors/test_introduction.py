"""The one-time letter that lets the program's own browser in."""

import stat
from pathlib import Path

import pytest

from tests.web.hand_world import PASSPHRASE, HandClock
from tests.web.visitor import Answer, Visitor
from unhurried.bootstrap.opening import Key
from unhurried.web.doors.introduction import (
    MOST_FAILURES,
    Introduction,
    introduction,
    write_file,
)
from unhurried.web.house import House
from unhurried.web.serving import Served


def bring(visitor: Visitor, code: str) -> Answer:
    """The form of the letter, as a browser sends it from a file."""
    headers = {"origin": "null", "sec_fetch_site": "cross-site"}
    return visitor.post("/enter", {"code": code}, **headers)


@pytest.fixture
def first_evening(empty_house: House) -> Served:
    return Served(empty_house, ("127.0.0.1:8000",))


@pytest.fixture
def newcomer(first_evening: Served) -> Visitor:
    return Visitor(first_evening.app)


def test_the_code_lets_its_browser_begin_and_nobody_else(
    newcomer: Visitor, first_evening: Served
) -> None:
    assert newcomer.get("/start").location == "/unlock"
    assert "unhurried web" in newcomer.get("/unlock").text
    answer = bring(newcomer, first_evening.introduction.code)
    assert answer.status == 200
    assert answer.location == ""
    assert newcomer.get("/unlock").location == "/start"
    assert newcomer.get("/start").status != 303


def test_the_code_is_good_once(newcomer: Visitor, first_evening: Served) -> None:
    code = first_evening.introduction.code
    assert bring(newcomer, code).status == 200
    assert bring(Visitor(first_evening.app), code).status == 403


def test_the_code_is_good_for_a_minute(
    newcomer: Visitor, first_evening: Served, clock: HandClock
) -> None:
    clock.passes(seconds=60)
    assert bring(newcomer, first_evening.introduction.code).status == 403


def test_five_wrong_codes_burn_it(newcomer: Visitor, first_evening: Served) -> None:
    code = first_evening.introduction.code
    for _ in range(MOST_FAILURES):
        assert bring(newcomer, code[:-1]).status == 403
    assert bring(newcomer, code).status == 403


def test_four_wrong_codes_do_not(newcomer: Visitor, first_evening: Served) -> None:
    for _ in range(MOST_FAILURES - 1):
        bring(newcomer, "")
    assert bring(newcomer, first_evening.introduction.code).status == 200


def test_a_burnt_code_is_not_the_empty_one(first_evening: Served) -> None:
    first_evening.introduction.burn()
    assert not first_evening.introduction.use("", first_evening.house.now_ms)


def test_where_the_vault_is_locked_the_letter_does_not_unlock(house: House) -> None:
    served = Served(house, ("127.0.0.1:8000",))
    visitor = Visitor(served.app)
    bring(visitor, served.introduction.code)
    assert visitor.get("/today").location == "/unlock"


def test_where_the_vault_was_opened_in_the_terminal_it_lets_in(house: House) -> None:
    served = Served(house, ("127.0.0.1:8000",))
    visitor = Visitor(served.app)
    visitor.runner.run(house.unlock(Key(PASSPHRASE)))
    assert visitor.get("/today").location == "/unlock"
    bring(visitor, served.introduction.code)
    assert visitor.fetch("/here").status == 204


def test_the_file_is_its_owners_and_goes_with_the_code(tmp_path: Path) -> None:
    code = made()
    file = write_file(code, tmp_path, "http://u-1.localhost:1/")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert 'action="http://u-1.localhost:1/enter"' in file.read_text()
    assert code.code in file.read_text()
    assert code.use(code.code, 0)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_made_for_the_file_goes_too() -> None:
    code = made()
    file = write_file(code, None, "http://u-1.localhost:1/")
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    code.burn()
    assert not file.parent.exists()


def test_a_file_that_lies_in_wait_is_not_written_into(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    file = write_file(made(), tmp_path, "http://a/")
    file.unlink()
    file.symlink_to(elsewhere)
    write_file(made(), tmp_path, "http://a/")
    assert not elsewhere.exists()


def test_what_a_killed_program_left_goes_with_the_next_letter(tmp_path: Path) -> None:
    (tmp_path / "open-1.html").write_text("left")
    (tmp_path / "store").write_text("kept")
    file = write_file(made(), tmp_path, "http://a/")
    assert sorted(tmp_path.iterdir()) == sorted([file, tmp_path / "store"])


def made() -> Introduction:
    return introduction(lambda count: b"\x07" * count, 0)
