"""Each kind of question as a part of a form: named, explained, and kept as answered."""

import re
from html import unescape

import pytest

from unhurried.bootstrap.shipped import rulebook
from unhurried.views.question import Answer, Question, choice, scale, yes_no
from unhurried.views.questions import OCCASIONS, about, screening, signs
from unhurried.web.page import environment

SORE = scale("sore", "How sore?", ("not at all", "very"), "Any soreness rests.")
BLOOD = yes_no("blood", "Any blood?")
HOW = choice("how", "How was it?", {"good": "fine", "odd": "not fine"})
WHICH = choice("which", "Which?", {"a": "one", "b": "two"}, several=True)
ADULT = yes_no("adult", "Are you 18 or over?", skippable=False)
EVERY = (
    *(question for occasion in OCCASIONS for question in about(occasion)),
    *screening(rulebook()),
    signs(rulebook()),
)


def field(question: Question, value: object = None, error: str = "") -> str:
    parts = environment().get_template("macros/questions.html").module
    return unescape(str(parts.field(question, value, error)))  # type: ignore[attr-defined]  # a macro is an attribute of the template's module


def checked(shown: str) -> list[str]:
    return re.findall(r'value="([^"]*)" checked', shown)


@pytest.mark.parametrize("question", EVERY, ids=lambda one: one.key)
def test_every_question_has_a_name_and_says_why_it_is_asked(question: Question) -> None:
    shown = field(question)
    assert re.search(rf"<(legend|label)[^>]*>{re.escape(question.text)}</", shown)
    assert question.help in shown
    ids = re.findall(r' id="([^"]+)"', shown)
    assert len(ids) == len(set(ids))
    described = re.findall(r'aria-describedby="([^"]+)"', shown)
    assert {one for said in described for one in said.split()} <= set(ids)


@pytest.mark.parametrize("question", [SORE, BLOOD, HOW], ids=lambda one: one.key)
def test_what_may_be_left_open_is_open_until_it_is_answered(question: Question) -> None:
    assert checked(field(question)) == [""]


def test_what_is_needed_offers_no_way_to_leave_it_open() -> None:
    shown = field(ADULT)
    assert checked(shown) == []
    assert "Leave open" not in shown
    assert shown.count(" required") == 2


@pytest.mark.parametrize(
    ("question", "value", "chosen"),
    [
        (BLOOD, True, ["yes"]),
        (BLOOD, False, ["no"]),
        (BLOOD, "yes", ["yes"]),
        (SORE, 0, ["0"]),
        (SORE, "10", ["10"]),
        (HOW, "odd", ["odd"]),
        (WHICH, ("a", "b"), ["a", "b"]),
        (WHICH, (), ["none"]),
        (WHICH, ["none"], ["none"]),
        (WHICH, None, []),
    ],
)
def test_what_was_answered_is_shown_as_it_was(
    question: Question, value: object, chosen: list[str]
) -> None:
    assert checked(field(question, value)) == chosen


@pytest.mark.parametrize("question", [SORE, BLOOD, HOW, WHICH, about("item")[0]])
def test_an_error_stands_beside_its_question_and_is_read_with_it(
    question: Question,
) -> None:
    shown = field(question, None, "This was not understood.")
    assert f'id="q-{question.key}-wrong">This was not understood.' in shown
    assert f"q-{question.key}-wrong" in "".join(
        re.findall(r'aria-describedby="([^"]*)"', shown)
    )
    assert "aria-invalid" in shown


def test_what_was_typed_comes_back_as_text() -> None:
    name = next(one for one in EVERY if one.answer is Answer.TEXT)
    parts = environment().get_template("macros/questions.html").module
    shown = str(parts.field(name, '"><script>'))  # type: ignore[attr-defined]  # as above
    assert "<script>" not in shown
