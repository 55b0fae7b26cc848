"""The kit in the page: what is owned, its care, and why it is open or not."""

import re
from collections.abc import Callable
from typing import Protocol, TypeVar

import pytest

from tests.web.rooms.newcomer import grown_up, mark_in
from tests.web.visitor import Visitor
from unhurried.app.application import Application
from unhurried.core.lengths import Mm
from unhurried.core.things import Base, LubricantBase

T = TypeVar("T")


class Ask(Protocol):
    """Ask the application behind the pages."""

    def __call__(self, work: Callable[[Application], T], /) -> T: ...


ITEM = "/kit/example-13"
GEL = "/kit/example-gel"


def add(visitor: Visitor, which: int, told: dict[str, str]) -> None:
    told = {"mark": mark_in(visitor.get(f"/kit/new/{which}")), **told}
    assert visitor.post(f"/kit/new/{which}", told).location == "/kit"


def test_everything_that_is_owned_is_shown_from_narrow_to_wide(
    visitor: Visitor,
) -> None:
    page = visitor.get("/kit").text
    names = re.findall(r"<strong>(dilator \d+)</strong>", page)
    assert names == ["dilator 13", "dilator 16", "dilator 19", "dilator 22"]
    assert page.count('rx="2" fill="currentColor"') == 4
    assert "water-based gel" in page


def test_an_object_says_whether_it_is_open_and_if_not_every_reason(
    visitor: Visitor,
) -> None:
    assert "Open now" in visitor.get(ITEM).text
    wide = visitor.get("/kit/example-22").text
    assert "Not open now" in wide
    assert wide.count("<p>") > 2


def test_what_was_done_with_an_object_is_kept(visitor: Visitor, ask: Ask) -> None:
    visitor.get(ITEM)
    assert visitor.post(ITEM, {"done": "damaged"}).location == ITEM
    assert ask(lambda app: app.state.items["example-13"].sound) is False
    assert "Not open now" in visitor.get(ITEM).text
    visitor.post(ITEM, {"done": "sound"})
    assert ask(lambda app: app.state.items["example-13"].sound) is True
    visitor.post(ITEM, {"done": "cleaned"})
    assert "washed" in visitor.get(ITEM).text


def test_an_object_that_is_put_aside_stays_with_its_history(
    visitor: Visitor, ask: Ask
) -> None:
    visitor.get(ITEM)
    for _ in range(2):
        assert visitor.post(ITEM, {"done": "aside"}).location == "/kit"
    assert "No longer used (1)" in visitor.get("/kit").text
    page = visitor.get(ITEM).text
    assert "It is no longer used" in page
    assert "Describe it anew" not in page
    assert ask(lambda app: app.state.items["example-13"].retired)


def test_a_lubricant_is_shown_and_put_aside(visitor: Visitor, ask: Ask) -> None:
    page = visitor.get(GEL).text
    assert "290 mOsm/kg" in page
    assert "dilator 13, dilator 16" in page
    assert visitor.post(GEL, {"done": "aside"}).location == "/kit"
    assert ask(lambda app: app.state.lubricants) == {}
    assert visitor.get(GEL).status == 404


def test_an_object_and_a_lubricant_are_added_as_they_were_told(
    visitor: Visitor, ask: Ask
) -> None:
    add(visitor, 1, {"name": "Loop", "diameter": "0.5 in", "base": "loop"})
    add(visitor, 3, {"name": "Oil", "base": "oil"})
    state = ask(lambda app: app.state)
    [item] = [one.item for one in state.items.values() if one.item.name == "Loop"]
    assert (item.diameter, item.base, item.shared) == (Mm(127), Base.LOOP, None)
    [oil] = [one for one in state.lubricants.values() if one.name == "Oil"]
    assert (oil.base, oil.additives) == (LubricantBase.OIL, ("unknown",))


def test_what_was_described_is_described_anew(visitor: Visitor, ask: Ask) -> None:
    page = visitor.get(f"{ITEM}/edit").text
    assert 'value="dilator 13"' in page
    told = {"name": "Smallest", "kind": "dilator", "diameter": "14", "length": ""}
    assert visitor.post(f"{ITEM}/edit", told).location == ITEM
    item = ask(lambda app: app.state.items["example-13"].item)
    assert (item.name, item.diameter, item.length) == ("Smallest", Mm(140), None)


def test_nothing_that_is_described_as_it_was_is_written(
    visitor: Visitor, ask: Ask
) -> None:
    add(visitor, 2, {"name": "Little finger", "diameter": "16"})
    state = ask(lambda app: app.state)
    [id_] = [key for key, one in state.items.items() if one.item.is_finger]
    same = {"name": "Little finger", "diameter": "16"}
    assert visitor.post(f"/kit/{id_}/edit", same).location == f"/kit/{id_}"
    assert ask(lambda app: app.state.entries) == state.entries
    assert "Looked over" not in visitor.get(f"/kit/{id_}").text


def test_what_is_not_understood_changes_nothing(visitor: Visitor, ask: Ask) -> None:
    before = ask(lambda app: app.state.entries)
    visitor.get(ITEM)
    assert visitor.post(ITEM, {"done": "polished"}).status == 400
    answer = visitor.post(f"{ITEM}/edit", {"name": "", "diameter": "13 stone"})
    assert answer.status == 422
    assert "An answer is needed here." in answer.text
    assert 'value="13 stone"' in answer.text
    assert ask(lambda app: app.state.entries) == before


@pytest.mark.parametrize("path", ["/kit/nothing", "/kit/nothing/edit", "/kit/new/4"])
def test_what_is_not_there_is_not_found(visitor: Visitor, path: str) -> None:
    assert visitor.get(path).status == 404


def test_what_goes_with_what_is_shown_with_every_reason_against(
    visitor: Visitor,
) -> None:
    page = visitor.get("/kit/now").text
    assert "With water-based gel" in page
    assert "Not for now" in page
    assert "`" not in page
    visitor.get(ITEM)
    visitor.post(GEL, {"done": "aside"})
    assert "No lubricant is described yet" in visitor.get("/kit/now").text


def test_each_object_is_looked_at_from_all_sides(visitor: Visitor) -> None:
    page = visitor.get(ITEM).text
    assert "What is well (9)" in page
    visitor.post(ITEM, {"done": "damaged"})
    page = visitor.get(ITEM).text
    assert 'class="tag">not as it is' in page
    assert "Let it go: the page Kit." in page


def test_another_size_is_looked_at_without_being_written_down(
    visitor: Visitor, ask: Ask
) -> None:
    before = ask(lambda app: app.state.entries)
    assert visitor.get("/kit/size").text.count("<h1>") == 1
    page = visitor.post("/kit/size", {"diameter": "17 mm", "length": ""})
    assert page.status == 200
    assert "With 17 mm as well" in page.text
    assert "13, 16, 17, 19, 22 mm" in page.text
    assert visitor.post("/kit/size", {"diameter": "wide"}).status == 422
    assert visitor.post("/kit/size", {}).status == 422
    assert ask(lambda app: app.state.entries) == before


def test_an_empty_kit_says_what_would_fill_it(newcomer: Visitor) -> None:
    grown_up(newcomer)
    page = newcomer.get("/kit").text
    assert "A finger counts as well" in page
    assert "None is described yet" in page
