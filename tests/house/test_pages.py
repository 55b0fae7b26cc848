"""A page names only files that are there."""

import re
from pathlib import Path

import pytest

from tests.house.house import ROOT

NAMED = re.compile(r"(?:`|\]\()((?:\.\./|docs/|src/|tests/|tools/|\.ci/)[^`)\s#*<]*)")


def pages() -> list[Path]:
    return sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])


def missing(text: str, folder: Path) -> list[str]:
    """Paths in back-ticks or links that are neither from the root nor from here."""
    named = NAMED.findall(text)
    return [n for n in named if not (ROOT / n).exists() and not (folder / n).exists()]


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.name)
def test_every_path_that_a_page_names_is_there(page: Path) -> None:
    assert missing(page.read_text(), page.parent) == []


def test_a_path_that_leads_nowhere_is_seen() -> None:
    text = "see `docs/nowhere.md`, `tests/house/` and [this](src/nothing.py)"
    assert missing(text, ROOT) == ["docs/nowhere.md", "src/nothing.py"]
