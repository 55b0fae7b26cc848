"""Before a session: what is asked about objects, what is said, what is offered."""

from dataclasses import replace

from tests.app.replies.companion import companion, wide_owner
from unhurried.app.commands import Tell
from unhurried.app.replies.answers import Answers, Reply
from unhurried.app.replies.beforehand import (
    confirmations,
    confirmed,
    explained,
    settles_instead,
)
from unhurried.cli.demo.person import CALM
from unhurried.core.advice import Advice
from unhurried.core.events import ItemCared, ItemChanged
from unhurried.core.practice import Kind, Plan
from unhurried.core.state import OwnedItem
from unhurried.core.things import Item

GEL = "example-gel"
PLAN = Plan(Kind.TRAIN, item_id="example-13", lubricant_id=GEL)


def test_only_what_the_care_record_does_not_know_is_asked() -> None:
    app = companion()
    [asked] = confirmations(app, PLAN)
    assert [one.key for one in asked.questions] == ["cleaned", "sound"]
    assert all(one.text.startswith("dilator 13: ") for one in asked.questions)
    app.do(Tell((ItemCared("example-13", cleaned=True),)))
    [asked] = confirmations(app, PLAN)
    assert [one.key for one in asked.questions] == ["sound"]
    app.do(Tell((ItemCared("example-13", sound=True),)))
    assert confirmations(app, PLAN) == ()


def test_the_warm_up_is_asked_about_as_well() -> None:
    app = companion()
    plan = Plan(Kind.TRAIN, "example-16", GEL, warm_up_id="example-13")
    assert [one.item.name for one in confirmations(app, plan)] == [
        "dilator 16",
        "dilator 13",
    ]


def test_nothing_is_asked_about_objects_where_none_goes_in() -> None:
    assert confirmations(companion(), Plan(Kind.SETTLE)) == ()


def test_what_is_confirmed_is_kept_and_what_is_left_out_is_not() -> None:
    app = companion()
    [asked] = confirmations(app, PLAN)
    assert confirmed(asked, Answers({})) == ()
    told: dict[str, Reply] = {"cleaned": True, "sound": None}
    assert confirmed(asked, Answers(told)) == (ItemCared("example-13", cleaned=True),)


def test_whether_others_use_it_is_asked_where_nobody_said() -> None:
    app = companion()
    item = _owned(app.state.items["example-13"], shared=None)
    app.do(Tell((ItemChanged(item),)))
    asked = confirmations(app, PLAN)[-1]
    assert [one.key for one in asked.questions] == ["shared"]
    [fact] = confirmed(asked, Answers({"shared": False}))
    assert fact == ItemChanged(_owned(app.state.items["example-13"], shared=False))


def test_a_wide_size_is_explained_and_a_narrow_one_is_not() -> None:
    app = wide_owner(36)
    assert explained(app, PLAN) is None
    assert explained(app, Plan(Kind.SETTLE)) is None
    told = explained(app, Plan(Kind.TRAIN, "wide", GEL))
    assert told is not None
    assert told[0] == app.book.rules["wide"].title
    assert told[1][-1] == app.book.rules["wide"].says


def test_settling_is_offered_only_where_it_is_advised() -> None:
    app = companion()
    assert settles_instead(app, PLAN) is None
    app.do(Tell((replace(CALM, tension=9),)))
    assert app.decide().advice is Advice.SETTLE
    together = replace(PLAN, partnered=True)
    assert settles_instead(app, together) == Plan(Kind.SETTLE, partnered=True)
    assert settles_instead(app, Plan(Kind.SETTLE)) is None


def _owned(owned: OwnedItem, *, shared: bool | None) -> Item:
    return replace(owned.item, shared=shared)
