"""Everything in the rulebook is cited, and every citation points at something."""

from dataclasses import replace
from types import MappingProxyType

import pytest

from tests.protocol.texts import changed
from unhurried.bootstrap import shipped
from unhurried.bootstrap.catalogued import shipped_catalogue
from unhurried.protocol.citations import check, grounds, read_guides, read_sources
from unhurried.protocol.errors import RulebookRefused
from unhurried.protocol.loader import parse

SOURCES = shipped.text("sources.toml")
GUIDES = shipped.text("guides.toml")


def test_every_rule_figure_and_row_is_cited() -> None:
    assert [name for name, one in grounds(shipped.rulebook()) if not one.is_cited] == []


def test_every_citation_exists() -> None:
    check(shipped.rulebook(), shipped.sources(), shipped.guides())


def test_every_evidence_row_is_cited_by_something() -> None:
    cited = {id_ for _, one in grounds(shipped.rulebook()) for id_ in one.sources}
    catalogue = shipped_catalogue()
    cited |= {id_ for one in catalogue.entries for id_ in one.ground.sources}
    assert shipped.sources().evidence.keys() == cited


def test_all_seventy_statements_of_the_guides_are_there() -> None:
    expected = [f"A{n:02}" for n in range(1, 41)] + [f"B{n:02}" for n in range(1, 31)]
    assert list(shipped.guides().statements) == expected


def test_every_gate_that_a_guide_asks_for_is_served_by_a_rule() -> None:
    cited = {id_ for _, one in grounds(shipped.rulebook()) for id_ in one.guides}
    asked = {id_ for id_, one in shipped.guides().statements.items()
             if one.kind == "rule"}  # fmt: skip
    assert asked - cited == {
        "A40"
    }  # that the rules are one visible set: shown by pages


@pytest.mark.parametrize(
    ("old", "new", "id_"),
    [("B-12", "B-99", "B-99"), ("A16", "A41", "A41")],
)
def test_a_citation_that_points_at_nothing_is_refused(
    old: str, new: str, id_: str
) -> None:
    book = parse(changed("rules/size.toml", f'"{old}"', f'"{new}"'))
    with pytest.raises(RulebookRefused) as refused:
        check(book, shipped.sources(), shipped.guides())
    assert id_ in refused.value.what


def test_a_source_that_disappears_is_noticed() -> None:
    """Negative control: the check does look at the rows, not only at the ids' shape."""
    left = {k: v for k, v in shipped.sources().evidence.items() if k != "S-09"}
    sources = replace(shipped.sources(), evidence=MappingProxyType(left))
    with pytest.raises(RulebookRefused, match="S-09"):
        check(shipped.rulebook(), sources, shipped.guides())


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("A-10 = ", "A10 = ", "evidence.A10"),
        ('strength = ["PHYS"]', 'strength = ["GUT"]', "evidence.A-10.strength"),
        ('strength = ["PHYS"]', "strength = []", "evidence.A-10.strength"),
        ("https://scholars", "http://scholars", "evidence.A-10.link"),
        ("claim = ", "fact = ", "evidence.A-10.fact"),
    ],
)
def test_an_evidence_row_at_fault_is_refused(old: str, new: str, key: str) -> None:
    with pytest.raises(RulebookRefused) as refused:
        read_sources(SOURCES.replace(old, new, 1))
    assert refused.value.key == key


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("A01 = ", "C01 = ", "statements.C01"),
        ('kind = "plan"', 'kind = "idea"', "statements.A01.kind"),
        ('kind = "plan", ', "", "statements.A01.kind"),
    ],
)
def test_a_statement_at_fault_is_refused(old: str, new: str, key: str) -> None:
    with pytest.raises(RulebookRefused) as refused:
        read_guides(GUIDES.replace(old, new, 1))
    assert refused.value.key == key


def test_a_choice_of_ours_may_name_the_page_that_argues_it() -> None:
    cited = 'sources = ["B-02", "B-11", "B-12"]\n'
    ours = 'basis = "our choice"\nbecause = "so"\nadr = 7\n'
    ground = parse(changed("rules/size.toml", cited, ours)).rule("ceiling").ground
    assert (ground.because, ground.adr, ground.is_our_choice) == ("so", 7, True)
    assert shipped.rulebook().rule("ceiling").ground.adr is None
