"""What is known of a vault before it is opened; quick to import, for a quick start."""

from dataclasses import dataclass, field
from pathlib import Path

from unhurried.journal.slots_file import has_slots


@dataclass(frozen=True, slots=True)
class Key:
    """What opens a vault: its passphrase, or its recovery code."""

    text: str = field(repr=False)
    is_recovery: bool = False


def is_vault(folder: Path) -> bool:
    """Whether the folder holds a vault."""
    return has_slots(folder)
