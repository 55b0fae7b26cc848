"""Keep the figures of a campaign in `docs/figures/`, for the pages that show them."""

import hashlib
import time
import tomllib
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path

FOLDER = Path(__file__).parents[1] / "docs" / "figures"
HEADER = """\
# {about}
# Written by `{command}`; do not edit.
"""
Figures = Mapping[str, int | str]
Tables = Mapping[str, Figures]


def stamp() -> Figures:
    """When, and of which version, figures are taken."""
    return {
        "date": time.strftime("%Y-%m-%d", time.gmtime()),
        "version": version("unhurried"),
    }


def kept(campaign: str, folder: Path = FOLDER) -> dict[str, Figures]:
    """Read the tables of a campaign; empty where it was never run."""
    file = folder / f"{campaign}.toml"
    if not file.exists():
        return {}
    return tomllib.loads(file.read_text(encoding="utf-8"))


def keep(campaign: str, tables: Tables, header: str, folder: Path = FOLDER) -> None:
    """Write the tables of a campaign, in the order given."""
    parts = [_table(name, figures) for name, figures in tables.items()]
    folder.mkdir(parents=True, exist_ok=True)
    text = "\n".join([header, *parts])
    (folder / f"{campaign}.toml").write_text(text, encoding="utf-8")


def _table(name: str, figures: Figures) -> str:
    rows = [row(key, value) for key, value in figures.items()]
    title = name if name.replace("-", "").isalnum() else f'"{name}"'
    return "\n".join([f"[{title}]", *rows, ""])


def row(key: str, value: int | str) -> str:
    """One figure, as a line of the file."""
    return f'{key} = "{value}"' if isinstance(value, str) else f"{key} = {value}"


def code_name(files: Mapping[str, bytes]) -> str:
    """Name the code that figures hang on: a digest of its files by name and content."""
    digest = hashlib.sha256()
    for name, content in sorted(files.items()):
        digest.update(f"{name}\0{len(content)}\0".encode() + content)
    return digest.hexdigest()[:12]
