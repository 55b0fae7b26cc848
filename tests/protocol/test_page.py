"""The page of the rulebook is fresh, whole, and says who has not signed it."""

from pathlib import Path

from tools.protocol_page import page
from unhurried.bootstrap import shipped
from unhurried.protocol.citations import grounds

PAGE = Path(__file__).parents[2] / "docs" / "protocol.md"


def test_the_page_is_fresh() -> None:
    assert PAGE.read_text(encoding="utf-8") == page()


def test_the_page_says_that_no_clinician_has_signed_it_off() -> None:
    assert "No clinician has signed these rules off" in page().partition("##")[0]


def test_every_rule_figure_and_row_stands_on_the_page() -> None:
    text, book = page(), shipped.rulebook()
    names = {*book.rules, *book.conditions, *book.signs, *book.lubricants.additives}
    figures = {name for rule in book.rules.values() for name in rule.figures}
    assert [name for name in names | figures if f"`{name}`" not in text] == []


def test_every_link_inside_the_page_finds_its_row() -> None:
    text = page()
    cited = {
        id_
        for _, ground in grounds(shipped.rulebook())
        for id_ in (*ground.sources, *ground.guides)
    }
    assert [id_ for id_ in cited if f'<a id="{id_}"></a>' not in text] == []
    assert [id_ for id_ in cited if f"(#{id_})" not in text] == []
