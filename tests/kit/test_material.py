from dataclasses import replace

import pytest
from hypothesis import given

from tests.kit.samples import BOOK, FINGER, SMALL, answers, barriers, codes, strictness
from unhurried.core.things import Barrier, Item, Material
from unhurried.kit.material import about_material, is_rigid

M = Material
ALLOWED = {M.SILICONE, M.STEEL, M.GLASS, M.ABS, M.WOOD}
CONDOM = {M.TPE, M.TPR, M.PVC, M.JELLY, M.LATEX, M.UNKNOWN}
REFUSED = {M.HOUSEHOLD}
RIGID = {M.STEEL, M.GLASS, M.ABS, M.WOOD, M.HOUSEHOLD, M.UNKNOWN}


def made_of(material: Material, *, shared: bool | None = False) -> Item:
    return replace(SMALL, material=material, shared=shared)


def expected(material: Material, barrier: Barrier, *, shared: bool | None) -> set[str]:
    """Say again, from the words of the rule, what each case leads to."""
    if material in ALLOWED:
        return set()
    if material in REFUSED:
        return {"refused-material"}
    cover = barrier not in (Barrier.NONE, Barrier.UNKNOWN)
    found = {"ask-condom" if cover else "needs-condom"}
    if shared is not False:
        found.add("never-shared" if shared else "ask-shared")
    return found


def test_the_three_groups_are_all_the_materials() -> None:
    assert set(Material) == ALLOWED | CONDOM | REFUSED


@pytest.mark.parametrize("material", Material)
@pytest.mark.parametrize("barrier", Barrier)
@pytest.mark.parametrize("shared", [True, False, None])
def test_every_material_under_every_barrier_is_decided(
    material: Material, barrier: Barrier, *, shared: bool | None
) -> None:
    found = about_material(made_of(material, shared=shared), barrier, BOOK)
    assert set(codes(found)) == expected(material, barrier, shared=shared)


@pytest.mark.parametrize("material", Material)
def test_what_does_not_give_is_rigid_and_the_unknown_counts_as_rigid(
    material: Material,
) -> None:
    assert is_rigid(made_of(material), BOOK) is (material in RIGID)


@pytest.mark.parametrize("barrier", Barrier)
def test_a_finger_has_no_material_to_speak_of(barrier: Barrier) -> None:
    assert about_material(FINGER, barrier, BOOK) == ()
    assert not is_rigid(FINGER, BOOK)


@given(barrier=barriers, shared=answers)
def test_a_material_that_nobody_knows_is_never_easier_than_one_made_for_this(
    barrier: Barrier, *, shared: bool | None
) -> None:
    unknown = about_material(made_of(M.UNKNOWN, shared=shared), barrier, BOOK)
    for material in set(Material) - REFUSED:
        known = about_material(made_of(material, shared=shared), barrier, BOOK)
        assert strictness(unknown) >= strictness(known)


@pytest.mark.parametrize("material", sorted(CONDOM))
def test_a_condom_of_unknown_material_does_not_count(material: Material) -> None:
    item = made_of(material)
    assert "needs-condom" in codes(about_material(item, Barrier.UNKNOWN, BOOK))
