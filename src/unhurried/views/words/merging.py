"""What is said when the histories of two machines are joined."""

from typing import Final

OPENS_WITH: Final = "Passphrase of the other record"
PREVIEW: Final = "This would be joined with the record here:"
TAKEN: Final = "This was joined with the record here:"
NOTHING_NEW: Final = "All of this is known here already; nothing would be added."
NOT_WRITTEN: Final = "Nothing was written."
AGREE: Final = "Join it?"
ONLY_TIGHTENS: Final = (
    "Joining only adds caution. Sessions, check-ins, pauses and trouble of the other "
    "machine count here from now on; its clean sessions prove no size here."
)
GO_ON_THERE: Final = (
    "To go on where the other machine is, put back its backup first, and join this "
    "record with it."
)
ANOTHER: Final = (
    "It is sealed under another key than the record here. If it is not a record about "
    "you, do not join it."
)
