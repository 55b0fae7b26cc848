"""No page sends anybody to a terminal."""

import re

import pytest

from tests.house.house import SOURCE
from tests.house.person_text import in_code
from unhurried.views.words.kit_check import WAYS
from unhurried.web.ways import in_pages

LEFT = re.compile(r"`(?!unhurried web )(?:unhurried )?[a-z]")
"""A command, but for the one by which the pages themselves are started."""
FOR_TERMINALS = {"articles.py", "catalogue.py", "exporting.py"}
"""Words that only the command line says."""


@pytest.mark.parametrize(
    ("said", "at_a_page"),
    [
        ("Wash it: `unhurried kit clean`.", "Wash it: the page Kit."),
        ("`kit add` describes one.", "The page Kit describes one."),
        ("Done. `why step` tells more.", "Done. The page Why tells more."),
        (
            "Choose one, or see `unhurried kit catalogue gel`.",
            'Choose one, or see the page Kit, "Look it up".',
        ),
        (
            "`doctor` shows what is well.",
            'The page Settings, "State of the records", shows what is well.',
        ),
        ("`session` begins one", "The page Session begins one"),
        ("My `own` words.", "My `own` words."),
        ("", ""),
    ],
)
def test_a_command_becomes_its_page(said: str, at_a_page: str) -> None:
    assert in_pages(said) == at_a_page


def test_every_sentence_of_the_views_can_be_said_at_a_page() -> None:
    words = sorted((SOURCE / "views" / "words").glob("*.py"))
    told = [
        (where, in_pages(said))
        for file in words
        if file.name not in FOR_TERMINALS
        for where, said in in_code(file)
        if said.count("`") % 2 == 0  # a piece of a longer sentence has one side only
    ]
    assert [one for one in told if LEFT.search(one[1])] == []
    assert any("the page Kit" in in_pages(way) for way in WAYS.values())
