from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.kit.samples import CARED, FINGER, codes, owned_items
from unhurried.core.reasons import Bearing
from unhurried.core.state import OwnedItem
from unhurried.core.things import Material
from unhurried.kit.storage import about_storage


def kept(material: Material, place: str = "box") -> OwnedItem:
    return replace(CARED, item=replace(CARED.item, material=material, storage=place))


SILICONE = kept(Material.SILICONE)


def test_two_silicone_items_in_one_place_are_warned_of() -> None:
    [reason] = about_storage([SILICONE, kept(Material.SILICONE, " BOX ")])
    assert (reason.rule, reason.code) == ("storage", "silicone-together")
    assert reason.bearing is Bearing.LIMITS
    assert reason.numbers == {"place": "box", "items": 2}


@pytest.mark.parametrize("material", Material)
def test_silicone_is_kept_from_vinyl_and_from_what_may_be_vinyl(
    material: Material,
) -> None:
    vinyl = material in (Material.PVC, Material.JELLY, Material.UNKNOWN)
    found = codes(about_storage([SILICONE, kept(material)]))
    assert ("silicone-with-vinyl" in found) is vinyl


def test_separate_pouches_need_no_word() -> None:
    apart = [SILICONE, kept(Material.SILICONE, "pouch"), kept(Material.PVC, "bag")]
    assert about_storage(apart) == ()


def test_items_without_a_place_retired_items_and_fingers_are_left_aside() -> None:
    nowhere = kept(Material.SILICONE, "  ")
    retired = replace(SILICONE, retired=True)
    finger = OwnedItem(replace(FINGER, storage="box"))
    assert about_storage([SILICONE, nowhere, nowhere, retired, finger]) == ()


@given(st.lists(owned_items, max_size=6))
def test_the_order_of_the_items_changes_no_warning(things: list[OwnedItem]) -> None:
    assert about_storage(things) == about_storage(things[::-1])


@given(st.lists(owned_items, max_size=6), owned_items)
def test_one_more_item_takes_no_warning_away(
    things: list[OwnedItem], more: OwnedItem
) -> None:
    before = {(each.code, each.numbers["place"]) for each in about_storage(things)}
    after = about_storage([*things, more])
    assert before <= {(each.code, each.numbers["place"]) for each in after}
