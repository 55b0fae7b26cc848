"""What the loader refuses, one deliberate fault at a time, named by file and key."""

import pytest

from tests.protocol.texts import SHIPPED, changed, refusal, with_figure
from unhurried.protocol.loader import parse

SIZE = "rules/size.toml"
CONDITIONS = "tables/conditions.toml"
SIGNS = "tables/signs.toml"
LUBRICANTS = "tables/lubricants.toml"
MATERIALS = "tables/materials.toml"
FIRST = '[ceiling]\ntitle = "The upper limit"\n'
CITED = 'sources = ["B-02", "B-11", "B-12"]\n'
SMALL = '[smallest]\ntitle = "Gently at the smallest size"'


def test_the_shipped_texts_are_taken() -> None:
    assert refusal(SHIPPED) is None


@pytest.mark.parametrize(
    ("texts", "where", "what"),
    [
        (changed(SIZE, FIRST, FIRST + 'note = "x"\n'), "ceiling.note", "not a key"),
        (changed(SIZE, CITED, ""), "ceiling", "not cited"),
        (changed(SIZE, CITED, "sources = []\n"), "ceiling", "not cited"),
        (changed(SIZE, CITED, 'sources = ["B-02", 2]\n'), "ceiling.sources", "texts"),
        (changed(SIZE, CITED, 'sources = "B-02"\n'), "ceiling.sources", "not a list"),
        (changed(SIZE, CITED, 'basis = "common sense"\n'), "ceiling.basis", "basis"),
        (changed(SIZE, CITED, 'basis = "our choice"\n'), "ceiling.because", "missing"),
        (changed(SIZE, CITED, CITED + 'because = "x"\n'), "ceiling.because", "reason"),
        (changed(SIZE, CITED, CITED + "adr = 7\n"), "ceiling.adr", "no choice"),
        (changed(SIZE, FIRST, "[ceiling]\n"), "ceiling.title", "missing"),
        (changed(SIZE, FIRST, '[ceiling]\ntitle = " "\n'), "ceiling.title", "a text"),
        (changed(SIZE, FIRST, "[ceiling]\ntitle = 5\n"), "ceiling.title", "not a text"),
        (
            changed(SIZE, 'speaks = "limit"', 'speaks = "session"'),
            "first-size.speaks",
            "no way to refuse",
        ),
        (
            changed(SIZE, 'speaks = "limit"', 'speaks = "maybe"'),
            "first-size.speaks",
            "not a word",
        ),
        (
            changed(SIZE, 'section = "size"', 'section = "time"'),
            "first-size.section",
            "another section",
        ),
        (changed(SIZE, "[ceiling]", "[roof]"), "roof", "nothing enforces"),
        (changed(SIZE, "\nmm =", "\ncm ="), "ceiling.figures.mm", "must be"),
        (
            changed(SIZE, "\n[plateau]", "cm = { value = 5, unit = 'mm', stricter = "
                    "'lower', recommended = [1, 9], absolute = [1, 9] }\n\n[plateau]"),
            "ceiling.figures.cm",
            "nothing acts by",
        ),
    ],
)  # fmt: skip
def test_a_rule_at_fault_is_refused(
    texts: dict[str, str], where: str, what: str
) -> None:
    refused = refusal(texts)
    assert refused is not None
    assert (refused.file, refused.key) == (SIZE, where)
    assert what in refused.what
    assert refused.hint
    assert SIZE in str(refused)


@pytest.mark.parametrize(
    ("key", "written", "blamed", "what"),
    [
        ("value", "50.0", "value", "whole number"),
        ("value", "nan", "value", "whole number"),
        ("value", "inf", "value", "whole number"),
        ("value", "-inf", "value", "whole number"),
        ("value", "true", "value", "whole number"),
        ("value", '"50"', "value", "whole number"),
        ("value", "2026-01-01", "value", "whole number"),
        ("value", "-50", "value", "below zero"),
        ("value", "51", "value", "outside the recommended"),
        ("value", "[]", "value", "not a list of numbers"),
        ("value", "[40, 30]", "value", "does not rise"),
        ("value", "[40, 40]", "value", "does not rise"),
        ("value", "[40, nan]", "value", "whole number"),
        ("unit", '"inches"', "unit", "not a word"),
        ("unit", "5", "unit", "not a text"),
        ("stricter", '"wider"', "stricter", "not a word"),
        ("recommended", "[30, 51]", "recommended", "inside the absolute"),
        ("recommended", "[14, 50]", "recommended", "inside the absolute"),
        ("recommended", "[50, 30]", "recommended", "not a range"),
        ("recommended", "[30]", "recommended", "not a range"),
        ("recommended", "[30, 40, 50]", "recommended", "not a range"),
        ("recommended", "[30, nan]", "recommended", "whole number"),
        ("absolute", "[15, false]", "absolute", "whole number"),
        ("absolute", "50", "absolute", "not a list"),
    ],
)
def test_a_figure_at_fault_is_refused(
    key: str, written: str, blamed: str, what: str
) -> None:
    refused = refusal(with_figure("ceiling.mm", key, written))
    assert refused is not None
    assert (refused.file, refused.key) == (SIZE, f"ceiling.figures.mm.{blamed}")
    assert what in refused.what


