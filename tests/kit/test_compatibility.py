from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.kit.samples import (
    BOOK,
    FINGER,
    GEL,
    SMALL,
    barriers,
    codes,
    items,
    lubricants,
    strictness,
)
from unhurried.core.things import Barrier, Item, Lubricant, LubricantBase, Material
from unhurried.kit.compatibility import about_pair, allowed_lubricants, with_way_on
from unhurried.kit.lubricant import about_lubricant
from unhurried.kit.osmolality import GENTLEST_FIRST, Osmolality
from unhurried.protocol.rulebook import Rulebook

L, M, B = LubricantBase, Material, Barrier

# Told again, apart from the table: what each base goes with.
HARD = {M.STEEL, M.GLASS, M.ABS}
SUITS_MATERIAL = {
    L.WATER: set(M) - {M.HOUSEHOLD},
    L.SILICONE: HARD | {M.LATEX},
    L.HYBRID: HARD | {M.LATEX},
    L.OIL: {M.STEEL, M.GLASS},
    L.UNKNOWN: set[Material](),
}
KNOWN = {B.LATEX, B.POLYISOPRENE, B.POLYURETHANE, B.NITRILE}
SUITS_BARRIER = {
    L.WATER: KNOWN | {B.UNKNOWN},
    L.SILICONE: KNOWN,
    L.HYBRID: KNOWN,
    L.OIL: {B.POLYURETHANE, B.NITRILE},
    L.UNKNOWN: set[Barrier](),
}
ALL_PAIRS = [(base, material) for base in L for material in M]
ALL_COVERS = [(base, barrier) for base in L for barrier in B]


def surprises(book: Rulebook) -> list[str]:
    """Pairs that are decided otherwise than the rule says; none when all is well."""
    found = []
    for base, material in ALL_PAIRS:
        pair = about_pair(made_of(material), of(base), B.NONE, book)
        if (not pair) is not (material in SUITS_MATERIAL[base]):
            found.append(f"{base} on {material}")
    for base, barrier in ALL_COVERS:
        pair = about_pair(FINGER, of(base), barrier, book)
        if (not pair) is not (barrier in {B.NONE, *SUITS_BARRIER[base]}):
            found.append(f"{base} on {barrier}")
    return found


def made_of(material: Material) -> Item:
    return replace(SMALL, material=material)


def of(base: LubricantBase, name: str = "gel") -> Lubricant:
    return replace(GEL, id=f"{base}-{name}", name=name, base=base)


def test_the_whole_matrix_is_as_the_rule_says() -> None:
    assert surprises(BOOK) == []


def test_a_matrix_that_lets_silicone_on_silicone_is_noticed() -> None:
    bases = dict(BOOK.lubricants.bases)
    row = bases[L.SILICONE]
    bases[L.SILICONE] = replace(row, materials=row.materials | {M.SILICONE})
    loosened = replace(BOOK, lubricants=replace(BOOK.lubricants, bases=bases))
    assert surprises(loosened) == ["silicone on silicone"]


def test_a_matrix_that_lets_oil_on_latex_condoms_is_noticed() -> None:
    bases = dict(BOOK.lubricants.bases)
    row = bases[L.OIL]
    bases[L.OIL] = replace(row, barriers=row.barriers | {B.LATEX})
    loosened = replace(BOOK, lubricants=replace(BOOK.lubricants, bases=bases))
    assert surprises(loosened) == ["oil on latex"]


@pytest.mark.parametrize(
    ("base", "material", "barrier", "said"),
    [
        (L.SILICONE, M.SILICONE, B.NONE, ["refused-pair"]),
        (L.SILICONE, M.SILICONE, B.NITRILE, ["refused-pair"]),
        (L.SILICONE, M.UNKNOWN, B.NONE, ["unknown-pair"]),
        (L.UNKNOWN, M.STEEL, B.NONE, ["unknown-pair"]),
        (L.OIL, M.STEEL, B.LATEX, ["refused-barrier"]),
        (L.OIL, M.STEEL, B.POLYISOPRENE, ["refused-barrier"]),
        (L.OIL, M.STEEL, B.UNKNOWN, ["unknown-barrier"]),
        (L.OIL, M.SILICONE, B.LATEX, ["refused-pair", "refused-barrier"]),
    ],
)
def test_a_refusal_says_whether_it_harms_or_nobody_knows(
    base: LubricantBase, material: Material, barrier: Barrier, said: list[str]
) -> None:
    assert codes(about_pair(made_of(material), of(base), barrier, BOOK)) == said


