"""The unlock page: who may come in, and what they get."""

from tests.web.visitor import Visitor
from unhurried.web.house import House
from unhurried.web.serving import served


def test_a_stranger_is_led_to_the_unlock_page(stranger: Visitor) -> None:
    answer = stranger.get("/today")
    assert (answer.status, answer.location) == (303, "/unlock")


def test_the_right_passphrase_opens_and_the_visit_gets_a_new_id(
    stranger: Visitor, house: House
) -> None:
    stranger.get("/unlock")
    before = (stranger.cookie, stranger.tab)
    answer = stranger.post("/unlock", {"passphrase": "five words for a test"})
    assert (answer.status, answer.location) == (303, "/today")
    assert stranger.cookie != before[0]
    assert not house.locked


def test_another_passphrase_does_not(stranger: Visitor, house: House) -> None:
    stranger.get("/unlock")
    answer = stranger.post("/unlock", {"passphrase": "another"})
    assert answer.status == 403
    assert "does not open" in answer.text
    assert house.locked


def test_where_there_is_no_vault_nothing_is_tried_and_nothing_written(
    empty_house: House,
) -> None:
    empty_house.folder.mkdir()
    visitor = Visitor(served(empty_house))
    visitor.get("/unlock")
    answer = visitor.post("/unlock", {"passphrase": "any"})
    assert (answer.status, answer.location) == (303, "/unlock")
    assert list(empty_house.folder.iterdir()) == []
