"""What a second pair of eyes found in the gates and the fold, kept found."""

from dataclasses import replace

import pytest

from tests.life import Life, book, item, newcomer, rules
from unhurried.core.events import (
    AdultStated,
    CrashExplained,
    CrashNoticed,
    FollowUpAnswered,
    ItemChanged,
    SessionBegan,
    SignsReported,
)
from unhurried.core.lengths import millimetres
from unhurried.core.practice import Depth, Ended, Kind, Plan, Report
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


def three_sizes_grown() -> Life:
    life = newcomer()
    for day in (0, 3, 6, 9):
        life.clean(day)
    for day in (12, 15, 18):
        life.clean(day, "middle")
    return life


def test_a_more_painful_try_never_leaves_more_open_after_a_gap() -> None:
    mild = three_sizes_grown().session(24, "large", pain=3).quiet(25).quiet(27)
    bad = three_sizes_grown().session(24, "large", pain=5).quiet(25).quiet(27)
    for name in ("small", "middle", "large"):
        plan = replace(PLAN, item_id=name)
        assert permitted(bad, 38.5, plan) <= permitted(mild, 38.5, plan)


def test_two_sizes_down_with_one_to_go_is_the_smallest() -> None:
    life = newcomer(item("small", 13), item("middle", 16))
    for day in (0, 3, 6):
        life.clean(day)
    life.clean(9, "middle").clean(12, "middle")
    assert not permitted(life, 12 + 43, replace(PLAN, item_id="middle"))
    assert permitted(life, 12 + 43, PLAN)


def test_a_painful_wear_opens_no_longer_one() -> None:
    life = newcomer()
    for number in range(9):
        life.clean(3 * number)
    life.session(27, kind=Kind.WEAR, hold_s=900, pain=3).quiet(28)
    longer = Plan(Kind.WEAR, "small", "gel", Depth.FULL, 1800)
    assert not permitted(life, 30, longer)
    assert permitted(life, 30, replace(longer, hold_s=900))


def test_a_new_sign_of_any_kind_begins_the_healing_anew() -> None:
    life = newcomer().session(0, blood=True, ended=Ended.STOPPED).quiet(1).quiet(3)
    life.tell(10, SignsReported(("sharp-pain",)))
    assert life.decide(23.9).advice == "locked"
    assert "blood" in rules(life.decide(23.9))


def test_the_days_at_a_size_begin_with_that_size() -> None:
    life = newcomer(item("small", 13), item("middle", 16), item("far", 18))
    life.clean(0, "middle", depth=Depth.TIP)
    for day in (3, 6, 9, 12):
        life.clean(day)
    assert not permitted(life, 15, replace(PLAN, item_id="far"))
    assert permitted(life, 17, replace(PLAN, item_id="far"))


def test_rest_runs_from_the_end_of_a_session() -> None:
    life = newcomer().clean(0)
    (record,) = life.state.sessions
    long = replace(record, ended=record.ended + 60 * 60 * 1000)
    life.state = replace(life.state, sessions=(long,))
    assert life.decide(3).advice == "rest"
    assert life.decide(3.05).advice == "session"


def test_a_running_session_keeps_the_width_it_began_with() -> None:
    life = newcomer()
    life.tell(0, SessionBegan("s", replace(PLAN, item_id="large")), CrashNoticed("s"))
    life.tell(0, ItemChanged(item("large", 10)))
    hurt = Report(Ended.STOPPED, pain=7, blood=True)
    life.tell(0.1, CrashExplained("s", hurt))
    (record,) = life.state.sessions
    assert record.diameter == millimetres(19)


def test_under_age_is_not_undone_by_saying_otherwise() -> None:
    life = newcomer().tell(0, AdultStated(adult=False), AdultStated(adult=True))
    assert life.decide(0).advice == "locked"


def test_trouble_spares_no_cap_that_a_gap_brings() -> None:
    for signs in ((), ("stinging-stool",)):
        life = newcomer().session(1, "large", depth=Depth.TIP, signs=signs).quiet(2)
        life.clean(15.5, depth=Depth.TIP)
        assert not permitted(life, 18.5, replace(PLAN, item_id="middle"))


def test_a_gap_opens_no_greater_length() -> None:
    long = item("long", 13, length=millimetres(150))
    life = newcomer(item("small", 13), long)
    for number in range(9):
        life.clean(3 * number)
    assert not permitted(life, 24 + 14.1, replace(PLAN, item_id="long"))
