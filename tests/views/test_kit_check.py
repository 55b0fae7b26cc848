"""Checking things together says what the gates say, and the whole matrix of pairs."""

from dataclasses import replace

import pytest
from hypothesis import given, settings

from tests.kit.samples import barriers, items, lubricants
from tests.life import GEL, book, item, newcomer
from unhurried.coach.allow import allow_pair
from unhurried.core.events import ItemAdded, ItemCared, LubricantAdded
from unhurried.core.things import (
    Barrier,
    Item,
    ItemKind,
    Lubricant,
    LubricantBase,
    Material,
)
from unhurried.protocol.substances import LubricantTable
from unhurried.views.kit_aspects import Status
from unhurried.views.kit_check import CheckPage, Wish, check_page

SMALL = item("small", 13)
MATRIX = [
    (base, material, barrier)
    for base in LubricantBase
    for material in Material
    for barrier in Barrier
]


def checked(owned: Item, bottle: Lubricant, barrier: Barrier) -> CheckPage:
    life = newcomer(owned).tell(0, LubricantAdded(bottle))
    state = life.at(0)
    now = state.credit.credited_ms
    return check_page(state, now, book(), Wish(owned.id, bottle.id, barrier))


def status_of(page: CheckPage, name: str) -> Status:
    return next(one.status for one in page.aspects if one.id == name)


def disagreements(table: LubricantTable) -> list[str]:
    """Cells where the two aspects of a lubricant say otherwise than a table."""
    found = []
    life = newcomer(*(replace(SMALL, id=m, material=m) for m in Material))
    life.tell(0, *(LubricantAdded(replace(GEL, id=b, base=b)) for b in LubricantBase))
    state = life.at(0)
    now = state.credit.credited_ms
    for base, material, barrier in MATRIX:
        page = check_page(state, now, book(), Wish(material, base, barrier))
        suits = table.suits_material(base, material)
        if (status_of(page, "lubricant") is Status.WELL) is not suits:
            found.append(f"{base} on {material}")
        covered = barrier is not Barrier.NONE
        if covered and (status_of(page, "barrier") is Status.WELL) is not (
            table.suits_barrier(base, barrier)
        ):
            found.append(f"{base} under {barrier}")
    return found


def test_the_whole_matrix_is_told_as_the_table_has_it() -> None:
    assert len(MATRIX) == 360
    assert disagreements(book().lubricants) == []


def test_a_table_with_another_cell_is_seen() -> None:
    table = book().lubricants
    row = table.bases[LubricantBase.OIL]
    wider = replace(row, barriers=row.barriers | {Barrier.LATEX})
    other = replace(table, bases={**table.bases, LubricantBase.OIL: wider})
    assert set(disagreements(other)) == {"oil under latex"}


@settings(max_examples=60, deadline=None)
@given(items, lubricants, barriers)
def test_things_fit_exactly_when_the_gates_let_them_through(
    owned: Item, bottle: Lubricant, barrier: Barrier
) -> None:
    life = newcomer(SMALL).tell(0, ItemAdded(owned), LubricantAdded(bottle))
    state = life.at(0)
    now = state.credit.credited_ms
    page = check_page(state, now, book(), Wish(owned.id, bottle.id, barrier))
    pair = (owned.id, bottle.id, barrier)
    answer = allow_pair(state, now, book(), pair, intact=True)
    assert page.fits is answer.permitted


def test_a_clean_and_sound_object_with_a_plain_gel_is_well_in_every_aspect() -> None:
    life = newcomer(SMALL).tell(0, ItemCared("small", cleaned=True, sound=True))
    state = life.at(1)
    now = state.credit.credited_ms
    page = check_page(state, now, book(), Wish("small", "gel"))
    assert {one.status for one in page.aspects} == {Status.WELL}
    assert page.text == "These go together."


@pytest.mark.parametrize(
    ("owned", "aspect", "code"),
    [
        (replace(SMALL, base_width=None), "base", "unknown-base-width"),
        (item("wide", 30), "width", "widest-step"),
        (item("hard", 13, material=Material.GLASS), "firmness", "rigid"),
        (item("vague", 13, length=None), "length", "unknown-length"),
        (item("ours", 13, shared=True), "sharing", "shared-needs-condom"),
        (item("whose", 13, shared=None), "sharing", "ask-shared"),
    ],
)
def test_each_reason_stands_under_its_aspect(
    owned: Item, aspect: str, code: str
) -> None:
    page = checked(owned, GEL, Barrier.NONE)
    found = next(one for one in page.aspects if one.id == aspect)
    assert code in {one.code for one in found.lines}
    assert found.text == ""


def test_neighbours_are_told_and_things_elsewhere_are_not() -> None:
    boxed = replace(SMALL, storage="Box")
    beside = item("beside", 15, storage="box ")
    apart = item("apart", 16, storage="drawer")
    state = newcomer(boxed, beside, apart).at(0)
    now = state.credit.credited_ms
    page = check_page(state, now, book(), Wish("small"))
    assert status_of(page, "storage") is Status.MIND
    page = check_page(state, now, book(), Wish("apart"))
    assert status_of(page, "storage") is Status.WELL


def test_a_finger_has_words_of_its_own_and_needs_no_cleaning_of_a_material() -> None:
    finger = Item("finger", "finger", ItemKind.FINGER, SMALL.diameter)
    page = checked(finger, replace(GEL, base=LubricantBase.OIL), Barrier.NONE)
    assert page.fits
    assert (page.cleaning, page.wear) == ("", "")
    assert page.aspects[0].text == "A finger needs none."
