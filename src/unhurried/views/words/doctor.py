"""Words for what a look over the vault finds, and for the way on from each."""

from typing import Final

ALL_WELL: Final = "All is well."
NOT_WELL: Final = "Something needs a look. Nothing that can be read is lost by looking."

LOOKED_AT: Final = {
    "permissions": "who else can read the folder",
    "slots": "the ways to open the vault",
    "stretching": "how the passphrase is strengthened",
    "store": "the database file",
    "records": "the entries, one by one",
    "chain": "the chain from entry to entry",
    "anchor": "the note of the last entry",
    "snapshot": "the kept summary",
    "sqlite": "the database program",
    "memory": "what may reach the disk by itself",
    "understood": "what every entry says",
    "folded": "the kept summary against every entry",
    "backups": "the backups, one by one",
    "replaced": "a vault that was replaced",
}
_BACKUP: Final = (
    "Keep a copy of the folder as it is, then put a backup back: `unhurried restore`."
)
WAYS_ON: Final = {
    "": _BACKUP,
    "permissions": "Let only your own account read the folder.",
    "slots": "Change the passphrase once; that writes both copies anew.",
    "store": _BACKUP,
    "records": _BACKUP,
    "chain": _BACKUP,
    "anchor": _BACKUP,
    "understood": "Update the program; if it is up to date, put a backup back.",
    "folded": "Tell the authors; until then add nothing and follow no plan.",
    "backups": "Make one with `unhurried backup`; remove what does not open by hand.",
}
