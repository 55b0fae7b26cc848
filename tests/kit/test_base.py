from dataclasses import replace

import pytest
from hypothesis import given

from tests.kit.samples import BOOK, FINGER, SMALL, codes, items, sizes
from unhurried.core.lengths import Mm
from unhurried.core.things import Base, Item
from unhurried.kit.base import about_base, least_base_tenths


def test_the_small_item_of_the_stories_has_a_base_that_holds() -> None:
    assert about_base(SMALL, BOOK) == ()


@pytest.mark.parametrize("width", [None, Mm(10), Mm(450)])
def test_a_loop_holds_whatever_its_width(width: Mm | None) -> None:
    assert about_base(replace(SMALL, base=Base.LOOP, base_width=width), BOOK) == ()


def test_a_finger_needs_no_base() -> None:
    assert about_base(FINGER, BOOK) == ()


def test_no_base_and_an_unknown_one_are_both_refused() -> None:
    assert codes(about_base(replace(SMALL, base=Base.NONE), BOOK)) == ["no-base"]
    assert codes(about_base(replace(SMALL, base=Base.UNKNOWN), BOOK)) == [
        "unknown-base"
    ]


def test_a_flare_that_nobody_measured_is_refused_with_the_width_it_needs() -> None:
    [reason] = about_base(replace(SMALL, base_width=None), BOOK)
    assert (reason.code, reason.numbers) == ("unknown-base-width", {"needed_mm": "33"})


@pytest.mark.parametrize(("width", "holds"), [(329, False), (330, True)])
def test_a_flare_is_ten_millimetres_wider_than_the_neck_on_each_side(
    width: int, *, holds: bool
) -> None:
    found = about_base(replace(SMALL, base_width=Mm(width)), BOOK)
    assert codes(found) == ([] if holds else ["narrow-base"])


@pytest.mark.parametrize(("width", "holds"), [(400, False), (401, True)])
def test_a_flare_is_wider_than_the_body_however_thin_the_neck(
    width: int, *, holds: bool
) -> None:
    bulb = replace(SMALL, diameter=Mm(400), neck=Mm(100), base_width=Mm(width))
    assert codes(about_base(bulb, BOOK)) == ([] if holds else ["narrow-base"])


@given(item=items, neck=sizes)
def test_forgetting_what_is_known_of_a_base_never_lets_an_object_pass(
    item: Item, neck: Mm
) -> None:
    known = replace(item, neck=min(neck, item.diameter))
    for vaguer in (
        replace(known, neck=None),
        replace(known, base_width=None),
        replace(known, base=Base.UNKNOWN),
    ):
        if about_base(known, BOOK):
            assert about_base(vaguer, BOOK)


@given(items)
def test_the_least_base_is_wider_than_neck_and_body(item: Item) -> None:
    least = least_base_tenths(item, BOOK)
    assert least > item.diameter.tenths
    assert item.neck is None or least >= item.neck.tenths + 200
