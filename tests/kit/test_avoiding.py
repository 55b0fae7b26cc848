"""What a body reacts to is left out, and what nobody knows may hold it."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.kit.samples import BOOK, FINGER, GEL, SMALL, codes, items, lubricants
from unhurried.core.reasons import Reason
from unhurried.core.things import Barrier, Item, Lubricant, LubricantBase, Material
from unhurried.kit.avoiding import (
    about_avoided_cover,
    about_avoided_item,
    about_avoided_lubricant,
)

WORDS = [*Material, *Barrier, *LubricantBase, *BOOK.lubricants.additives]
avoided = st.frozensets(st.sampled_from(sorted({*map(str, WORDS)} - {"none"})))


def test_latex_is_left_out_as_an_object_and_as_a_condom() -> None:
    latex = frozenset({"latex"})
    rubber = replace(SMALL, material=Material.LATEX)
    assert codes(about_avoided_item(rubber, latex)) == ["left-out"]
    assert codes(about_avoided_cover(Barrier.LATEX, latex)) == ["left-out"]
    assert about_avoided_cover(Barrier.NITRILE, latex) == ()
    assert about_avoided_item(SMALL, latex) == ()


def test_what_nobody_knows_may_be_it() -> None:
    latex = frozenset({"latex"})
    vague = replace(SMALL, material=Material.UNKNOWN)
    assert codes(about_avoided_item(vague, latex)) == ["may-hold-it"]
    assert codes(about_avoided_cover(Barrier.UNKNOWN, latex)) == ["may-hold-it"]


def test_a_lubricant_is_left_out_for_what_it_holds_and_for_its_base() -> None:
    scented = replace(GEL, additives=("fragrance", "cbd"))
    assert codes(about_avoided_lubricant(scented, frozenset({"fragrance"}))) == [
        "left-out"
    ]
    hybrid = replace(GEL, base=LubricantBase.HYBRID)
    assert codes(about_avoided_lubricant(hybrid, frozenset({"silicone"}))) == [
        "left-out"
    ]
    vague = replace(GEL, base=LubricantBase.UNKNOWN, additives=("unknown",))
    assert codes(about_avoided_lubricant(vague, frozenset({"oil"}))) == ["may-hold-it"]
    assert about_avoided_lubricant(vague, frozenset({"latex"})) == ()


def test_each_refusal_says_its_rule_and_what_is_left_out() -> None:
    latex, scent = frozenset({"latex"}), frozenset({"fragrance"})
    rubber = replace(SMALL, material=Material.LATEX)
    left_out = {"substance": "latex"}
    expected = (Reason("material", "left-out", numbers=left_out),)
    assert about_avoided_item(rubber, latex) == expected
    assert about_avoided_cover(Barrier.LATEX, latex) == expected
    scented = replace(GEL, additives=("fragrance", "unknown"))
    assert about_avoided_lubricant(scented, scent) == (
        Reason("lube-quality", "left-out", numbers={"substance": "fragrance"}),
        Reason("lube-quality", "may-hold-it"),
    )


def test_a_condom_is_asked_about_only_where_something_of_condoms_is_left_out() -> None:
    vague = (Reason("material", "may-hold-it"),)
    assert about_avoided_cover(Barrier.UNKNOWN, frozenset({"latex"})) == vague
    assert about_avoided_cover(Barrier.UNKNOWN, frozenset({"fragrance"})) == ()
    assert about_avoided_cover(Barrier.NONE, frozenset({"latex"})) == ()


def test_a_hybrid_is_left_out_as_a_hybrid_too() -> None:
    hybrid = replace(GEL, base=LubricantBase.HYBRID)
    for base in ("hybrid", "silicone"):
        assert about_avoided_lubricant(hybrid, frozenset({base})) == (
            Reason("lube-quality", "left-out", numbers={"substance": base}),
        )


def test_a_finger_is_made_of_nothing_that_is_left_out() -> None:
    assert about_avoided_item(FINGER, frozenset({"latex"})) == ()


@given(items, lubricants, avoided, avoided)
def test_leaving_out_more_never_permits_more(
    item: Item, lubricant: Lubricant, some: frozenset[str], others: frozenset[str]
) -> None:
    both = some | others
    assert len(about_avoided_item(item, both)) >= len(about_avoided_item(item, some))
    few = about_avoided_lubricant(lubricant, some)
    assert len(about_avoided_lubricant(lubricant, both)) >= len(few)


@given(items, lubricants)
def test_without_anything_to_leave_out_nothing_is_refused(
    item: Item, lubricant: Lubricant
) -> None:
    none: frozenset[str] = frozenset()
    assert about_avoided_item(item, none) == ()
    assert about_avoided_lubricant(lubricant, none) == ()
