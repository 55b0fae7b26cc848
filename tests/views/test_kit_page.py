"""What is owned, with its checks, and the ladder it makes."""

from dataclasses import replace

from tests.life import GEL, Life, book, item, newcomer
from unhurried.core.events import ItemCared, ItemRetired, LubricantAdded
from unhurried.core.lengths import Mm
from unhurried.core.things import (
    Barrier,
    Base,
    Item,
    ItemKind,
    LubricantBase,
    Material,
)
from unhurried.kit.osmolality import Osmolality
from unhurried.views.kit import KitPage, kit_page
from unhurried.views.words.kinds import BARRIERS
from unhurried.views.words.kit_page import BASES, GRADES, ITEM_KINDS, LUBRICANT_BASES
from unhurried.views.words.names import NAMES

FINGER = Item("finger", "finger", ItemKind.FINGER, Mm(150))


def kit(life: Life, day: float = 0) -> KitPage:
    state = life.at(day)
    return kit_page(state, book(), state.credit.credited_ms)


def test_an_object_is_shown_with_its_measures_and_what_it_is_made_of() -> None:
    small = kit(newcomer()).items[0]
    assert (small.name, small.diameter, small.length) == ("small", Mm(130), Mm(700))
    assert (small.material, small.base) == ("silicone", "a base wider than the body")
    assert small.usable
    assert small.cleaning


def test_a_finger_has_no_material_and_no_base() -> None:
    finger = kit(newcomer(FINGER)).items[0]
    assert (finger.material, finger.base, finger.cleaning) == ("", "", "")
    assert finger.usable


def test_what_is_not_known_is_said_and_stands_against_it() -> None:
    unknown = item("odd", 16, base=Base.UNKNOWN, material=Material.UNKNOWN)
    odd = kit(newcomer(unknown)).items[0]
    assert (odd.material, odd.base) == ("an unknown material", "base not known")
    assert not odd.usable
    assert odd.checks[0].code == "unknown-base"


def test_care_goes_from_not_known_to_washed_to_used() -> None:
    life = newcomer()
    assert kit(life).items[0].care == "not known; we ask before a start"
    life.tell(0, ItemCared("small", cleaned=True, sound=True))
    assert kit(life).items[0].care == "washed since the last use"
    used = kit(life.session(1), 3).items[0]
    assert used.care == "to be washed before it is used again"
    assert used.used == "used 2 days ago"


def test_a_damaged_object_is_best_retired_and_a_retired_one_comes_last() -> None:
    life = newcomer().tell(0, ItemCared("small", sound=False))
    assert kit(life).items[0].care == "damaged: best retired"
    life.tell(0, ItemRetired("small"))
    last = kit(life).items[-1]
    assert (last.name, last.retired, last.usable) == ("small", True, False)


def test_a_lubricant_names_the_objects_that_it_goes_with() -> None:
    life = newcomer(item("soft", 13), item("steel", 16, material=Material.STEEL))
    silicone = replace(GEL, id="slick", name="slick", base=LubricantBase.SILICONE)
    gel, slick = kit(life.tell(0, LubricantAdded(silicone))).lubricants
    assert gel.fits == ("soft", "steel")
    assert slick.fits == ("steel",)
    assert slick.grade == "holds no water, so that concentration says nothing"


def test_a_lubricant_of_which_nothing_is_known_says_so() -> None:
    unknown = replace(GEL, id="x", name="x", additives=("unknown",), osmolality=None)
    shown = kit(newcomer().tell(0, LubricantAdded(unknown))).lubricants[1]
    assert shown.additives == ("not known",)
    assert shown.fits == ()
    assert {check.code for check in shown.checks} == {
        "unknown-additive",
        "unknown-osmolality",
    }


def test_the_ladder_shows_a_gap_and_what_would_bridge_it() -> None:
    life = newcomer(item("small", 13), item("large", 22))
    made = kit(life).ladder
    assert [rung.diameter for rung in made.rungs] == [Mm(130), Mm(220)]
    [gap] = made.gaps
    assert (gap.below, gap.above) == (Mm(130), Mm(220))
    assert [(size.low, size.high) for size in gap.bridge] == [(Mm(160), Mm(190))]
    assert "16 to 19" in gap.line.text


def test_what_is_left_out_of_the_ladder_says_why() -> None:
    life = newcomer(item("small", 13), item("bare", 16, base=Base.NONE))
    [left] = kit(life).ladder.left_out
    assert left.item == "bare"
    assert left.reasons[0].code == "no-base"


def test_soft_objects_in_one_place_are_mentioned() -> None:
    life = newcomer(*(item(n, 13, storage="box") for n in ("one", "two")))
    [storage] = kit(life).ladder.storage
    assert "lie together in box" in storage.text


def test_an_empty_kit_says_how_to_go_on() -> None:
    page = kit(Life())
    assert page.items == ()
    assert page.ladder.text.endswith("a finger counts as well.")


def test_everything_that_can_be_owned_has_a_name() -> None:
    assert {each.value for each in Material} <= set(NAMES)
    assert set(BASES) == set(Base)
    assert set(LUBRICANT_BASES) == set(LubricantBase)
    assert set(ITEM_KINDS) == set(ItemKind)
    assert set(GRADES) == set(Osmolality)
    assert set(BARRIERS) == set(Barrier)
    assert set(book().lubricants.additives) <= set(NAMES)
