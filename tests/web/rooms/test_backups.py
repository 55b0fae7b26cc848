"""Backups and erasing in the pages."""

import pytest

from tests.web.hand_world import PASSPHRASE
from tests.web.visitor import Visitor
from unhurried.bootstrap.doorstep import Key
from unhurried.bootstrap.erasing import erase_vault
from unhurried.bootstrap.opening import is_vault, unlock
from unhurried.journal.backups.shelf import Shelf
from unhurried.journal.backups.taking import FOLDER
from unhurried.journal.rekey import commit_rekey, prepare_rekey
from unhurried.web.house import House, Locked

BACKUPS = "/settings/backups"
ERASE = "/settings/erase"


def shelf(house: House) -> Shelf:
    return Shelf(house.folder / FOLDER)


def test_one_is_made_when_it_is_wished_for(visitor: Visitor, house: House) -> None:
    assert "None yet" in visitor.get(BACKUPS).text
    page = visitor.post(BACKUPS, {})
    assert page.status == 200
    assert "A backup was made" in page.text
    assert "1 backup<" in page.text
    assert shelf(house).numbers() == [1]


def test_while_nobody_waits_one_is_taken(visitor: Visitor, house: House) -> None:
    visitor.get("/today")
    visitor.runner.run(house.back_up())
    visitor.runner.run(house.back_up())
    assert shelf(house).numbers() == [1]
    assert house.untold == ""


def test_one_that_fails_is_told_once(visitor: Visitor, house: House) -> None:
    (house.folder / FOLDER).write_bytes(b"a file where the folder belongs")
    visitor.runner.run(house.back_up())
    assert "No backup could be made" in visitor.get("/today").text
    assert "No backup could be made" not in visitor.get("/today").text
    page = visitor.post(BACKUPS, {})
    assert page.status == 503
    assert "Make one now" in page.text


@pytest.mark.parametrize("word", ["", "Erase", "yes"])
def test_another_word_erases_nothing(visitor: Visitor, word: str) -> None:
    visitor.get(ERASE)
    page = visitor.post(ERASE, {"word": word})
    assert page.status == 422
    assert "Nothing was erased" in page.text
    assert visitor.get("/today").status == 200


def test_the_word_erases_and_locks(visitor: Visitor, house: House) -> None:
    visitor.post(BACKUPS, {})
    said = visitor.get(ERASE).text
    assert "solid-state" in said
    page = visitor.post(ERASE, {"word": "erase"})
    assert page.status == 200
    assert "It is erased" in page.text
    assert "cookies" in page.header("clear-site-data")
    assert house.locked
    assert not is_vault(house.folder)
    assert not (house.folder / FOLDER).exists()


def test_a_vault_sealed_anew_elsewhere_locks_the_pages(
    visitor: Visitor, house: House
) -> None:
    assert visitor.get("/today").status == 200
    before = unlock(house.folder, Key(PASSPHRASE), house.world)
    commit_rekey(
        prepare_rekey(before, "six other words for a test", house.world.profile)
    )
    assert visitor.get("/today").location == "/unlock"
    assert house.locked


def test_a_vault_erased_elsewhere_locks_the_pages(
    visitor: Visitor, house: House
) -> None:
    assert visitor.get("/today").status == 200
    erase_vault(house.folder)
    with pytest.raises(Locked):
        visitor.runner.run(house.back_up())
    assert house.locked
    assert visitor.get("/today").status == 303
