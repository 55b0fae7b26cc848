"""Gates about objects and lubricants."""

from dataclasses import replace

from tests.life import GEL, item, newcomer
from tests.safety.asked import answer, plan, refused_by
from unhurried.core.events import (
    LubricantAdded,
)
from unhurried.core.things import Lubricant, LubricantBase, Material


def test_rigid_objects_wait_for_eight_clean_sessions() -> None:
    steel = item("steel", 13, material=Material.STEEL)
    life = newcomer(item("small", 13), steel)
    for number in range(7):
        life.clean(3 * number)
    assert refused_by(answer(life, 21, plan("steel"))) == {"firmness"}
    life.clean(21)
    assert answer(life, 24, plan("steel")).permitted


def test_silicone_lubricant_on_silicone_is_refused_and_the_other_named() -> None:
    silicone = Lubricant("slick", "slick", LubricantBase.SILICONE, ())
    life = newcomer().tell(0, LubricantAdded(silicone))
    given = answer(life, 0, replace(plan(), lubricant_id="slick"))
    assert refused_by(given) == {"lube-material"}
    assert given.refusals[0].numbers["instead"] == GEL.name


def test_no_lubricant_no_session() -> None:
    assert "lube" in refused_by(
        answer(newcomer(), 0, replace(plan(), lubricant_id=None))
    )


def test_a_numbing_lubricant_is_refused_everywhere() -> None:
    numb = Lubricant("numb", "numb", LubricantBase.WATER, ("numbing",))
    life = newcomer().tell(0, LubricantAdded(numb))
    assert "numbing" in refused_by(
        answer(life, 0, replace(plan(), lubricant_id="numb"))
    )


def test_an_unsafe_warm_up_item_is_refused_like_any_other() -> None:
    bare = item("bare", 10, base_width=None)
    life = newcomer(item("small", 13), bare)
    given = answer(life, 0, replace(plan(), warm_up_id="bare"))
    assert refused_by(given) == {"base"}
