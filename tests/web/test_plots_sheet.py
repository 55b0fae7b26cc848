"""The style sheet of the pictures: every kind of mark has its colour there."""

import re

from unhurried.views.drawing.looks import LOOKS
from unhurried.web.assets import static

ONLY_IN_FILES = {"paper", "heading", "limit", "hurt", "torn"}
LAYOUTS = {"slim", "broad"}


def coloured(sheet: str) -> set[str]:
    """The classes that rules below a picture name."""
    rules = re.findall(r"\.plot svg([^{]*)\{", sheet)
    return {name for rule in rules for name in re.findall(r"\.([a-z]+)", rule)}


def test_every_kind_of_a_page_has_its_colour_and_no_rule_is_left_over() -> None:
    sheet = static().files["style/plots.css"].decode()
    assert coloured(sheet) - LAYOUTS == set(LOOKS) - ONLY_IN_FILES


def test_a_rule_that_is_missing_is_noticed() -> None:
    assert coloured(".plot svg :is(.easy, .told) { } .plot svg .pain { }") == {
        "easy",
        "told",
        "pain",
    }
