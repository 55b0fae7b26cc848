"""What is said about backups, about putting one back, and about erasing everything."""

from typing import Final

MADE: Final = "A backup was made, and opened from the first entry to the last:"
KEPT: Final = "{count} in {where}, the latest of {day}."
NONE: Final = "None in {where} yet."
AWAY: Final = "{where} cannot be reached now."
HOW: Final = (
    "Backups are made by themselves, after a session and once a day where something "
    "was added. They are sealed like the record: what opened the vault on its day "
    "opens a backup. The last of each of seven days, four weeks and twelve months stay."
)
ALSO: Final = "Every backup goes to {where} as well from now on."
ONLY_HERE: Final = "Backups stay inside the vault's folder from now on."
FAILED: Final = "No backup could be made: {what}. Nothing is lost; {hint}."

HERE: Final = "The vault here holds {entries} entries and {sessions} sessions{last}."
HERE_NONE: Final = "There is no vault here; the record is put into an empty place."
HERE_UNREAD: Final = "The vault here cannot be read."
THERE: Final = (
    "The record to be put back holds {entries} entries and {sessions} sessions{last}."
)
LAST: Final = "; the last entry is of {day}"
CARRIED: Final = (
    "What the vault here knew that asks for care goes on counting: healing times, "
    "pauses, sessions and trouble, and the narrower of what was comfortable. Putting a "
    "backup back makes nothing come sooner."
)
UNREAD: Final = (
    "Not everything that was kept here can be read, so it counts as if a session had "
    "just ended about which nothing is known."
)
WAYS_STAY: Final = "What opens the vault now goes on opening it."
WAYS_CHANGE: Final = (
    "The passphrase and the recovery code of the backup's day open it from then on."
)
ASIDE: Final = (
    "The vault that is replaced stays beside it until `unhurried restore --let-go`."
)
SAME: Final = "Both hold the very same, so there is nothing to put back."
NOT_YET: Final = "Nothing was changed. `--yes` puts it back."
ASK: Final = "Put it back?"
BACK: Final = "It is put back. Today shows what is advised now."
STANDS_ASIDE: Final = "The vault that was replaced is kept in {where}."
LET_GO: Final = "{count} replaced vaults were removed."

_ANEW: Final = (
    "Everything is sealed anew under a new key, with a new passphrase and a new "
    "recovery code. It is meant for when somebody may know the passphrase, or may have "
    "a copy of the folder."
)
_COPIES: Final = (
    "What was copied before still opens with what opened it then. Backups of before, "
    "in the folders that are known here, are replaced by a new one, and vaults that "
    "were replaced by a restore are removed."
)
REKEY: Final = (_ANEW, _COPIES)
REKEYED: Final = (
    "Everything is sealed anew. The passphrase and the recovery code of before open "
    "nothing here."
)
REKEYED_BACKUPS: Final = "{gone} backups of before were removed; a new one was made."
REKEYED_LEFT: Final = (
    "Backups of before could not all be replaced: {what}. They open with what opened "
    "them then; remove them by hand in {where}."
)

_GOES: Final = (
    "This erases the whole record on this machine: what opens it, the entries, and the "
    "backups inside the vault's folder. It cannot be taken back."
)
_FIRST: Final = (
    "What opens it goes first; without that, what is left of the rest stays sealed for "
    "good."
)
_CANNOT: Final = (
    "What it cannot do: reach backups and copies elsewhere, which still open with the "
    "passphrase or the recovery code; or promise that a solid-state disk, or the "
    "system's own snapshots and backups, have let go of every old block."
)
_OPEN: Final = (
    "A window in which the record is open keeps it in memory until it is closed."
)
ERASE: Final = (_GOES, _FIRST, _CANNOT, _OPEN)
WORD: Final = "erase"
ERASE_ASK: Final = "Type the word erase to go on; anything else changes nothing."
NOT_ERASED: Final = "Nothing was erased."
ERASED: Final = "It is erased: {files} files are gone."
ERASED_LEFT: Final = "What else lay in the folder was left: {names}."
