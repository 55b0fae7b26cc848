"""Each refusal of a text once, whole: file, key, what is wrong, and one way on."""

import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.protocol.texts import SHIPPED, changed, refusal, with_figure
from unhurried.protocol.citations import read_guides, read_sources
from unhurried.protocol.errors import RulebookRefused
from unhurried.protocol.loader import parse

TABLE = Path(__file__).with_name("refusals.toml")
ROWS: dict[str, list[dict[str, str]]] = tomllib.loads(TABLE.read_text("utf-8"))
SIZE, HOUSE = "rules/size.toml", "rules/house.toml"
CONDITIONS = "tables/conditions.toml"
READERS: dict[str, Callable[[str], object]] = {
    "sources.toml": read_sources,
    "guides.toml": read_guides,
    SIZE: lambda text: parse(SHIPPED | {SIZE: text}),
}


def refused_by(read: Callable[[str], object], text: str) -> str:
    """The line that one reader refuses this text with."""
    with pytest.raises(RulebookRefused) as refused:
        read(text)
    return str(refused.value)


@pytest.mark.parametrize("row", ROWS["text"])
def test_a_text_is_refused_in_these_words(row: dict[str, str]) -> None:
    refused = refusal(changed(row["file"], row["old"], row["new"]))
    assert str(refused) == f"{row['file']}: {row['said']}"


@pytest.mark.parametrize("row", ROWS["figure"])
def test_a_figure_is_refused_in_these_words(row: dict[str, str]) -> None:
    refused = refusal(with_figure("ceiling.mm", row["key"], row["written"]))
    assert str(refused) == f"{SIZE}: ceiling.figures.mm.{row['key']}: {row['said']}"


@pytest.mark.parametrize("row", ROWS["evidence"])
def test_evidence_is_refused_in_these_words(row: dict[str, str]) -> None:
    assert refused_by(read_sources, row["text"]) == f"sources.toml: {row['said']}"


@pytest.mark.parametrize("row", ROWS["statement"])
def test_a_statement_is_refused_in_these_words(row: dict[str, str]) -> None:
    assert refused_by(read_guides, row["text"]) == f"guides.toml: {row['said']}"


@pytest.mark.parametrize("file", READERS)
def test_what_is_not_toml_is_refused_with_the_readers_own_words(file: str) -> None:
    with pytest.raises(tomllib.TOMLDecodeError) as broken:
        tomllib.loads("[size")
    line = f"{file}: is not TOML: {broken.value} (mend the text at that line)"
    assert refused_by(READERS[file], "[size") == line


def test_a_rule_that_is_in_no_file_is_asked_for_by_name() -> None:
    permit = SHIPPED[HOUSE][SHIPPED[HOUSE].index("[permit]") :]
    said = "permit: is a rule that must be there (write the rule; without it nothing"
    assert str(refusal(changed(HOUSE, permit, ""))) == f"{SIZE}: {said} is advised)"


def test_a_row_that_is_in_no_table_is_asked_for() -> None:
    kept, _, last = SHIPPED[CONDITIONS].rpartition("\n[")
    name, _, _ = last.partition("]")
    said = f"{name}: is missing (nothing may drop out unseen)"
    assert str(refusal(SHIPPED | {CONDITIONS: kept})) == f"{CONDITIONS}: {said}"


def test_a_missing_and_a_strange_text_are_named() -> None:
    left = {file: text for file, text in SHIPPED.items() if file != CONDITIONS}
    said = "is missing from the rulebook (install the program again)"
    assert str(refusal(left)) == f"{CONDITIONS}: {said}"
    strange = refusal(SHIPPED | {"rules/extra.toml": ""})
    said = f"is no file of the rulebook (known are {', '.join(SHIPPED)})"
    assert str(strange) == f"rules/extra.toml: {said}"


def test_a_text_that_is_refused_as_a_whole_blames_no_key() -> None:
    left = {file: text for file, text in SHIPPED.items() if file != CONDITIONS}
    strange = SHIPPED | {"rules/extra.toml": ""}
    for texts in (left, strange, SHIPPED | {SIZE: "[size"}):
        refused = refusal(texts)
        assert refused is not None
        assert refused.key == ""
