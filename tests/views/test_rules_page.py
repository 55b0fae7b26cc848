"""The rulebook as a person reads it."""

import pytest

from tests.life import book
from tests.views.test_why import library
from unhurried.protocol.errors import UnknownRule
from unhurried.protocol.figure import Stricter, Unit
from unhurried.views.rules import rule_view, rules_page
from unhurried.views.words.units import STRICTER, UNITS


def test_every_rule_is_in_the_list_with_what_it_says() -> None:
    page = rules_page(book())
    assert [rule.id for rule in page.rules] == list(book().rules)
    assert all(rule.says and rule.title for rule in page.rules)
    assert "No clinician" in page.note


def test_every_figure_of_every_rule_names_sources_or_our_choice() -> None:
    for rule_id in book().rules:
        shown = rule_view(library(), rule_id)
        grounds = [shown.ground, *(figure.ground for figure in shown.figures)]
        assert all(each.cited or each.our_choice for each in grounds), rule_id


def test_a_figure_is_shown_with_its_unit_and_its_two_bounds() -> None:
    figures = {one.name: one for one in rule_view(library(), "rest").figures}
    early = figures["rest.early_hours"]
    assert early.text == "72 hours"
    assert early.recommended == "72 to 336 hours"
    assert early.absolute == "72 to 720 hours"
    assert early.stricter == "a higher number is stricter"


def test_stages_are_shown_in_their_order() -> None:
    figures = {one.name: one for one in rule_view(library(), "hold").figures}
    assert figures["hold.stages_min"].text == "5, then 10, then 15 minutes"


def test_every_unit_and_direction_has_words() -> None:
    assert set(UNITS) == set(Unit)
    assert set(STRICTER) == set(Stricter)


def test_a_rule_that_does_not_exist_is_refused() -> None:
    with pytest.raises(UnknownRule):
        rule_view(library(), "horoscope")
