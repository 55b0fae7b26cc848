"""A session of the person's choice: from lists of what is open, and nothing else."""

from dataclasses import replace

from tests.app.replies.companion import companion
from unhurried.app.application import Application
from unhurried.app.replies.answers import Answers
from unhurried.app.replies.covering import covered_asked, plans_with
from unhurried.app.replies.wishes import (
    Wishes,
    item_asked,
    lubricant_asked,
    minutes_asked,
    wished,
    with_item,
    with_lubricant,
    worn,
)
from unhurried.core.practice import Kind, Plan
from unhurried.core.things import Barrier


def advised(app: Application) -> Plan:
    plan = wished(app, Wishes())
    assert plan is not None
    return plan


def test_without_a_wish_it_is_what_is_advised() -> None:
    app = companion()
    assert wished(app, Wishes()) == app.decide().plan
    together = wished(app, Wishes(partner=True))
    assert together == replace(advised(app), partnered=True)
    assert wished(app, Wishes(settle=True)) == Plan(Kind.SETTLE)


def test_an_item_is_chosen_of_those_that_are_open_with_its_own_limits() -> None:
    app = companion()
    plan = advised(app)
    openings = app.decide().openings
    listed = [choice.value for choice in item_asked(app).choices]
    assert listed == [one.item.id for one in openings]
    chosen = with_item(app, plan, Answers({"item": listed[0]}))
    assert chosen.item_id == listed[0]
    assert chosen.depth == openings[0].deepest
    assert chosen.hold_s <= openings[0].hold_s


def test_an_item_that_is_not_open_changes_nothing() -> None:
    app = companion()
    plan = advised(app)
    for said in ("example-22", "nothing", ""):
        assert with_item(app, plan, Answers({"item": said})) == plan


def test_only_lubricants_that_go_with_the_item_are_listed() -> None:
    app = companion()
    plan = advised(app)
    assert [one.value for one in lubricant_asked(app, plan).choices] == ["example-gel"]
    assert lubricant_asked(app, Plan(Kind.SETTLE)).choices == ()
    assert with_lubricant(plan, Answers({})) == plan
    assert with_lubricant(plan, Answers({"lubricant": "x"})).lubricant_id == "x"


def test_wearing_begins_with_the_shortest_stage_where_nothing_is_said() -> None:
    app = companion()
    stages = [int(one.value) for one in minutes_asked(app.book).choices]
    plan = advised(app)
    assert worn(plan, Answers({}), app.book).hold_s == stages[0] * 60
    longest = worn(plan, Answers({"minutes": str(stages[-1])}), app.book)
    assert (longest.kind, longest.hold_s) == (Kind.WEAR, stages[-1] * 60)


def test_a_condom_goes_over_what_the_gates_allow_with_it() -> None:
    app = companion()
    plans = plans_with(app, Barrier.LATEX)
    assert plans
    for item_id, plan in plans.items():
        assert (plan.item_id, plan.barrier) == (item_id, Barrier.LATEX)
        assert app.allows(item_id, plan.lubricant_id, Barrier.LATEX).permitted
    assert [one.value for one in covered_asked(app, plans).choices] == list(plans)
