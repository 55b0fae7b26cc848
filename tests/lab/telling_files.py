"""Where the scenarios are, the page's example, and ways to tell a text as a story."""

import re
from collections.abc import Iterable
from pathlib import Path

from unhurried.bootstrap.shipped import rulebook
from unhurried.lab.opening import opened
from unhurried.lab.outcome import Outcome
from unhurried.lab.reading.file import read_story
from unhurried.lab.reading.vocabulary import vocabulary
from unhurried.lab.stories import load
from unhurried.lab.story import Story
from unhurried.lab.telling import tell

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "stories.md").read_text(encoding="utf-8")
SCENARIOS = sorted((ROOT / "tests" / "scenarios").glob("*.toml"))
WORDS = vocabulary(rulebook())


def example() -> str:
    """The story that docs/stories.md shows."""
    found = re.search(r"```toml\n(.*?)```", PAGE, re.DOTALL)
    assert found is not None
    return found.group(1)


def understood(text: str) -> Story:
    return read_story(text, "told.toml", WORDS)


def told(text: str) -> tuple[Outcome, ...]:
    return tell(understood(text), opened)


def all_scenarios() -> tuple[Story, ...]:
    return load(SCENARIOS, rulebook())


def missed(outcomes: Iterable[Outcome]) -> list[str]:
    return [miss for outcome in outcomes for miss in outcome.misses]
