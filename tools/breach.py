"""One deliberate breach of the house rules, and what has to notice it."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

TABLE = Path(__file__).with_name("breaches.toml")


class BreachNoLongerFits(Exception):
    """The passage that a breach replaces is not there, or not once."""


@dataclass(frozen=True, slots=True)
class Breach:
    """One edit, the one check that must go red, and the words it must go red with.

    Attributes:
        name: a sentence that says what somebody did.
        file: the edited file, from the root of the repository.
        takes: the passage replaced, found exactly once; empty to add at the end.
        puts: what stands there instead.
        check: the name of a check (see `tools.sabotage`) or a pytest node.
        sees: pieces of the check's output, all of which must be there.
    """

    name: str
    file: str
    takes: str
    puts: str
    check: str
    sees: tuple[str, ...]


def breaches() -> tuple[Breach, ...]:
    """Read the table of breaches."""
    rows = tomllib.loads(TABLE.read_text(encoding="utf-8"))["breach"]
    return tuple(from_row(row) for row in rows)


def from_row(row: dict[str, Any]) -> Breach:
    """Turn one row of the table into a breach."""
    edit = row["edit"]
    added = f"{edit.get('adds', '')}\n" * edit.get("times", 1)
    return Breach(
        name=row["name"],
        file=edit["file"],
        takes=edit.get("takes", ""),
        puts=edit.get("puts", added),
        check=row["check"],
        sees=tuple(row["sees"]),
    )


def commit(breach: Breach, root: Path) -> str | None:
    """Do the edit; returns the file's text from before, None where there was none.

    Raises:
        BreachNoLongerFits: when the passage to replace is not there exactly once.
    """
    file = root / breach.file
    before = file.read_text(encoding="utf-8") if file.exists() else None
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(edited(breach, before or ""), encoding="utf-8")
    return before


def edited(breach: Breach, text: str) -> str:
    """Return the text of the file after the edit."""
    if not breach.takes:
        return text + breach.puts
    if text.count(breach.takes) != 1:
        raise BreachNoLongerFits(f"{breach.file} holds {breach.takes!r} not just once")
    return text.replace(breach.takes, breach.puts)


def undo(breach: Breach, root: Path, before: str | None) -> None:
    """Put the file back, and remove a folder that the edit made."""
    file = root / breach.file
    if before is not None:
        file.write_text(before, encoding="utf-8")
        return
    file.unlink()
    if file.name == "__init__.py":
        file.parent.rmdir()
