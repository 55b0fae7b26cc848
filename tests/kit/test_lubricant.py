from dataclasses import replace

import pytest
from hypothesis import given

from tests.kit.samples import BOOK, GEL, additives, codes, lubricants, strictness
from unhurried.core.reasons import Bearing
from unhurried.core.things import Lubricant, LubricantBase
from unhurried.kit.lubricant import about_additives, about_lubricant
from unhurried.kit.osmolality import Osmolality, about_osmolality, osmolality

WATERLESS = (LubricantBase.SILICONE, LubricantBase.OIL)


def test_a_plain_gentle_gel_needs_no_word() -> None:
    assert about_lubricant(GEL, BOOK) == ()


@pytest.mark.parametrize(
    ("mosm", "grade"),
    [
        (0, Osmolality.GOOD),
        (380, Osmolality.GOOD),
        (381, Osmolality.ACCEPTABLE),
        (1200, Osmolality.ACCEPTABLE),
        (1201, Osmolality.HIGH),
        (10_300, Osmolality.HIGH),
        (None, Osmolality.UNKNOWN),
        (-1, Osmolality.UNKNOWN),
    ],
)
def test_osmolality_is_good_up_to_380_and_acceptable_up_to_1200(
    mosm: int | None, grade: Osmolality
) -> None:
    gel = replace(GEL, osmolality=mosm)
    assert osmolality(gel, BOOK) is grade
    warned = grade in (Osmolality.HIGH, Osmolality.UNKNOWN)
    assert codes(about_osmolality(gel, BOOK)) == (
        [f"{grade}-osmolality"] if warned else []
    )


@pytest.mark.parametrize("base", WATERLESS)
def test_osmolality_says_nothing_of_what_holds_no_water(base: LubricantBase) -> None:
    assert about_osmolality(replace(GEL, base=base, osmolality=None), BOOK) == ()


@pytest.mark.parametrize(
    ("additive", "rule", "bearing"),
    [
        ("numbing", "numbing", Bearing.STOPS),
        ("unknown", "numbing", Bearing.STOPS),
        ("something else", "numbing", Bearing.STOPS),
        ("nonoxynol-9", "lube-quality", Bearing.STOPS),
        ("warming", "lube-quality", Bearing.LIMITS),
        ("tingling", "lube-quality", Bearing.LIMITS),
        ("fragrance", "lube-quality", Bearing.LIMITS),
    ],
)
def test_what_a_lubricant_holds_is_refused_or_warned_of(
    additive: str, rule: str, bearing: Bearing
) -> None:
    [reason] = about_additives(replace(GEL, additives=(additive,)), BOOK)
    assert (reason.rule, reason.bearing) == (rule, bearing)


@pytest.mark.parametrize("additive", ["cbd", "relaxant"])
def test_relaxants_that_do_not_numb_are_allowed(additive: str) -> None:
    assert about_additives(replace(GEL, additives=(additive,)), BOOK) == ()


def test_a_lubricant_described_without_its_additives_counts_as_numbing() -> None:
    vague = Lubricant("vague", "vague", LubricantBase.WATER)
    assert codes(about_additives(vague, BOOK)) == ["unknown-additive"]


@given(lubricants, additives)
def test_one_more_additive_never_makes_a_lubricant_better(
    lubricant: Lubricant, more: str
) -> None:
    holding = replace(lubricant, additives=(*lubricant.additives, more))
    before, after = (about_lubricant(each, BOOK) for each in (lubricant, holding))
    assert strictness(after) >= strictness(before)
    assert set(codes(before)) <= set(codes(after))


@given(lubricants)
def test_forgetting_what_a_lubricant_holds_never_permits_it(
    lubricant: Lubricant,
) -> None:
    vague = replace(lubricant, additives=("unknown",))
    assert strictness(about_lubricant(vague, BOOK)) == 3


@given(lubricants)
def test_forgetting_the_osmolality_never_silences_a_warning(
    lubricant: Lubricant,
) -> None:
    vague = replace(lubricant, osmolality=None)
    known = about_osmolality(lubricant, BOOK)
    assert strictness(about_osmolality(vague, BOOK)) >= strictness(known)
