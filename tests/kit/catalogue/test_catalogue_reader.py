"""A figure without a source is refused, whoever wrote the file."""

import pytest

from unhurried.bootstrap.catalogued import FILES, shipped_catalogue, text
from unhurried.bootstrap.shipped import guides, rulebook, sources
from unhurried.core.errors import BadInput
from unhurried.core.things import Material
from unhurried.kit.catalogue.entry import Entry, EntryKind, Measure
from unhurried.kit.catalogue.reader import read_entries
from unhurried.kit.catalogue.shelves import Catalogue, each, gathered

KNOWN = frozenset(sources().evidence)
PLUG = """
[blue]
kind = "plug"
title = "blue"
says = "Mine."
material = "silicone"
diameter = { value = 28, unit = "mm", source = "D-09", verified = true }
guides = ["B14"]
"""


def read(text_: str, known: frozenset[str] | None = KNOWN) -> tuple[Entry, ...]:
    return read_entries("mine.toml", text_, known)


def changed(old: str, new: str) -> str:
    assert old in PLUG
    return PLUG.replace(old, new)


def test_an_entry_is_read_with_its_figures() -> None:
    [blue] = read(PLUG)
    figure = blue.figure(Measure.DIAMETER)
    assert figure is not None
    assert (str(figure), str(figure.mm), figure.source) == ("28 mm", "28", "D-09")
    assert (blue.material, blue.figure(Measure.LENGTH)) == (Material.SILICONE, None)


@pytest.mark.parametrize(
    ("old", "new", "key", "what"),
    [
        (', source = "D-09"', "", "blue.diameter.source", "without a source"),
        ("D-09", "D-99", "blue.diameter.source", "does not exist"),
        (", verified = true", "", "blue.diameter.verified", "whether it is verified"),
        ('"mm"', '"min"', "blue.diameter.unit", "not counted in min"),
        ("value = 28", "value = 2.8", "blue.diameter.value", "not a likely size"),
        ("value = 28", "value = nan", "blue.diameter.value", "not a number"),
        ("value = 28", 'value = "28"', "blue.diameter.value", "not a number"),
        ("[blue]", "[Blue]", "Blue", "not an id"),
        ("title", "label", "blue.label", "not a key we know"),
        ('"silicone"', '"velvet"', "blue.material", "not a word we know"),
        ('guides = ["B14"]', "", "blue", "not cited"),
        ('kind = "plug"', 'kind = "kit"', "blue.of", "only a kit"),
        ('guides = ["B14"]', 'materials = ["velvet"]', "blue.materials", "'velvet'"),
    ],
)
def test_an_entry_at_fault_is_refused_with_what_where_and_a_way_on(
    old: str, new: str, key: str, what: str
) -> None:
    with pytest.raises(BadInput) as refused:
        read(changed(old, new))
    assert refused.value.where == f"mine.toml: {key}"
    assert what in refused.value.what
    assert refused.value.hint


def test_a_file_of_one_s_own_names_its_sources_in_its_own_words() -> None:
    mine = changed("D-09", "my calliper").replace('guides = ["B14"]', "")
    [blue] = read(mine, None)
    assert blue.own
    with pytest.raises(BadInput, match="without a source"):
        read(mine.replace(', source = "my calliper"', ""), None)


def test_a_piece_of_a_kit_is_as_its_kit_and_says_its_own_size() -> None:
    three = shipped_catalogue().entry("set-three-silicone")
    small = shipped_catalogue().entry("set-three-silicone/small")
    assert (three.kind, small.kind) == (EntryKind.KIT, EntryKind.PLUG)
    assert (small.material, small.of) == (Material.SILICONE, None)
    assert str(small.figures[Measure.DIAMETER].mm) == "27.9"


def test_the_same_id_twice_is_refused() -> None:
    with pytest.raises(BadInput, match="twice"):
        gathered([read(PLUG), read(PLUG)])


def test_an_id_nobody_knows_is_refused_with_the_nearest() -> None:
    with pytest.raises(BadInput) as refused:
        shipped_catalogue().entry("set-hegr")
    assert "set-hegar" in refused.value.hint


def test_words_find_what_holds_them_all() -> None:
    found = [one.id for one in shipped_catalogue().holding("Glass FIRM")]
    assert found == ["template-glass-plug"]
    assert len(shipped_catalogue().holding("")) == len(shipped_catalogue().entries)


def unknown_names(catalogue: Catalogue) -> set[str]:
    """Names that an entry uses and nothing holds."""
    additives = set(rulebook().lubricants.additives)
    found: set[str] = set()
    for one in each(catalogue.entries):
        found |= set(one.rules) - set(rulebook().rules)
        found |= set(one.ground.sources) - KNOWN
        found |= set(one.ground.guides) - set(guides().statements)
        found |= set(one.additives or ()) - additives
    return found


def test_every_rule_source_statement_and_additive_named_exists() -> None:
    assert unknown_names(shipped_catalogue()) == set()


def test_a_name_that_nothing_holds_is_seen() -> None:
    odd = PLUG.replace('["B14"]', '["B99"]')
    assert unknown_names(Catalogue(read(odd))) == {"B99"}


def test_no_figure_that_somebody_else_passed_on_is_called_verified() -> None:
    passed_on = {"L-07", "D-11", "D-13", "C-17", "C-23"}
    figures = list(shipped_catalogue().figures())
    assert len(figures) > 30
    called = {one.source for _, one in figures if one.verified}
    assert called & passed_on == set()


def test_each_kind_of_thing_is_there() -> None:
    assert {one.kind for one in shipped_catalogue().entries} == set(EntryKind)
    assert all(text(file).startswith("#") for file in FILES)
