"""Read what a campaign changes, what has to notice it, and what it leaves alone."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

from tools.figures import code_name

TABLE = Path(__file__).with_name("mutation.toml")
CODE = Path(__file__).parents[1] / "src" / "unhurried"


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


def code_of(package: Package, code: Path = CODE) -> str:
    """What names the code that a run of this package changes, at this moment."""
    return code_name(dict(_changed(package, code)))


def of_other_code(kept: Mapping[str, Mapping[str, object]]) -> tuple[str, ...]:
    """The packages whose figures are of code that has changed since."""
    return tuple(
        package.name
        for package in packages()
        if kept.get(package.name, {}).get("code") != code_of(package)
    )


def _changed(package: Package, code: Path) -> Iterator[tuple[str, bytes]]:
    for file in code.rglob("*.py"):
        name = file.relative_to(code).as_posix()
        if any(fnmatch(name, glob) for glob in package.changes):
            yield name, file.read_bytes()
