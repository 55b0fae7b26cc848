"""A clinician's plan in the pages: put in, told as theirs, put aside."""

import pytest

from tests.web.visitor import Visitor

HERE = "/settings/clinician-plan"
TEXT = """format = 1
note = "Small & often <b>is</b> fine."
[limits]
widest_mm = 12
"""


def test_a_plan_that_is_put_in_is_shown_as_theirs(visitor: Visitor) -> None:
    assert "There is no clinician" in visitor.get(HERE).text
    assert "theirs" not in visitor.get("/today").text
    assert visitor.post(HERE, {"text": TEXT}).location == HERE
    page = visitor.get(HERE).text
    assert "Up to 12 mm across" in page
    assert "&lt;b&gt;is&lt;/b&gt; fine." in page
    assert "Nobody signed this file" in page
    today = visitor.get("/today").text
    assert HERE in today
    assert "The rules alone would open" in today


def test_a_plan_that_is_put_aside_is_gone(visitor: Visitor) -> None:
    visitor.get(HERE)
    visitor.post(HERE, {"text": TEXT})
    assert visitor.post(f"{HERE}/end").location == HERE
    assert "There is no clinician" in visitor.get(HERE).text
    assert visitor.post(f"{HERE}/end").location == HERE


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "format"),
        (TEXT + "heart = 3\n", "limits.heart"),
        (TEXT.replace("[limits]", "until = 2001-01-01\n[limits]"), "last day"),
        ("</textarea><script>", "not TOML"),
    ],
)
def test_a_text_that_is_not_understood_changes_nothing_and_is_given_back(
    visitor: Visitor, text: str, told: str
) -> None:
    visitor.get(HERE)
    page = visitor.post(HERE, {"text": text})
    assert page.status == 422
    assert told in page.text
    assert "Nothing was changed" in page.text
    assert "<script>" not in page.text.partition("<textarea")[2]
    assert "There is no clinician" in visitor.get(HERE).text
