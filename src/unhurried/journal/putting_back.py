"""Putting a record in the place of a vault, or into an empty place."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from unhurried.journal import swap
from unhurried.journal.anchor_file import AnchorFile
from unhurried.journal.bringing import write_vault
from unhurried.journal.errors import JournalUnwritable, SomebodyElseWrote
from unhurried.journal.keys import keys_of
from unhurried.journal.sealing import Chance
from unhurried.journal.slots import Slots
from unhurried.journal.vault import Vault

NO_FINGERPRINT: Final = ""  # every record is opened


@dataclass(frozen=True, slots=True)
class NewRecord:
    """A record as it is to stand there.

    Attributes:
        anchor: names the last of the sealed records.
        replaces: the bytes of the anchor that is to go; None where there is none.
    """

    slots: Slots
    key: bytes = field(repr=False)
    sealed: Sequence[bytes]
    anchor: bytes
    replaces: bytes | None


def put_in_place(folder: Path, new: NewRecord, chance: Chance) -> None:
    """Write a record beside the vault, open all of it, and let it take the place.

    The vault before stays in `replaced-N`. Cut off at any instant, either vault stands
    there whole: the old one until the folder `ready` is there, the new one from then
    on; that renaming, in `swap.commit`, is the point of no return.

    Raises:
        SomebodyElseWrote: an entry was added meanwhile; nothing has changed.
        VaultLocked, JournalUnwritable.
    """
    incoming = swap.begin(folder)
    write_vault(incoming, new.slots, new.sealed, new.anchor)
    keys = keys_of(new.slots.vault_id, new.key)
    reading = Vault(incoming, new.key, keys, chance).journal().read(NO_FINGERPRINT)
    if reading.damage is not None or reading.head != len(new.sealed):
        raise JournalUnwritable(
            "disk",
            "the disk did not keep what was put back",
            "look at the disk; the vault is as it was",
        )

    def unchanged() -> None:
        if AnchorFile(folder).read() != new.replaces:
            raise SomebodyElseWrote(
                "another program wrote to the journal first", hint="begin once more"
            )

    swap.commit(folder, unchanged, keep=True)
