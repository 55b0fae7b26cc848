"""Every number that a reason of the kit carries, written down a second time."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.kit.samples import BOOK, GEL, SMALL
from unhurried.core.lengths import Mm
from unhurried.core.reasons import Bearing, Number, Reason
from unhurried.core.state import OwnedItem
from unhurried.core.things import Barrier, Item, LubricantBase, Material
from unhurried.kit.base import about_base
from unhurried.kit.ceiling import about_ceiling
from unhurried.kit.compatibility import about_pair
from unhurried.kit.gaps import about_gap, gaps
from unhurried.kit.length import about_length
from unhurried.kit.osmolality import about_osmolality
from unhurried.kit.steps import step_limits
from unhurried.kit.storage import about_storage

L, M, B = LubricantBase, Material, Barrier
Ask = Callable[[], tuple[Reason, ...]]


def narrow() -> tuple[Reason, ...]:
    return about_base(replace(SMALL, base_width=Mm(325)), BOOK)


def over_the_ceiling() -> tuple[Reason, ...]:
    return about_ceiling(replace(SMALL, diameter=Mm(505)), BOOK)


def as_long_as(tenths: int | None) -> Ask:
    item = replace(SMALL, length=None if tenths is None else Mm(tenths))
    return lambda: about_length(item, BOOK)


def as_concentrated_as(mosm: int | None) -> Ask:
    return lambda: about_osmolality(replace(GEL, osmolality=mosm), BOOK)


def pair(base: LubricantBase, material: Material, barrier: Barrier) -> Ask:
    item: Item = replace(SMALL, material=material)
    return lambda: about_pair(item, replace(GEL, base=base), barrier, BOOK)


def kept_in(place: str, *materials: Material) -> Ask:
    items = [replace(SMALL, material=one, storage=place) for one in materials]
    return lambda: about_storage([OwnedItem(item) for item in items])


def step_up(*tenths: int) -> Ask:
    """The last step of these sizes, from nothing when there is only one."""
    sizes = [Mm(each) for each in tenths]
    return lambda: (about_gap(gaps(sizes, step_limits(BOOK))[-1]),)


STOPPED: list[tuple[Ask, str, dict[str, Number]]] = [
    (narrow, "base narrow-base", {"base_mm": "32.5", "needed_mm": "33"}),
    (
        over_the_ceiling,
        "ceiling above-ceiling",
        {"diameter_mm": "50.5", "ceiling_mm": 50},
    ),
    (
        as_long_as(1505),
        "step-length too-long",
        {"length_mm": "150.5", "refuse_mm": 150},
    ),
    (
        pair(L.SILICONE, M.SILICONE, B.NONE),
        "lube-material refused-pair",
        {"base": "silicone", "material": "silicone"},
    ),
    (
        pair(L.SILICONE, M.UNKNOWN, B.NONE),
        "lube-material unknown-pair",
        {"base": "silicone", "material": "unknown"},
    ),
    (
        pair(L.OIL, M.STEEL, B.LATEX),
        "lube-material refused-barrier",
        {"base": "oil", "barrier": "latex"},
    ),
    (
        pair(L.OIL, M.STEEL, B.UNKNOWN),
        "lube-material unknown-barrier",
        {"base": "oil", "barrier": "unknown"},
    ),
]
LIMITED: list[tuple[Ask, str, dict[str, Number]]] = [
    (as_long_as(1205), "step-length long", {"length_mm": "120.5", "warn_mm": 120}),
    (as_long_as(None), "step-length unknown-length", {"deepest": "part"}),
    (
        as_concentrated_as(1201),
        "lube-quality high-osmolality",
        {"mosm": 1201, "acceptable_mosm": 1200},
    ),
    (
        as_concentrated_as(None),
        "lube-quality unknown-osmolality",
        {"acceptable_mosm": 1200},
    ),
    (
        kept_in(" Top  Drawer", M.SILICONE, M.PVC, M.JELLY),
        "storage silicone-with-vinyl",
        {"place": "top drawer", "items": 3},
    ),
    (
        kept_in("box", M.SILICONE, M.SILICONE, M.STEEL),
        "storage silicone-together",
        {"place": "box", "items": 2},
    ),
    (step_up(200), "first-size first-wide", {"to_mm": "20"}),
    (
        step_up(205),
        "first-size first-too-wide",
        {"to_mm": "20.5", "bridge": "14.5 to 15"},
    ),
    (step_up(130, 190), "step gap-wide", {"from_mm": "13", "to_mm": "19"}),
    (
        step_up(130, 290),
        "step gap-too-wide",
        {"from_mm": "13", "to_mm": "29", "bridge": "18 to 18.6, 23.3 to 23.9"},
    ),
]


@pytest.mark.parametrize(("ask", "said", "numbers"), STOPPED)
def test_a_refusal_carries_what_was_compared(
    ask: Ask, said: str, numbers: dict[str, Number]
) -> None:
    rule, code = said.split()
    assert ask() == (Reason(rule, code, Bearing.STOPS, numbers),)


@pytest.mark.parametrize(("ask", "said", "numbers"), LIMITED)
def test_a_warning_carries_what_was_compared(
    ask: Ask, said: str, numbers: dict[str, Number]
) -> None:
    rule, code = said.split()
    assert ask() == (Reason(rule, code, Bearing.LIMITS, numbers),)
