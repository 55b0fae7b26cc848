"""Forms become answers; what is not understood stays as it was typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.datastructures import FormData

from unhurried.core.lengths import Mm
from unhurried.views.question import Answer, Question, choice, scale, yes_no
from unhurried.web.forms import NEEDED, Filled, of_form

YES_NO = yes_no("adult", "Adult?", skippable=False)
SCALE = scale("pain", "Pain?", ("none", "most"))
OFTEN = choice("solid", "How often?", {"0": "never", "1": "at times", "2": "often"})
SIGNS = choice("signs", "Signs?", {"a": "an a", "b": "a b"}, several=True)
WIDTH = Question("diameter", "How wide?", "", Answer.LENGTH)
DAYS = Question("days", "How many days?", "", Answer.NUMBER)
NAME = Question("name", "What name?", "", Answer.TEXT, skippable=False)
ALL = (YES_NO, SCALE, OFTEN, SIGNS, WIDTH, DAYS, NAME)


def one(question: Question, *values: str) -> Filled:
    return of_form(FormData([(question.key, value) for value in values]), [question])


@pytest.mark.parametrize(
    ("question", "values", "reply"),
    [
        (YES_NO, ["no"], False),
        (SCALE, ["10"], 10),
        (SCALE, [""], None),
        (OFTEN, ["1"], "1"),
        (OFTEN, [], None),
        (SIGNS, [], None),
        (SIGNS, ["none"], ()),
        (SIGNS, ["b", "none", "a"], ("b", "a")),
        (WIDTH, [" 41 mm around "], Mm(131)),
        (DAYS, ["7"], 7),
        (NAME, ["First"], "First"),
    ],
)
def test_an_answer_is_understood(
    question: Question, values: list[str], reply: object
) -> None:
    form = one(question, *values)
    assert form.answers.replies == {question.key: reply}
    assert form.errors == {}


@pytest.mark.parametrize(
    ("question", "values"),
    [
        (SCALE, ["11"]),
        (OFTEN, ["3"]),
        (OFTEN, ["never"]),
        (SIGNS, ["a", "c"]),
        (WIDTH, ["wide"]),
        (DAYS, ["-1"]),
        (NAME, ["x" * 501]),
    ],
)
def test_what_is_not_understood_is_named_and_kept_as_typed(
    question: Question, values: list[str]
) -> None:
    form = one(question, *values)
    assert form.answers.replies == {}
    assert form.named[question.key].startswith(question.text)
    shown = form.typed[question.key]
    assert shown == (values if question is SIGNS else values[0])


@pytest.mark.parametrize("question", [YES_NO, NAME])
def test_an_answer_that_is_needed_is_asked_for(question: Question) -> None:
    for values in ([], [""], ["  "]):
        assert one(question, *values).errors == {question.key: NEEDED}


@given(
    st.lists(st.tuples(st.sampled_from([q.key for q in ALL]), st.text()), max_size=9)
)
def test_whatever_a_form_holds_each_question_has_an_answer_or_an_error(
    pairs: list[tuple[str, str]],
) -> None:
    form = of_form(FormData([*pairs]), ALL)
    told, wrong = set(form.answers.replies), set(form.errors)
    assert told | wrong == {question.key for question in ALL}
    assert not told & wrong
