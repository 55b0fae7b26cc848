"""The door of the first evening: a passphrase, and a code that comes back right."""

import pytest

from tests.web.hand_world import PASSPHRASE
from tests.web.rooms.newcomer import (
    ADULT,
    CODE,
    HEALTH,
    ITEMS,
    WORDS,
    code_in,
    come_back,
    through_the_door,
)
from tests.web.visitor import Visitor
from unhurried.bootstrap.opening import Key, open_vault
from unhurried.web.house import House


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ({"first": "short", "again": "short"}, "at least eight characters"),
        ({"first": "12345678", "again": "12345678"}, "not made of digits only"),
        ({"first": PASSPHRASE, "again": "another one"}, "two were not the same"),
        ({}, "at least eight characters"),
    ],
)
def test_a_weak_or_mistyped_passphrase_makes_no_vault(
    newcomer: Visitor, empty_house: House, words: dict[str, str], told: str
) -> None:
    newcomer.get("/start/1")
    answer = newcomer.post("/start/1", words)
    assert answer.status == 422
    assert told in answer.text
    assert PASSPHRASE not in answer.text
    assert empty_house.is_new
    assert not empty_house.folder.exists()


def test_the_code_is_asked_for_until_it_is_right(newcomer: Visitor) -> None:
    newcomer.get("/start/1")
    newcomer.post("/start/1", WORDS)
    code = code_in(newcomer.get(CODE))
    page = newcomer.get(f"{CODE}/back")
    assert code not in page.text
    other = ("1" if code[0] != "1" else "2") + code[1:]
    for typed, told in (
        ("", "Nothing was typed"),
        (other, "Group 1 of the recovery code does not add up"),
        (code[:11], "seven groups"),
    ):
        answer = newcomer.post(f"{CODE}/back", {"code": typed})
        assert answer.status == 422
        assert told in answer.text
    for path in (ADULT, HEALTH, ITEMS):
        assert newcomer.get(path).location == CODE
    assert newcomer.post(ADULT, {"adult": "yes"}).location == CODE
    small = code.lower().replace("-", " ")
    assert newcomer.post(f"{CODE}/back", {"code": small}).location == ADULT


def test_a_code_that_was_typed_back_is_not_shown_again(newcomer: Visitor) -> None:
    code = through_the_door(newcomer)
    assert newcomer.get(CODE).location == ADULT
    assert newcomer.get(f"{CODE}/back").location == CODE
    for path in (ADULT, "/today", "/start"):
        assert code not in newcomer.get(path).text


def test_the_code_that_was_typed_back_opens_the_vault(
    newcomer: Visitor, empty_house: House
) -> None:
    code = through_the_door(newcomer)
    opened = open_vault(empty_house.folder, Key(code, True), empty_house.world)  # noqa: FBT003 - the key says so
    assert opened.intact


def test_after_a_break_before_the_code_a_fresh_one_is_made(
    newcomer: Visitor, empty_house: House
) -> None:
    newcomer.get("/start/1")
    newcomer.post("/start/1", WORDS)
    first = code_in(newcomer.get(CODE))
    again = come_back(empty_house)
    assert again.get("/start").location == CODE
    assert first not in again.get(CODE).text
    wrong = again.post(CODE, {"passphrase": "another one"})
    assert wrong.status == 403
    assert again.post(CODE, {"passphrase": PASSPHRASE}).location == CODE
    second = code_in(again.get(CODE))
    assert second != first
    assert again.post(f"{CODE}/back", {"code": first}).status == 422
    assert again.post(f"{CODE}/back", {"code": second}).location == ADULT
    again.close()
