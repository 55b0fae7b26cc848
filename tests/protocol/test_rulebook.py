"""The rulebook is asked by name; a name it does not hold is an error, never a zero."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.protocol.texts import SHIPPED, with_figure
from unhurried.bootstrap import shipped
from unhurried.protocol.errors import UnknownRule
from unhurried.protocol.loader import fingerprint, parse

BOOK = shipped.rulebook()


def test_a_number_and_a_list_of_stages_are_read_by_name() -> None:
    assert BOOK.whole("rest.early_hours") == 72
    assert BOOK.series("hold.stages_min") == (5, 10, 15)


@settings(deadline=None)
@given(st.text())
def test_a_name_that_is_not_there_is_an_error(name: str) -> None:
    asks = (BOOK.rule, BOOK.figure, BOOK.whole, BOOK.series, BOOK.condition, BOOK.sign)
    for ask in asks:
        with pytest.raises(UnknownRule):
            ask(f"{name}-")


def test_stages_are_not_read_as_one_number_nor_one_number_as_stages() -> None:
    with pytest.raises(UnknownRule, match="list of stages"):
        BOOK.whole("hold.stages_min")
    with pytest.raises(UnknownRule, match="single number"):
        BOOK.series("rest.early_hours")


def test_the_rulebook_is_read_once_in_a_process() -> None:
    first = shipped.rulebook()
    assert shipped.rulebook() is first


def test_the_same_texts_have_the_same_fingerprint_whatever_their_order() -> None:
    turned = dict(reversed(SHIPPED.items()))
    assert parse(turned).fingerprint == BOOK.fingerprint


def test_any_change_of_the_texts_changes_the_fingerprint() -> None:
    assert parse(with_figure("ceiling.mm", "value", "45")).fingerprint != (
        BOOK.fingerprint
    )


def test_a_text_cannot_slide_from_one_file_to_the_next_unnoticed() -> None:
    assert fingerprint({"a": "bc", "d": ""}) != fingerprint({"a": "b", "cd": ""})


def test_nothing_in_the_rulebook_can_be_changed() -> None:
    with pytest.raises(TypeError):
        BOOK.rules["rest"] = BOOK.rule("blood")  # type: ignore[index] # the very point
    with pytest.raises(AttributeError):
        BOOK.rule("rest").figures = {}  # type: ignore[misc] # the very point


def test_every_rule_says_one_or_two_sentences() -> None:
    long = [rule.id for rule in BOOK.rules.values() if rule.says.count(". ") > 1]
    assert long == []
    assert [rule.id for rule in BOOK.rules.values() if rule.says[-1] != "."] == []


def test_every_rule_and_figure_carries_the_name_it_is_found_by() -> None:
    book = parse(SHIPPED)
    for rule_id, rule in book.rules.items():
        assert rule.id == rule_id
        for name, figure in rule.figures.items():
            assert figure.name == f"{rule_id}.{name}"
            assert book.figure(figure.name) is figure


def test_each_number_is_read_as_its_own_and_again_the_same() -> None:
    book = parse(SHIPPED)
    names = ["ceiling.mm", "rest.early_hours", "very-wide.over_mm", "ceiling.mm"]
    assert [book.whole(name) for name in names] == [50, 72, 38, 50]
