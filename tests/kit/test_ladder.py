from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.kit.samples import BOOK, CARED, codes, owned_items, sizes
from unhurried.core.lengths import Mm
from unhurried.core.reasons import Bearing
from unhurried.core.state import OwnedItem
from unhurried.core.things import Base, ItemKind, Material
from unhurried.kit.gaps import about_gap
from unhurried.kit.ladder import Ladder, ladder

NOTHING = frozenset[str]()
kits = st.lists(owned_items, max_size=8)


def owned(mm: float, name: str = "") -> OwnedItem:
    item = replace(
        CARED.item,
        id=name or f"{mm}",
        diameter=Mm(round(mm * 10)),
        base_width=Mm(900),
    )
    return replace(CARED, item=item)


def of(*mm: float) -> Ladder:
    return ladder([owned(each) for each in mm], BOOK, NOTHING)


def widths(made: Ladder) -> list[str]:
    return [str(rung.diameter) for rung in made.rungs]


def test_rungs_are_the_diameters_owned_from_narrow_to_wide() -> None:
    made = ladder([owned(19), owned(13, "b"), owned(16), owned(13, "a")], BOOK, NOTHING)
    assert widths(made) == ["13", "16", "19"]
    assert [each.item.id for each in made.rungs[0].items] == ["a", "b"]
    assert (made.gaps, made.left_out) == ((), ())


def test_nothing_owned_is_a_ladder_without_rungs_and_without_gaps() -> None:
    assert ladder([], BOOK, NOTHING) == Ladder()


def test_what_can_never_be_used_is_left_out_with_its_reasons() -> None:
    thing = CARED.item
    kit = {
        "retired": replace(CARED, retired=True),
        "no-base": replace(CARED, item=replace(thing, base=Base.NONE)),
        "refused-material": replace(
            CARED, item=replace(thing, material=Material.HOUSEHOLD)
        ),
        "never-shared": replace(
            CARED, item=replace(thing, material=Material.TPE, shared=True)
        ),
        "too-long": replace(CARED, item=replace(thing, length=Mm(1600))),
        "damaged": replace(CARED, sound=False),
        "above-ceiling": owned(51),
    }
    named = [
        replace(each, item=replace(each.item, id=code)) for code, each in kit.items()
    ]
    made = ladder(named, BOOK, NOTHING)
    assert made.rungs == ()
    assert {left.owned.item.id: codes(left.reasons) for left in made.left_out} == {
        code: [code] for code in kit
    }


def test_what_washing_or_a_condom_would_settle_stays_on_the_ladder() -> None:
    soft = replace(CARED.item, material=Material.TPE, shared=False, length=None)
    unwashed = OwnedItem(soft, cleaned=False)
    assert widths(ladder([unwashed], BOOK, NOTHING)) == ["13"]


def test_a_finger_is_a_rung() -> None:
    bare = replace(CARED.item, kind=ItemKind.FINGER, base=Base.UNKNOWN)
    assert widths(ladder([OwnedItem(bare)], BOOK, NOTHING)) == ["13"]


def test_a_wide_step_is_named_and_one_too_wide_comes_with_what_would_bridge_it() -> (
    None
):
    made = of(13, 16, 20, 29)
    said = [(each.code, each.numbers) for each in map(about_gap, made.gaps)]
    assert said == [
        ("gap-wide", {"from_mm": "16", "to_mm": "20"}),
        ("gap-too-wide", {"from_mm": "20", "to_mm": "29", "bridge": "23 to 26"}),
    ]


def test_a_first_size_over_15_mm_is_named_and_over_20_bridged() -> None:
    assert of(15).gaps == ()
    wide, too_wide = (about_gap(of(mm).gaps[0]) for mm in (18, 21))
    assert (wide.rule, wide.code, wide.numbers) == (
        "first-size",
        "first-wide",
        {"to_mm": "18"},
    )
    assert (too_wide.code, too_wide.numbers["bridge"]) == ("first-too-wide", "15")


def test_over_38_mm_a_step_of_two_is_the_widest() -> None:
    assert not of(15, 18, 21, 24, 27, 30, 33, 36, 38, 40).gaps
    [gap] = of(15, 18, 21, 24, 27, 30, 33, 36, 38, 40.5).gaps
    assert gap.is_too_wide


def test_neighbours_are_found_also_between_rungs() -> None:
    made = of(13, 16, 19)
    below, above = made.below(Mm(160)), made.above(Mm(160))
    assert below is not None
    assert above is not None
    assert (below.diameter, above.diameter) == (Mm(130), Mm(190))
    assert made.at(Mm(160)) == made.rungs[1]
    assert made.at(Mm(150)) is None
    assert made.below(Mm(130)) is None
    assert made.above(Mm(190)) is None


@given(kits)
def test_the_rungs_ascend_and_every_item_is_either_on_or_left_out(
    kit: list[OwnedItem],
) -> None:
    made = ladder(kit, BOOK, NOTHING)
    diameters = [rung.diameter for rung in made.rungs]
    assert diameters == sorted(set(diameters))
    on = [each for rung in made.rungs for each in rung.items]
    out = [left.owned for left in made.left_out]
    assert sorted(map(repr, on + out)) == sorted(map(repr, kit))
    assert all(each.item.diameter in diameters for each in on)


@given(kits)
def test_nobody_is_left_out_without_a_reason(kit: list[OwnedItem]) -> None:
    for left in ladder(kit, BOOK, NOTHING).left_out:
        retired = codes(left.reasons)[:1] == ["retired"]
        assert retired is left.owned.retired
        assert retired or {each.bearing for each in left.reasons} == {Bearing.STOPS}


@given(kits, sizes)
def test_a_neighbour_is_the_nearest_one(kit: list[OwnedItem], diameter: Mm) -> None:
    made = ladder(kit, BOOK, NOTHING)
    below, above = made.below(diameter), made.above(diameter)
    between = [
        rung
        for rung in made.rungs
        if (below is None or rung.diameter > below.diameter)
        and (above is None or rung.diameter < above.diameter)
    ]
    assert all(rung.diameter == diameter for rung in between)


@given(st.lists(st.integers(30, 500), min_size=1, max_size=6, unique=True))
def test_owning_what_the_gaps_suggest_leaves_no_step_that_may_not_be_taken(
    tenths: list[int],
) -> None:
    made = of(*(each / 10 for each in tenths))
    suggested = [sizes.low for gap in made.gaps for sizes in gap.bridge]
    kit = [*tenths, *(size.tenths for size in suggested)]
    after = of(*(each / 10 for each in sorted(set(kit))))
    assert [gap for gap in after.gaps if gap.is_too_wide] == []
