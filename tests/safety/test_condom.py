"""An item that needs a condom is not closed for ever: a fresh one is asked for."""

from dataclasses import replace

from tests.life import Life, item, newcomer
from tests.safety.asked import CALM, answer, plan, refused_by
from unhurried.core.events import ItemCared, SessionTold
from unhurried.core.practice import Depth, Kind, Plan, Report
from unhurried.core.things import Barrier, Material

COVERED = replace(plan("soft"), barrier=Barrier.NITRILE)


def someone() -> Life:
    soft = item("soft", 13, material=Material.TPE)
    return newcomer(item("small", 13), soft).tell(
        0, ItemCared("soft", cleaned=True, sound=True)
    )


def test_without_one_it_is_refused_and_with_one_it_is_asked_whether_it_is_fresh() -> (
    None
):
    life = someone().tell(0, CALM)
    bare = answer(life, 0.01, plan("soft"), start=True)
    assert "material" in refused_by(bare)
    asked = answer(life, 0.01, COVERED, start=True)
    assert {reason.code for reason in asked.refusals} == {"ask-condom"}


def test_a_yes_opens_it_and_a_no_does_not() -> None:
    yes = someone().tell(0, replace(CALM, fresh_condom=True))
    assert answer(yes, 0.01, COVERED, start=True).permitted
    no = someone().tell(0, replace(CALM, fresh_condom=False))
    assert not answer(no, 0.01, COVERED, start=True).permitted


def test_a_yes_counts_for_this_session_only() -> None:
    life = someone().tell(0, replace(CALM, fresh_condom=True))
    assert not answer(life, 0.2, COVERED, start=True).permitted


def test_a_shared_item_takes_a_fresh_one_too() -> None:
    ours = item("ours", 13, shared=True)
    life = newcomer(ours).tell(0, ItemCared("ours", cleaned=True, sound=True))
    life.tell(0, replace(CALM, fresh_condom=True))
    together = replace(plan("ours"), barrier=Barrier.POLYURETHANE)
    assert answer(life, 0.01, together, start=True).permitted
    assert not answer(life, 0.01, plan("ours"), start=True).permitted


def test_the_item_that_warmed_up_is_to_be_cleaned_as_well() -> None:
    life = newcomer().tell(0, ItemCared("small", cleaned=True, sound=True))
    told = Plan(Kind.TRAIN, "middle", "gel", Depth.TIP, 300, warm_up_id="small")
    life.session(0, "middle")
    record = life.state.sessions[0]
    assert record.plan.warm_up_id is None
    assert life.state.items["small"].cleaned is True
    life.tell(1, as_told(told, record.report))
    assert life.state.items["small"].cleaned is None


def as_told(told: Plan, report: Report) -> SessionTold:
    return SessionTold("again", told, report)
