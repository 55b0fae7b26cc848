"""Every view as plain JSON, with nothing lost on the way."""

import json
from datetime import UTC

import pytest

from tests.life import book, newcomer
from tests.views.test_session_view import Evening
from tests.views.test_why import library
from unhurried.core.lengths import Mm
from unhurried.core.practice import Depth
from unhurried.views.as_json import plain
from unhurried.views.follow_up import follow_up_page
from unhurried.views.kit import kit_page
from unhurried.views.progress import progress_page
from unhurried.views.questions import screening
from unhurried.views.rules import rule_view, rules_page
from unhurried.views.today import today_card
from unhurried.views.why import why_page


def views() -> dict[str, object]:
    life = newcomer().clean(0).session(3, pain=2)
    state, decision = life.at(6), life.decide(6)
    now = state.credit.credited_ms
    return {
        "today": today_card(state, decision, book(), UTC),
        "why": why_page(state, decision, library(), UTC),
        "rules": rules_page(book()),
        "rule": rule_view(library(), "rest"),
        "progress": progress_page(state, decision, book(), UTC),
        "kit": kit_page(state, book(), now),
        "follow-up": follow_up_page(state, now, book(), UTC),
        "session": Evening().view(),
        "questions": screening(book()),
    }


@pytest.mark.parametrize("name", views())
def test_a_view_survives_json_and_comes_back_the_same(name: str) -> None:
    told = plain(views()[name])
    assert json.loads(json.dumps(told, allow_nan=False)) == told


def test_lengths_enums_and_unknowns_are_plain() -> None:
    view = {"width": Mm(135), "depth": Depth.FULL, "pain": None, "used": (1, True)}
    assert plain(view) == {
        "width": 13.5,
        "depth": "full",
        "pain": None,
        "used": [1, True],
    }


def test_a_card_keeps_its_names() -> None:
    card = plain(views()["today"])
    assert isinstance(card, dict)
    assert card["advice"] == "wait-follow-up"
    assert {"headline", "why", "plan", "not_before", "missing"} <= card.keys()


def test_what_is_no_plain_data_is_refused() -> None:
    with pytest.raises(TypeError):
        plain({"allows": lambda: True})
