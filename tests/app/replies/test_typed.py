"""Typed answers: understood as meant, or refused with what would be understood."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unhurried.app.replies.typed import read
from unhurried.core.errors import BadInput
from unhurried.core.lengths import Mm
from unhurried.views.question import Answer, Question, choice, scale, yes_no
from unhurried.views.questions import OCCASIONS, about

YES_NO = yes_no("adult", "?")
SCALE = scale("pain", "?", ("none", "most"))
CHOICE = choice("depth", "?", {"tip": "the tip", "full": "all of it"})
SEVERAL = choice("signs", "?", {"a": "an a", "b": "a b"}, several=True)
WIDTH = Question("diameter", "?", "", Answer.LENGTH)


@pytest.mark.parametrize(
    ("question", "typed", "reply"),
    [
        (YES_NO, "Y", True),
        (YES_NO, " no ", False),
        (SCALE, "0", 0),
        (SCALE, "10", 10),
        (CHOICE, "2", "full"),
        (CHOICE, "tip", "tip"),
        (CHOICE, "All of it", "full"),
        (SEVERAL, "none", ()),
        (SEVERAL, "2, 1", ("b", "a")),
        (SEVERAL, "1 1", ("a",)),
        (WIDTH, "41 mm around", Mm(131)),
        (WIDTH, "30 Fr", Mm(100)),
    ],
)
def test_an_answer_is_understood(question: Question, typed: str, reply: object) -> None:
    assert read(question, typed) == reply


@pytest.mark.parametrize(
    ("question", "typed"),
    [
        (YES_NO, "perhaps"),
        (SCALE, "11"),
        (SCALE, "-1"),
        (SCALE, "2.5"),
        (SCALE, "\u0663"),
        (CHOICE, "3"),
        (SEVERAL, "1 9"),
        (WIDTH, "wide"),
        (WIDTH, "400"),
    ],
)
def test_what_is_no_answer_is_refused_with_a_hint(
    question: Question, typed: str
) -> None:
    with pytest.raises(BadInput) as refused:
        read(question, typed)
    assert refused.value.hint


@pytest.mark.parametrize("occasion", OCCASIONS)
def test_enter_leaves_open_exactly_what_may_be_left_open(occasion: str) -> None:
    for question in about(occasion):
        if question.skippable:
            assert read(question, "  ") is None
        else:
            with pytest.raises(BadInput):
                read(question, "  ")


@given(st.sampled_from([YES_NO, SCALE, CHOICE, SEVERAL, WIDTH]), st.text())
def test_whatever_is_typed_is_an_answer_or_a_refusal(
    question: Question, typed: str
) -> None:
    with suppress(BadInput):
        assert read(question, typed) is not None or not typed.strip()
