"""Ordinary things to vary in the tests of the kit, and ways to draw any others."""

from collections.abc import Iterable

from hypothesis import strategies as st

from unhurried.bootstrap.shipped import rulebook
from unhurried.core.lengths import Mm
from unhurried.core.reasons import Bearing, Reason
from unhurried.core.state import OwnedItem
from unhurried.core.things import (
    Barrier,
    Base,
    Item,
    ItemKind,
    Lubricant,
    LubricantBase,
    Material,
)

BOOK = rulebook()
SMALL = Item(
    id="small",
    name="small",
    kind=ItemKind.TOY,
    diameter=Mm(130),
    length=Mm(700),
    neck=None,
    material=Material.SILICONE,
    base=Base.FLARED,
    base_width=Mm(450),
    shared=False,
    storage="",
)
FINGER = Item(id="finger", name="finger", kind=ItemKind.FINGER, diameter=Mm(150))
CARED = OwnedItem(
    SMALL, used_at=None, cleaned_at=1, cleaned=True, sound=True, retired=False
)
GEL = Lubricant(
    id="gel", name="gel", base=LubricantBase.WATER, additives=(), osmolality=300
)

sizes = st.integers(1, 2000).map(Mm)
perhaps_size = st.none() | sizes
answers = st.sampled_from([True, False, None])
items = st.builds(
    Item,
    id=st.sampled_from("abcdefgh"),
    name=st.just("thing"),
    kind=st.sampled_from(ItemKind),
    diameter=sizes,
    length=perhaps_size,
    neck=perhaps_size,
    material=st.sampled_from(Material),
    base=st.sampled_from(Base),
    base_width=perhaps_size,
    shared=answers,
    storage=st.sampled_from(["", "box", "Box ", "drawer"]),
)
moments = st.none() | st.integers(0, 5)
owned_items = st.builds(
    OwnedItem,
    item=items,
    retired=st.booleans(),
    used_at=moments,
    cleaned_at=moments,
    cleaned=answers,
    sound=answers,
)
additives = st.sampled_from([*sorted(BOOK.lubricants.additives), "something else"])
lubricants = st.builds(
    Lubricant,
    id=st.sampled_from("abcdefgh"),
    name=st.sampled_from(["gel", "oil", "cream"]),
    base=st.sampled_from(LubricantBase),
    additives=st.lists(additives, max_size=3).map(tuple),
    osmolality=st.none() | st.integers(0, 9000),
)
barriers = st.sampled_from(Barrier)


def codes(reasons: Iterable[Reason]) -> list[str]:
    return [reason.code for reason in reasons]


def strictness(reasons: Iterable[Reason]) -> int:
    """3 when anything stops, 2 when anything is asked, 1 for a limit, else 0."""
    ranks = {Bearing.STOPS: 3, Bearing.ASKS: 2, Bearing.LIMITS: 1, Bearing.KEPT: 0}
    return max((ranks[reason.bearing] for reason in reasons), default=0)
