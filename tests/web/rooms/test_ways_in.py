"""What opens the records is changed in the page: wholly, or not at all."""

import pytest

from tests.web.hand_world import PASSPHRASE, HandClock
from tests.web.rooms.newcomer import code_in
from tests.web.visitor import Visitor
from unhurried.bootstrap.failures import WrongPassphrase, WrongRecoveryCode
from unhurried.bootstrap.opening import Key, unlock
from unhurried.web.house import House

PATH = "/settings/passphrase"
PAPER = "/settings/paper"
NEW = "six other words for a test"
RIGHT = {"passphrase": PASSPHRASE, "first": NEW, "again": NEW}


def opens(house: House, text: str, *, is_recovery: bool = False) -> bool:
    try:
        unlock(house.folder, Key(text, is_recovery), house.world)
    except (WrongPassphrase, WrongRecoveryCode):
        return False
    return True


def new_code(visitor: Visitor) -> str:
    visitor.get(PAPER)
    made = visitor.post(PAPER, {"passphrase": PASSPHRASE})
    assert made.location == f"{PAPER}/new"
    return code_in(visitor.get(f"{PAPER}/new"))


def test_a_new_passphrase_opens_and_the_one_before_does_not(
    visitor: Visitor, house: House
) -> None:
    visitor.get(PATH)
    before = visitor.cookie
    assert visitor.post(PATH, RIGHT).location == "/settings/done/1"
    assert visitor.cookie != before
    assert "does so no longer" in visitor.get("/settings/done/1").text
    assert opens(house, NEW)
    assert not opens(house, PASSPHRASE)


def test_every_other_browser_has_to_unlock_again(visitor: Visitor) -> None:
    other = Visitor(visitor.app, runner=visitor.runner)
    other.get("/unlock")
    other.post("/unlock", {"passphrase": PASSPHRASE})
    assert other.get("/settings").status == 200
    visitor.get(PATH)
    visitor.post(PATH, RIGHT)
    assert other.get("/settings").location == "/unlock"
    assert visitor.get("/settings").status == 200


@pytest.mark.parametrize(
    ("change", "status", "told"),
    [
        ({"passphrase": "another one"}, 403, "does not open"),
        ({"first": "short", "again": "short"}, 422, "at least eight characters"),
        ({"again": "something else"}, 422, "two were not the same"),
        ({"kind": "recovery"}, 403, "recovery code"),
    ],
)
def test_whatever_is_wrong_the_passphrase_stays(
    visitor: Visitor, house: House, change: dict[str, str], status: int, told: str
) -> None:
    visitor.get(PATH)
    answer = visitor.post(PATH, RIGHT | change)
    assert answer.status == status
    assert told in answer.text
    assert NEW not in answer.text
    assert opens(house, PASSPHRASE)
    assert not opens(house, NEW)


def test_after_many_wrong_ones_the_next_try_waits(
    visitor: Visitor, house: House, clock: HandClock
) -> None:
    visitor.get(PATH)
    for _ in range(5):
        visitor.post(PATH, RIGHT | {"passphrase": "another one"})
    assert visitor.post(PATH, RIGHT).status == 429
    assert opens(house, PASSPHRASE)
    clock.passes(seconds=2)
    assert visitor.post(PATH, RIGHT).location == "/settings/done/1"


def test_a_new_code_opens_once_it_is_made_and_is_shown_until_it_is_typed_back(
    visitor: Visitor, house: House
) -> None:
    code = new_code(visitor)
    assert opens(house, code, is_recovery=True)
    assert code not in visitor.get(f"{PAPER}/back").text
    wrong = visitor.post(f"{PAPER}/back", {"code": code[:-1]})
    assert wrong.status == 422
    assert code_in(visitor.get(f"{PAPER}/new")) == code
    typed = {"code": code.lower()}
    assert visitor.post(f"{PAPER}/back", typed).location == "/settings/done/2"
    for path in (f"{PAPER}/new", f"{PAPER}/back"):
        assert visitor.get(path).location == PAPER
    assert visitor.post(f"{PAPER}/back", typed).location == PAPER


def test_a_code_is_made_only_for_someone_who_knows_the_passphrase(
    visitor: Visitor, house: House
) -> None:
    code = new_code(visitor)
    assert visitor.post(PAPER, {"passphrase": "another one"}).status == 403
    assert opens(house, code, is_recovery=True)


def test_another_browser_does_not_see_the_code(visitor: Visitor) -> None:
    new_code(visitor)
    other = Visitor(visitor.app, runner=visitor.runner)
    other.get("/unlock")
    other.post("/unlock", {"passphrase": PASSPHRASE})
    assert other.get(f"{PAPER}/new").location == PAPER


def test_a_forgotten_passphrase_is_replaced_with_the_code_on_paper(
    visitor: Visitor, house: House
) -> None:
    code = new_code(visitor)
    visitor.get(PATH)
    told = RIGHT | {"passphrase": code, "kind": "recovery"}
    assert visitor.post(PATH, told).location == "/settings/done/1"
    assert opens(house, NEW)
    assert opens(house, code, is_recovery=True)


def test_the_records_are_looked_over_and_nothing_is_changed(
    visitor: Visitor, house: House
) -> None:
    visitor.get("/settings/records")
    wrong = visitor.post("/settings/records", {"passphrase": "another one"})
    assert wrong.status == 403
    before = {path: path.read_bytes() for path in sorted(house.folder.iterdir())}
    page = visitor.post("/settings/records", {"passphrase": PASSPHRASE})
    assert page.status == 200
    assert ": well" in page.text
    assert "not well" not in page.text
    after = {path: path.read_bytes() for path in sorted(house.folder.iterdir())}
    assert {p: b for p, b in before.items() if p.name != "tries"} == after
