"""What can be used tonight: nothing is offered that the gates refuse."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.kit.samples import items, lubricants
from tests.life import GEL, Life, book, item, newcomer
from unhurried.coach.allow import allow_pair
from unhurried.core.events import ItemAdded, ItemRetired, LubricantAdded
from unhurried.core.state import State
from unhurried.core.things import (
    Barrier,
    Item,
    ItemKind,
    Lubricant,
    LubricantBase,
    Material,
)
from unhurried.protocol.rulebook import Rulebook
from unhurried.views.tonight import TonightPage, tonight_page

SMALL = item("small", 13)
SILK = replace(GEL, id="silk", name="silk", base=LubricantBase.SILICONE)


def loosened() -> Rulebook:
    """The rulebook with silicone lubricant let on silicone objects."""
    table = book().lubricants
    row = table.bases[LubricantBase.SILICONE]
    wider = replace(row, materials=row.materials | {Material.SILICONE})
    bases = {**table.bases, LubricantBase.SILICONE: wider}
    return replace(book(), lubricants=replace(table, bases=bases))


def tonight(life: Life, day: float = 0, *without: str) -> TonightPage:
    state, decision = life.at(day), life.decide(day)
    return tonight_page(state, decision, book(), frozenset(without))


def test_what_fits_is_listed_narrowest_first_with_what_is_asked() -> None:
    page = tonight(newcomer(item("mid", 16), SMALL))
    assert [one.item for one in page.usable] == ["small", "mid"]
    assert page.open
    assert {one.code for one in page.usable[0].first} == {"ask-clean", "ask-sound"}


def test_on_a_day_of_rest_the_reason_comes_first_and_the_list_is_kept() -> None:
    page = tonight(newcomer(SMALL).session(0), 1)
    assert not page.open
    assert page.why
    assert [one.item for one in page.usable] == ["small"]


def test_what_does_not_fit_says_why_and_a_way_on() -> None:
    page = tonight(
        newcomer(item("wide", 30), item("hard", 14, material=Material.STEEL))
    )
    rest = {one.name: one for one in page.rest}
    assert {one.code for one in rest["hard"].reasons} == {"rigid"}
    assert {one.rule for one in rest["wide"].reasons} >= {"first-size"}
    assert all(one.ways for one in page.rest)


def test_an_object_whose_only_lubricant_harms_it_is_left_with_a_way_on() -> None:
    life = newcomer(SMALL).tell(0, LubricantAdded(replace(SILK, id=GEL.id)))
    page = tonight(life)
    assert page.usable == ()
    assert [one.code for one in page.rest[0].reasons] == ["no-pair"]
    assert [one.name for one in page.left_over] == ["silk"]


def test_a_lubricant_that_goes_with_something_is_not_left_over() -> None:
    finger = Item("finger", "finger", ItemKind.FINGER, SMALL.diameter)
    page = tonight(newcomer(finger, SMALL).tell(0, LubricantAdded(SILK)))
    assert page.left_over == ()


def test_what_is_retired_is_not_spoken_of() -> None:
    page = tonight(newcomer(SMALL).tell(0, ItemRetired("small")))
    assert (page.usable, page.rest) == ((), ())
    assert "kit add" in page.text


def refused(page: TonightPage, state: State) -> list[str]:
    """What is listed as fitting although the gates refuse it."""
    now, found = state.credit.credited_ms, []
    for one in page.usable:
        barrier = Barrier.NITRILE if one.condom else Barrier.NONE
        for companion in one.companions:
            pair = (one.item_id, companion.lubricant_id, barrier)
            if not allow_pair(state, now, book(), pair, intact=True).permitted:
                found.append(f"{one.item} with {companion.lubricant}")
    return found


@settings(max_examples=40, deadline=None)
@given(st.lists(items, min_size=1, max_size=3), st.lists(lubricants, max_size=3))
def test_nothing_is_listed_that_the_gates_refuse(
    owned: list[Item], bottles: list[Lubricant]
) -> None:
    life = newcomer().tell(0, *map(ItemAdded, owned))
    life.tell(0, *map(LubricantAdded, bottles))
    assert refused(tonight(life), life.at(0)) == []


def test_a_list_made_by_a_looser_table_is_seen() -> None:
    life = newcomer(SMALL).tell(0, LubricantAdded(SILK))
    page = tonight_page(life.at(0), life.decide(0), loosened())
    assert refused(page, life.at(0)) == ["small with silk"]
