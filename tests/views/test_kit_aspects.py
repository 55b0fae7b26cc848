"""Every reason about things has its aspect, and everything that stops a way on."""

import pytest

from tests.views.codes import in_house
from tests.views.unread import unread
from unhurried.bootstrap.shipped import rulebook
from unhurried.core.reasons import Bearing, Reason
from unhurried.core.things import Material
from unhurried.views.kit_aspects import Status, aspect, aspect_of, way_on
from unhurried.views.words.kit_check import ASPECTS, OF_A_FINGER, WAYS, WEAR, WELL

ABOUT_THINGS = (
    *("base", "material", "firmness", "first-size", "step", "ready", "pace"),
    *("ceiling", "wide", "very-wide", "step-length", "lube", "lube-material"),
    *("lube-quality", "clean-item", "storage"),
)


def spoken() -> set[tuple[str, str]]:
    pairs = set(in_house().pairs).union(*unread().values())
    return {pair for pair in pairs if pair[0] in ABOUT_THINGS}


def without_way(pairs: set[tuple[str, str]]) -> set[tuple[str, str]]:
    return {pair for pair in pairs if not way_on(Reason(*pair))}


def test_whatever_is_spoken_about_things_has_an_aspect() -> None:
    assert len(spoken()) > 40
    assert {aspect_of(Reason(*pair)) for pair in spoken()} <= set(ASPECTS)


def test_whatever_is_spoken_about_things_has_a_way_on() -> None:
    assert without_way(spoken()) == set()


def test_a_reason_without_a_way_on_is_seen() -> None:
    assert without_way({("brand-new", "rule")}) == {("brand-new", "rule")}


def test_no_way_is_kept_for_what_nothing_speaks() -> None:
    pairs = set(in_house().pairs).union(*unread().values())
    rules = {rule for rule, _ in pairs}
    keys = {f"{rule}.{code}" for rule, code in pairs} | rules
    assert set(WAYS) - keys == set()


def test_what_is_not_about_things_has_no_aspect() -> None:
    assert aspect_of(Reason("rest", "too-soon")) == ""
    assert aspect_of(Reason("numbing", "ask")) == ""


def test_every_aspect_has_words_for_when_all_is_well() -> None:
    assert WELL.keys() == ASPECTS.keys()
    assert OF_A_FINGER.keys() <= ASPECTS.keys()


def test_every_material_that_may_be_used_bare_says_what_to_look_for() -> None:
    allowed = {m for m, one in rulebook().materials.items() if one.verdict == "allowed"}
    assert WEAR.keys() == allowed
    assert Material.SILICONE in WEAR


@pytest.mark.parametrize(
    ("bearings", "status"),
    [
        ([], Status.WELL),
        ([Bearing.LIMITS], Status.MIND),
        ([Bearing.LIMITS, Bearing.ASKS], Status.ASKS),
        ([Bearing.ASKS, Bearing.STOPS], Status.STOPS),
    ],
)
def test_the_gravest_reason_decides(bearings: list[Bearing], status: Status) -> None:
    reasons = [
        Reason("base", f"code-{place}", each) for place, each in enumerate(bearings)
    ]
    found = aspect("base", reasons, "All is well.", rulebook())
    assert found.status is status
    assert bool(found.text) is not bool(bearings)
    assert len(found.lines) == len(bearings)


def test_a_limit_that_stops_is_told_once() -> None:
    twice = [
        Reason("pace", "days-at-size", Bearing.LIMITS, {"at_most": 160}),
        Reason("pace", "days-at-size", Bearing.STOPS, {"at_most": 160}),
    ]
    found = aspect("width", twice, "", rulebook())
    assert [one.bearing for one in found.lines] == [Bearing.STOPS]
