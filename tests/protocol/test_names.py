"""What cites has a name, and a name that leads nowhere is told in whole sentences."""

import hashlib

import pytest

from tests.protocol.texts import changed
from unhurried.bootstrap import shipped
from unhurried.protocol.citations import check, grounds, read_sources
from unhurried.protocol.errors import RulebookRefused, UnknownRule
from unhurried.protocol.loader import fingerprint, parse

STRENGTHS = 'strengths = { G = "guideline", OBS = "survey" }'
ROW = 'C-05 = { claim = "x", source = "y", strength = ["G", "OBS"] }'
BOOK = shipped.rulebook()


def test_a_row_may_claim_every_strength_that_there_is() -> None:
    read = read_sources(f"{STRENGTHS}\nevidence = {{ {ROW} }}").evidence["C-05"]
    assert read.strength == ("G", "OBS")
    assert (read.claim, read.source, read.link) == ("x", "y", "")


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ("B-12", "B-99", "sources.toml: ceiling"),
        ("A16", "A41", "guides.toml: first-size"),
    ],
)
def test_a_citation_that_leads_nowhere_is_named(old: str, new: str, where: str) -> None:
    book = parse(changed("rules/size.toml", f'"{old}"', f'"{new}"'))
    with pytest.raises(RulebookRefused) as refused:
        check(book, shipped.sources(), shipped.guides())
    file, _, _ = where.partition(":")
    hint = f"(add {new} to {file}, or cite what was read)"
    assert str(refused.value) == f"{where}: cites '{new}', which does not exist {hint}"


@pytest.mark.parametrize(
    "name",
    [
        "ceiling",
        "ceiling.mm",
        "conditions.fissure",
        "signs.sharp-pain",
        "materials.steel",
        "lubricants.bases.water",
        "lubricants.additives.numbing",
        *(f"priors.{id_}" for id_ in sorted(BOOK.priors)),
    ],
)
def test_whatever_cites_has_a_name_of_its_own(name: str) -> None:
    names = [each for each, _ in grounds(BOOK)]
    assert names.count(name) == 1
    assert len(set(names)) == len(names)


def test_a_rule_a_figure_or_a_row_that_is_not_there_is_named() -> None:
    asked = {
        BOOK.rule: ("x", "the rulebook has no rule 'x'", "the ids stand in its index"),
        BOOK.figure: (
            "rest.early.hours",
            "the rule 'rest' has no figure 'early.hours'",
            "write rule and figure with a full stop between, as rest.early_hours",
        ),
        BOOK.whole: (
            "hold.stages_min",
            "'hold.stages_min' is a list of stages",
            "ask for the series",
        ),
        BOOK.series: (
            "ceiling.mm",
            "'ceiling.mm' is a single number",
            "ask for the whole",
        ),
        BOOK.condition: ("x", "there is no condition 'x'", ""),
        BOOK.sign: ("x", "there is no sign 'x'", ""),
        BOOK.prior: ("x", "there is no supposition 'x'", ""),
    }
    for ask, (name, what, hint) in asked.items():
        with pytest.raises(UnknownRule) as refused:
            ask(name)
        assert (refused.value.what, refused.value.hint) == (what, hint)


def test_a_fingerprint_is_sha_256_over_lengths_names_and_texts() -> None:
    told = b"\0\0\0\0\0\0\0\1a\0\0\0\0\0\0\0\2bc\0\0\0\0\0\0\0\1d\0\0\0\0\0\0\0\0"
    assert fingerprint({"d": "", "a": "bc"}) == hashlib.sha256(told).hexdigest()
