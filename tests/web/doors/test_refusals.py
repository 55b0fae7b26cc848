"""A refusal is one sentence; a person at our own pages gets a way back with it."""

import json

import pytest

from tests.web.visitor import Visitor
from unhurried.web.doors.refusals import SAID, TO_A_PERSON, refused


def test_a_form_of_a_page_that_is_out_of_date_leads_back(visitor: Visitor) -> None:
    visitor.tab = "0" * 64
    answer = visitor.post("/check-in/now", {"signs": "fever"})
    assert answer.status == 403
    assert SAID[403] in answer.text
    assert 'href="/"' in answer.text
    assert 'href="/help"' in answer.text
    assert "<title>Notes</title>" in answer.text


@pytest.mark.parametrize("status", SAID)
def test_each_refusal_says_its_sentence_and_nothing_personal(status: int) -> None:
    answer = refused({"type": "http", "headers": []}, status)
    said = bytes(answer.body).decode()
    assert SAID[status] in said
    assert ("<html" in said) is (status in TO_A_PERSON)
    assert ("/static/" in said) is (status in TO_A_PERSON)


@pytest.mark.parametrize("status", SAID)
def test_a_module_is_told_in_json(status: int) -> None:
    headers = [(b"x-u-tab", b"0")]
    answer = refused({"type": "http", "headers": headers}, status)
    said = json.loads(bytes(answer.body))
    assert said["error"]["what"] == SAID[status]


def test_an_address_that_nothing_answers_is_a_page_like_the_others(
    visitor: Visitor,
) -> None:
    answer = visitor.get("/nowhere")
    assert answer.status == 404
    assert SAID[404] in answer.text
    assert 'action="/lock"' in answer.text
