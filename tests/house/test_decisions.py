"""Decision records: numbered without a gap, each with the same five headings."""

import re
from pathlib import Path

import pytest

from tests.house.house import ROOT

FOLDER = ROOT / "docs" / "adr"
HEADINGS = [
    "Question",
    "Options",
    "Decision",
    "Price we pay",
    "Would change our mind",
]
NAME = re.compile(r"(\d{4})-[a-z0-9-]+\.md")


def numbers(names: list[str]) -> list[int]:
    """The numbers of the records; a name of another form counts as 0."""
    found = (NAME.fullmatch(name) for name in sorted(names))
    return [int(match[1]) if match else 0 for match in found]


def gaps(names: list[str]) -> bool:
    return numbers(names) != list(range(1, len(names) + 1))


def headings(text: str) -> list[str]:
    return re.findall(r"^## (.+)$", text, re.MULTILINE)


def records() -> list[Path]:
    return sorted(FOLDER.iterdir())


def test_records_are_numbered_without_a_gap() -> None:
    assert not gaps([record.name for record in records()])


@pytest.mark.parametrize("record", records(), ids=lambda record: record.name)
def test_a_record_has_its_number_and_the_five_headings(record: Path) -> None:
    text = record.read_text()
    assert text.startswith(f"# {record.name[:4]}. ")
    assert headings(text) == HEADINGS


@pytest.mark.parametrize(
    "names",
    [
        ["0002-b.md"],
        ["0001-a.md", "0003-c.md"],
        ["0001-a.md", "0001-b.md"],
        ["0001-a.md", "notes.md"],
    ],
)
def test_a_gap_a_double_and_a_stray_page_are_seen(names: list[str]) -> None:
    assert gaps(names)
