"""The catalogue in the page: what is published, and a description of one's own."""

import re
from collections.abc import Callable
from typing import Protocol, TypeVar

import pytest

from tests.web.rooms.newcomer import ITEMS, LUBRICANTS, grown_up, mark_in
from tests.web.visitor import Visitor
from unhurried.app.application import Application
from unhurried.bootstrap.catalogued import shipped_catalogue
from unhurried.core.lengths import Mm
from unhurried.core.things import ItemKind, LubricantBase, Material
from unhurried.kit.catalogue.entry import EntryKind
from unhurried.kit.catalogue.shelves import each
from unhurried.web.owning.looking import each_mine, places

T = TypeVar("T")
MINE = [key for one in shipped_catalogue().entries for key in each_mine(one)]


class Ask(Protocol):
    """Ask the application behind the pages."""

    def __call__(self, work: Callable[[Application], T], /) -> T: ...


def test_every_entry_has_a_page_of_its_own_and_an_address_without_a_word(
    visitor: Visitor,
) -> None:
    listed = visitor.get("/kit/look").text
    for entry in shipped_catalogue().entries:
        path = f"/kit/look/{places()[entry.id]}"
        assert f'href="{path}"' in listed
        page = visitor.get(path)
        assert page.status == 200
        assert page.text.count("<h1>") == 1


def test_only_objects_and_lubricants_can_become_ones_own() -> None:
    entries = {one.id: one for one in each(shipped_catalogue().entries)}
    kinds = {entries[key].kind for key in MINE}
    assert kinds.isdisjoint({EntryKind.INGREDIENT, EntryKind.CLEANER})
    assert {EntryKind.LUBRICANT, EntryKind.PLUG, EntryKind.KIT} <= kinds
    assert not any(entries[key].pieces for key in MINE)


@pytest.mark.parametrize("entry_id", MINE)
def test_a_description_begins_with_what_an_entry_knows_and_no_measure(
    visitor: Visitor, entry_id: str
) -> None:
    page = visitor.get(f"/kit/look/{places()[entry_id]}/mine")
    assert page.status == 200
    for measure in ("diameter", "length", "neck", "base_width", "osmolality"):
        filled = re.search(rf'name="{measure}" type="text" value="([^"]*)"', page.text)
        assert filled is None or filled[1] == ""


def test_a_set_of_several_is_described_piece_by_piece(visitor: Visitor) -> None:
    number = places()["set-surgical"]
    page = visitor.get(f"/kit/look/{number}").text
    assert page.count("Describe mine") == 5
    assert visitor.get(f"/kit/look/{number}/mine").status == 400


def test_ones_own_measure_counts(visitor: Visitor, ask: Ask) -> None:
    path = f"/kit/look/{places()['template-silicone-plug']}/mine"
    form = visitor.get(path)
    assert 'value="silicone" checked' in form.text
    told = {
        "name": "Soft one",
        "kind": "plug",
        "diameter": "22",
        "material": "silicone",
    }
    told["mark"] = mark_in(form)
    assert visitor.post(path, told).location == "/kit"
    owned = ask(lambda app: app.state.items[told["mark"]].item)
    assert (owned.kind, owned.material) == (ItemKind.PLUG, Material.SILICONE)
    assert owned.diameter == Mm(220)


def test_on_the_first_evening_it_leads_back_to_its_step(newcomer: Visitor) -> None:
    grown_up(newcomer)
    assert f'href="{ITEMS}/look"' in newcomer.get(ITEMS).text
    path = f"{LUBRICANTS}/look/{places()['gel-water']}/mine"
    form = newcomer.get(path)
    told = {"mark": mark_in(form), "name": "Gel", "base": LubricantBase.WATER.value}
    assert newcomer.post(path, told).location == LUBRICANTS
    assert "Gel" in newcomer.get(LUBRICANTS).text


@pytest.mark.parametrize("path", ["/kit/look/0", "/kit/look/999", "/kit/look/999/mine"])
def test_there_is_nothing_else_to_look_at(visitor: Visitor, path: str) -> None:
    assert visitor.get(path).status == 404
