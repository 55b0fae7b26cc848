"""Each promise of `docs/privacy.md` names tests that are there."""

import re
from collections.abc import Iterator
from pathlib import Path

from tests.house.house import ROOT

PAGE = ROOT / "docs" / "privacy.md"
NAMED = re.compile(r"`([\w/.-]+\.py)::(\w+)`")
NOT_PROMISED = (
    "solid-state",
    "memory",
    "malware",
    "administrator",
    "extensions",
    "Deniability",
    "old copy",
    "weak passphrase",
    "makes practice safe",
)


def section(text: str, title: str) -> str:
    """What stands under a heading of the page."""
    return text.partition(f"\n## {title}\n")[2].partition("\n## ")[0]


def promises(text: str) -> list[list[str]]:
    """The cells of each promise."""
    rows = section(text, "What is promised").splitlines()
    cells = [row.strip("| ").split(" | ") for row in rows if row.startswith("| ")]
    return cells[2:] if len(cells) > 2 and set(cells[1][0]) == {"-"} else cells[1:]


def faults(text: str, root: Path = ROOT) -> Iterator[str]:
    """Every promise that no test holds, and every test that is not there."""
    for promise, *held in promises(text):
        named = NAMED.findall(" ".join(held))
        if not named:
            yield f"nothing holds: {promise}"
        for file, name in named:
            path = root / "tests" / file
            if not path.is_file() or f"\ndef {name}(" not in path.read_text():
                yield f"there is no {file}::{name}"


def test_every_promise_is_held_by_tests_that_are_there() -> None:
    text = PAGE.read_text()
    assert len(promises(text)) > 15
    assert list(faults(text)) == []


def test_what_cannot_be_promised_is_said() -> None:
    text = section(PAGE.read_text(), "What cannot be promised")
    assert [word for word in NOT_PROMISED if word not in text] == []


def test_a_promise_without_a_test_or_with_a_wrong_one_is_seen() -> None:
    row = "| One | `privacy/test_privacy_page.py::{}` |"
    head = "\n## What is promised\n\n| promise | held by |\n|---|---|\n"
    good = row.format("test_what_cannot_be_promised_is_said")
    assert list(faults(f"{head}{good}\n")) == []
    for bad in (row.format("test_nothing"), "| One | trust us |", "| One | |"):
        assert len(list(faults(f"{head}{bad}\n{good}\n"))) == 1
