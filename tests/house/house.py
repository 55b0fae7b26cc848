"""Where the house stands and which of its files the house rules speak about."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "unhurried"
NOT_OURS = frozenset({"LICENSE"})


def python_files(*folders: str) -> list[Path]:
    """Every Python file below these folders of the repository, in order."""
    return sorted(file for folder in folders for file in (ROOT / folder).rglob("*.py"))


def page_files() -> list[Path]:
    """Every template, script, style and drawing of the pages that we wrote."""
    kinds = {".html", ".js", ".css", ".svg"}
    found = (file for file in (SOURCE / "web").rglob("*") if file.suffix in kinds)
    return sorted(file for file in found if "vendor" not in file.parts)


def texts() -> Iterator[Path]:
    """Every text file of the repository that we wrote, without what tools leave."""
    for path in sorted(ROOT.rglob("*")):
        inside = path.relative_to(ROOT).parts
        made = any(made_by_a_tool(part) for part in inside)
        if path.is_file() and not made and inside[0] not in NOT_OURS:
            yield path


def made_by_a_tool(part: str) -> bool:
    """Tell environments, caches and version control from what we write."""
    made = part in {"__pycache__", "dist", "build"} or part.endswith(".egg-info")
    return made or (part.startswith(".") and part not in OUR_DOT_FILES)


OUR_DOT_FILES = frozenset({".ci", ".editorconfig", ".gitignore", ".gitattributes"})


def project() -> dict[str, Any]:
    """The tables of pyproject.toml."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        return tomllib.load(file)


def contract(name: str) -> dict[str, Any]:
    """One import contract of pyproject.toml, by the start of its name."""
    contracts = project()["tool"]["importlinter"]["contracts"]
    [found] = [one for one in contracts if one["name"].startswith(name)]
    return dict(found)
