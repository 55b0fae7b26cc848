"""What is said in the settings."""

from typing import Final

WORDS_CHANGED: Final = (
    "The new passphrase opens the records; the one before does so no longer. An older "
    "copy of the folder, such as a backup, still opens with the one before."
)
CODE_CHANGED: Final = (
    "The new recovery code opens the records; the one before does so no longer. It is "
    "not shown again."
)
CLINICIAN: Final = (
    "Has a clinician seen you, or heard about it, and agreed to your going on?"
)
CLINICIAN_HELP: Final = (
    "It answers every question that waits for their word; healing time still runs."
)
TOO_SOON: Final = "the next try is taken in {seconds} seconds"
BUSY: Final = "another try is being made"
NO_HURRY: Final = "take your time; nothing is lost"
