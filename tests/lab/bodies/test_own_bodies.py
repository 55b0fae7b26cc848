"""The laboratory's own bodies: the same every time, coherent, and able to heal."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from unhurried.core.errors import BadInput
from unhurried.lab.bodies.checked import Checked
from unhurried.lab.bodies.drawing import drawn, families, parameters
from unhurried.lab.bodies.interface import PAIN_EVENT, Body
from unhurried.lab.bodies.lots import Lots
from unhurried.lab.bodies.ours import FAMILIES, HELD_OUT, IN_USE, population
from unhurried.lab.bodies.tissue import Tissue

WIDTHS = st.floats(10, 45)
DEPTHS = st.floats(0, 1)
HOLDS = st.floats(1, 30)
SEEDS = st.integers(0, 10_000)
FAMILY = st.sampled_from(FAMILIES)


def life(body: Body, days: int = 60) -> list[object]:
    """A fixed course of sessions, and everything that the body says in it."""
    said: list[object] = []
    for day in range(0, days, 3):
        said.append(body.willing(day))
        said.append(body.session(day, 15 + day / 5, 1.0, 10))
        said.append(body.follow_up(day + 1))
    return said


@pytest.mark.parametrize("family", FAMILIES)
def test_the_same_seed_gives_the_same_lives(family: str) -> None:
    first, second = population(3, 5, family), population(3, 5, family)
    assert [life(body) for body in first] == [life(body) for body in second]


def test_another_seed_gives_other_bodies() -> None:
    assert life(population(1, 1, "base")[0]) != life(population(1, 2, "base")[0])


def test_a_body_is_the_same_however_many_others_there_are() -> None:
    assert life(population(2, 3, "mixed")[1]) == life(population(30, 3, "mixed")[1])


def test_looking_changes_nothing() -> None:
    looked, other = population(1, 1, "base")[0], population(1, 1, "base")[0]
    for day in range(20):
        looked.chance_of_pain(day, 30, 1.0, 10)
        looked.follow_up(day)
        looked.willing(day)
    assert looked.session(20, 22, 1.0, 10) == other.session(20, 22, 1.0, 10)


def test_what_a_day_brings_does_not_hang_on_what_was_done_before() -> None:
    rested, busy = (population(1, 7, "lapsing")[0] for _ in range(2))
    life(busy, 30)
    days = range(31, 120)
    assert [rested.willing(d) for d in days] == [busy.willing(d) for d in days]


@settings(max_examples=60, deadline=None)
@given(FAMILY, SEEDS, st.tuples(WIDTHS, WIDTHS), DEPTHS, HOLDS)
def test_wider_is_never_less_likely_to_hurt(
    family: str, seed: int, widths: tuple[float, float], depth: float, hold: float
) -> None:
    body, (low, high) = population(1, seed, family)[0], sorted(widths)
    life(body, 12)
    less = body.chance_of_pain(12, low, depth, hold)
    assert less <= body.chance_of_pain(12, high, depth, hold)


@settings(max_examples=60, deadline=None)
@given(SEEDS, WIDTHS, st.tuples(DEPTHS, DEPTHS), st.tuples(HOLDS, HOLDS))
def test_deeper_or_longer_is_never_less_likely_to_hurt(
    seed: int, width: float, depths: tuple[float, float], holds: tuple[float, float]
) -> None:
    body = population(1, seed, "mixed")[0]
    (shallow, deep), (short, long) = sorted(depths), sorted(holds)
    less = body.chance_of_pain(0, width, shallow, short)
    assert less <= body.chance_of_pain(0, width, deep, long)


def test_the_true_chance_is_how_often_it_hurts() -> None:
    """Calibration of the body itself: chances add up to events."""
    expected, happened = 0.0, 0
    for body in population(600, 11, "base"):
        expected += body.chance_of_pain(5, 22.5, 1.0, 10)
        happened += body.session(5, 22.5, 1.0, 10)["true_pain"] >= PAIN_EVENT
    assert abs(expected - happened) < 4 * (600 * 0.25) ** 0.5 / 2


@settings(max_examples=30, deadline=None)
@given(st.sampled_from(IN_USE), SEEDS, st.floats(1, 10), st.floats(1, 20))
def test_damage_soreness_and_tears_heal(
    family: str, seed: int, stress: float, minutes: float
) -> None:
    traits, tissue = drawn(family, Lots(seed, family, 0)), Tissue()
    tissue.strain(stress, tissue.strength(0.0, traits), minutes, traits)
    tissue.tears(1.0)
    before = (tissue.damage, tissue.tear, tissue.strained + tissue.sore)
    for _ in range(400):
        tissue.a_day(traits)
    after = (tissue.damage, tissue.tear, tissue.strained + tissue.sore)
    assert all(now < 0.05 * then for now, then in zip(after, before, strict=True))


def test_bodies_that_were_hurt_hurt_sooner_for_a_while() -> None:
    hurt, rested = (population(40, 3, "base") for _ in range(2))
    for body in hurt:
        for day in range(3):
            body.session(day, 32, 1.0, 15)
    sooner, plain = (
        sum(body.chance_of_pain(4, 22, 1.0, 10) for body in group)
        for group in (hurt, rested)
    )
    assert sooner > 1.2 * plain


def test_practice_makes_wide_sizes_comfortable_and_a_gap_takes_some_of_it() -> None:
    chances = []
    for body in population(40, 2, "fast-healing"):
        before = body.chance_of_pain(0, 25, 1.0, 10)
        for day in range(0, 60, 3):
            body.session(day, 19 + day / 12, 1.0, 10)
        trained = body.chance_of_pain(70, 25, 1.0, 10)
        chances.append((before, trained, body.chance_of_pain(430, 25, 1.0, 10)))
    before, trained, later = (sum(column) for column in zip(*chances, strict=True))
    assert trained < 0.5 * before
    assert trained < later < before


def test_under_reporting_bodies_tell_less_than_they_feel() -> None:
    def told(family: str) -> float:
        bodies = population(200, 4, family)
        felt = [body.session(0, 24, 1.0, 10) for body in bodies]
        return sum(one["pain"] for one in felt) / sum(one["true_pain"] for one in felt)

    assert told("under-reporting") < 0.7 * told("base")


@pytest.mark.parametrize("family", FAMILIES)
def test_every_answer_is_what_the_interface_says(family: str) -> None:
    for index, body in enumerate(population(4, 8, family)):
        life(Checked(body, f"{family} {index}"), 30)


def test_an_unknown_family_is_refused_with_those_there_are() -> None:
    with pytest.raises(BadInput, match="no such family") as refused:
        population(1, 1, "imaginary")
    assert "anxious" in refused.value.hint


def test_ten_families_are_in_use_and_one_is_held_aside() -> None:
    assert len(IN_USE) == 10
    assert HELD_OUT not in IN_USE
    assert set(families()) == {*IN_USE, HELD_OUT}


def test_every_parameter_has_a_unit_and_a_ground() -> None:
    for table in parameters().values():
        ours = table.get("basis") == "our choice" and table.get("because")
        assert table["unit"]
        assert table["about"]
        assert ours or table.get("source")


def test_every_change_of_a_family_is_of_a_parameter() -> None:
    changed = {
        name for told in families().values() for name in (*told.times, *told.plus)
    }
    assert changed <= set(parameters())


def narrower_hurts_more(chance: Callable[[float], float]) -> list[float]:
    """The widths from 10 mm up at which the next one hurts less."""
    widths = [10 + 2.5 * step for step in range(15)]
    return [low for low, high in pairwise(widths) if chance(low) > chance(high)]


def test_a_body_that_hurts_less_when_wider_is_noticed() -> None:
    """Negative control: a defect in the body shows as a breach of the law."""
    body = population(1, 1, "base")[0]

    def honest(width: float) -> float:
        return body.chance_of_pain(0, width, 1.0, 5)

    assert narrower_hurts_more(honest) == []
    assert narrower_hurts_more(lambda width: 1 - honest(width)) != []