@pytest.mark.parametrize("base", L)
def test_any_lubricant_goes_with_a_bare_finger(base: LubricantBase) -> None:
    assert about_pair(FINGER, of(base), B.NONE, BOOK) == ()


@given(items, lubricants, barriers)
def test_knowing_less_never_permits_more(
    item: Item, lubricant: Lubricant, barrier: Barrier
) -> None:
    known = strictness(about_pair(item, lubricant, barrier, BOOK))
    vaguer = [(item, replace(lubricant, base=L.UNKNOWN), barrier)]
    if barrier is not B.NONE:
        vaguer.append((item, lubricant, B.UNKNOWN))
    if item.material is not M.HOUSEHOLD:
        vaguer.append((replace(item, material=M.UNKNOWN), lubricant, barrier))
    for case in vaguer:
        assert strictness(about_pair(*case, BOOK)) >= known


@given(items, lubricants, barriers)
def test_a_condom_never_excuses_a_pair(
    item: Item, lubricant: Lubricant, barrier: Barrier
) -> None:
    bare = codes(about_pair(item, lubricant, B.NONE, BOOK))
    assert set(bare) <= set(codes(about_pair(item, lubricant, barrier, BOOK)))


def test_the_gentlest_that_fits_is_named_first() -> None:
    warm = replace(of(L.WATER, "warm"), additives=("warming",))
    fair = replace(of(L.WATER, "fair"), osmolality=900)
    rich, good = of(L.SILICONE, "rich"), of(L.WATER, "plain")
    numb = replace(of(L.WATER, "numb"), additives=("numbing",))
    kept = (warm, good, rich, numb, fair)
    assert allowed_lubricants(SMALL, kept, B.NONE, BOOK) == (good, fair, warm)


def test_every_grade_has_its_place_from_gentle_to_unknown() -> None:
    assert sorted(GENTLEST_FIRST) == sorted(Osmolality)
    steel = made_of(M.STEEL)
    high = replace(of(L.WATER, "a high one"), osmolality=3000)
    vague = replace(of(L.WATER, "a vague one"), osmolality=None)
    fair = replace(of(L.WATER, "fair"), osmolality=900)
    rich, good = of(L.SILICONE, "rich"), of(L.WATER, "plain")
    kept = (vague, high, rich, fair, good)
    ranked = allowed_lubricants(steel, kept, B.NONE, BOOK)
    assert ranked == (good, fair, rich, high, vague)


def test_fewer_warnings_count_for_more_than_a_better_grade() -> None:
    warm_and_fair = replace(of(L.WATER), additives=("warming",), osmolality=900)
    plain = of(L.WATER, "plain")
    kept = (warm_and_fair, plain)
    assert allowed_lubricants(SMALL, kept, B.NONE, BOOK) == (plain, warm_and_fair)


def test_a_refusal_names_what_the_person_owns_that_fits() -> None:
    refused = about_pair(SMALL, of(L.SILICONE), B.NONE, BOOK)
    [reason] = with_way_on(refused, [of(L.WATER, "plain"), of(L.WATER, "fair")])
    assert reason.numbers["instead"] == "plain, fair"
    assert (reason.code, reason.bearing) == (refused[0].code, refused[0].bearing)


def test_without_a_choice_and_for_other_rules_nothing_is_added() -> None:
    refused = about_pair(SMALL, of(L.SILICONE), B.NONE, BOOK)
    other = about_lubricant(replace(GEL, additives=("numbing",)), BOOK)
    assert with_way_on(refused, []) == refused
    assert with_way_on(other, [GEL]) == other


@given(items, st.lists(lubricants, max_size=5), barriers)
def test_what_is_offered_instead_is_itself_refused_by_nothing(
    item: Item, owned: list[Lubricant], barrier: Barrier
) -> None:
    for lubricant in allowed_lubricants(item, owned, barrier, BOOK):
        found = (
            *about_pair(item, lubricant, barrier, BOOK),
            *about_lubricant(lubricant, BOOK),
        )
        assert strictness(found) < 3
