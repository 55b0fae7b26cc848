"""Read what a campaign changes, what has to notice it, and what it leaves alone."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

TABLE = Path(__file__).with_name("mutation.toml")


@dataclass(frozen=True, slots=True)
class Package:
    """One part of the house to change, and the tests that answer for it."""

    name: str
    changes: tuple[str, ...]
    tests: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unchanged:
    """A kind of code that the tool does not change, and the tests that watch it."""

    what: str
    tests: tuple[str, ...]


def packages() -> tuple[Package, ...]:
    """Read the table of packages."""
    rows = tomllib.loads(TABLE.read_text(encoding="utf-8"))["package"]
    return tuple(
        Package(name, tuple(row["changes"]), tuple(row["tests"]))
        for name, row in rows.items()
    )


def unchanged() -> tuple[Unchanged, ...]:
    """Read what the tool leaves alone."""
    rows = tomllib.loads(TABLE.read_text(encoding="utf-8"))["unchanged"]
    return tuple(Unchanged(row["what"], tuple(row["tests"])) for row in rows)