def test_a_figure_with_a_bare_number_is_refused() -> None:
    mm = next(line for line in SHIPPED[SIZE].splitlines() if line.startswith("mm = "))
    refused = refusal(changed(SIZE, mm, "mm = 50"))
    assert refused is not None
    assert refused.key == "ceiling.figures.mm"
    assert "not a table" in refused.what


def test_a_rule_that_stands_in_two_files_is_refused() -> None:
    house = "rules/house.toml"
    refused = refusal(changed(house, SMALL, SMALL.replace("smallest]", "step]")))
    assert refused is not None
    assert (refused.file, refused.key) == (house, "step")
    assert "two files" in refused.what


@pytest.mark.parametrize("file", sorted(SHIPPED))
def test_a_text_that_is_missing_is_refused(file: str) -> None:
    refused = refusal({name: SHIPPED[name] for name in SHIPPED if name != file})
    assert refused is not None
    assert refused.file == file


def test_a_text_that_is_no_part_of_the_rulebook_is_refused() -> None:
    refused = refusal(SHIPPED | {"rules/extra.toml": ""})
    assert refused is not None
    assert refused.where == "rules/extra.toml"


@pytest.mark.parametrize("file", sorted(SHIPPED))
def test_a_text_cut_in_the_middle_of_a_line_is_refused(file: str) -> None:
    refused = refusal(SHIPPED | {file: SHIPPED[file].rstrip()[:-1]})
    assert refused is not None
    assert refused.file == file
    assert "not TOML" in refused.what


@pytest.mark.parametrize("file", sorted(SHIPPED))
def test_a_text_that_lost_its_last_table_is_refused(file: str) -> None:
    refused = refusal(SHIPPED | {file: SHIPPED[file].rpartition("\n[")[0]})
    assert refused is not None
    assert "must be there" in refused.what or "is missing" in refused.what


@pytest.mark.parametrize(
    ("file", "old", "new", "where"),
    [
        (CONDITIONS, "wait_days = 42", "wait_days = nan", "fissure.wait_days"),
        (CONDITIONS, "wait_days = 42", "wait_days = -1", "fissure.wait_days"),
        (CONDITIONS, "[fissure]", "[tear]", "tear"),
        (SIGNS, "[sharp-pain]", "[ache]", "ache"),
        (CONDITIONS, 'ends = "clear"', 'ends = "soon"', "fissure.ends"),
        (CONDITIONS, 'speaks = "locked"', 'speaks = "rest"', "fissure.speaks"),
        (CONDITIONS, "wait_days = 42", "days = 42", "fissure.days"),
        (SIGNS, 'speaks = "locked"', 'speaks = "session"', "sharp-pain.speaks"),
        (SIGNS, 'rule = "pain-stop"', 'rule = "pain"', "sharp-pain.rule"),
        (SIGNS, "ends_session = true", "ends_session = 1", "sharp-pain.ends_session"),
        (SIGNS, 'sources = ["C-05"]', "colour = 1", "sharp-pain.colour"),
        (MATERIALS, "[steel]", "[stone]", "stone"),
        (MATERIALS, 'verdict = "allowed"', 'verdict = "fine"', "silicone.verdict"),
        (LUBRICANTS, "wood = true\n", "", "bases.water.materials.wood"),
        (LUBRICANTS, "wood = true", "wood = 1", "bases.water.materials.wood"),
        (LUBRICANTS, "wood = true", "straw = true", "bases.water.materials.straw"),
        (LUBRICANTS, "[additives.numbing]", "[additives.cold]", "additives.cold"),
        (LUBRICANTS, 'rule = "numbing"', 'rule = "cold"', "additives.numbing.rule"),
        (LUBRICANTS, 'handling = "refused"', 'handling = "ok"',
         "additives.numbing.handling"),
    ],
)  # fmt: skip
def test_a_table_row_at_fault_is_refused(
    file: str, old: str, new: str, where: str
) -> None:
    refused = refusal(changed(file, old, new))
    assert refused is not None
    assert (refused.file, refused.key) == (file, where)


def test_a_harmless_change_is_taken_so_the_refusals_mean_something() -> None:
    """Negative control: the loader does not simply refuse whatever differs."""
    book = parse(with_figure("ceiling.mm", "value", "45"))
    assert book.whole("ceiling.mm") == 45
