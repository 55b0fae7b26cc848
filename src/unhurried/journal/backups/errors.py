"""What can go wrong with a backup; a session never waits for any of it."""

from unhurried.core.errors import BadInput, Unavailable


class NotABackup(BadInput):
    """These bytes are no whole backup, or not one of this vault."""


class BackupFailed(Unavailable):
    """No backup was made; everything that was there is still there.

    Attributes:
        reason: `in-doubt`, `full`, `read-only`, `disk`, `away` or `unlike`.
    """

    def __init__(self, reason: str, what: str, hint: str) -> None:
        """Name the cause in one word beside the sentence."""
        super().__init__(what, hint)
        self.reason = reason


def damaged_backup() -> NotABackup:
    """The bytes are not all there, or were changed."""
    return NotABackup(
        "this is no whole backup", hint="choose another backup, or the folder of them"
    )
