"""What a second pair of eyes found in the gates and the fold, kept found."""

from dataclasses import replace

import pytest

from tests.life import Life, book, item, newcomer
from unhurried.core.events import FollowUpAnswered
from unhurried.core.lengths import millimetres
from unhurried.core.practice import Depth, Ended, Kind, Plan
from unhurried.core.things import Item, Material
from unhurried.history.standing import standing
from unhurried.safety.permit import authorise
from unhurried.safety.question import ask

PLAN = Plan(Kind.TRAIN, "small", "gel", Depth.TIP, 300)


def permitted(life: Life, day: float, plan: Plan) -> bool:
    state = life.at(day)
    question = ask(state, state.credit.credited_ms, book(), intact=True)
    return authorise(replace(question, plan=plan)).permitted


@pytest.mark.parametrize(
    "warm_up",
    [
        item("first", 60),
        item("first", 13),
        item("first", 10, length=millimetres(200)),
        item("first", 10, material=Material.STEEL),
    ],
)
def test_a_warm_up_is_held_against_the_same_rules(warm_up: Item) -> None:
    life = newcomer(item("small", 13), warm_up)
    assert not permitted(life, 0, replace(PLAN, warm_up_id="first"))


def test_a_narrower_soft_warm_up_is_fine() -> None:
    life = newcomer(item("small", 13), item("first", 10))
    assert permitted(life, 0, replace(PLAN, warm_up_id="first"))


def test_trouble_at_a_wider_size_opens_nothing_that_was_closed() -> None:
    life = newcomer().clean(0)
    life.session(3, pain=5, ended=Ended.STOPPED).quiet(4).quiet(6)
    life.session(8, "large", pain=5, ended=Ended.STOPPED).quiet(9).quiet(11)
    assert not permitted(life, 18.5, PLAN)
    assert not permitted(life, 18.5, replace(PLAN, item_id="middle"))


@pytest.mark.parametrize("sign", ["stinging-stool", "discharge", "fever"])
def test_a_sign_does_not_swallow_the_pause_for_pain(sign: str) -> None:
    life = newcomer().clean(0).session(9, pain=9, signs=(sign,), ended=Ended.STOPPED)
    assert any(lock.rule == "pain-heal" for lock in life.state.locks)


def test_pain_and_its_sign_make_one_pause_and_not_two() -> None:
    life = newcomer().session(0, pain=9, signs=("sharp-pain",), ended=Ended.STOPPED)
    assert [lock.rule for lock in life.state.locks] == ["pain-heal"]


def test_a_sign_that_nobody_knows_in_a_report_is_taken_up_as_grave() -> None:
    life = newcomer().session(1, signs=("something-new",), ended=Ended.STOPPED)
    assert life.decide(1).advice == "emergency"


def test_what_a_check_in_tells_is_put_down_to_the_narrowest_it_may_be_about() -> None:
    life = newcomer().clean(0).session(3, "small").session(3.4, "middle")
    told = FollowUpAnswered("session-2", 0, blood=True, leakage=False)
    life.tell(4, told)
    state = life.at(4)
    here = standing(state, state.credit.credited_ms, book())
    assert here.proven is None
