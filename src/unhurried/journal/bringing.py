"""Writing a vault's files from sealed records, in the place beside the vault."""

from collections.abc import Sequence
from pathlib import Path

from unhurried.journal import anchor_file
from unhurried.journal.durable_file import replace_file
from unhurried.journal.slots import Slots
from unhurried.journal.slots_file import write_slots
from unhurried.journal.sqlite_store import SqliteStore, make_store


def write_vault(
    folder: Path, slots: Slots, sealed: Sequence[bytes], anchor: bytes
) -> None:
    """Write store, anchor and slots into an empty folder.

    Raises:
        JournalUnwritable: the machine did not keep them.
    """
    make_store(folder)
    SqliteStore(folder, slots.vault_id).append(0, sealed, lambda: None)
    replace_file(folder / anchor_file.NAME, anchor)
    write_slots(folder, slots)
