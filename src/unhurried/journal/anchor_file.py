"""The anchor as a file beside the store."""

from pathlib import Path

from unhurried.journal.anchor import BYTES
from unhurried.journal.durable_file import prepare, publish
from unhurried.journal.short_file import beginning

NAME = "anchor"


class AnchorFile:
    """Keeps the anchor in the vault's folder."""

    def __init__(self, folder: Path) -> None:
        """Nothing is read yet."""
        self._path = folder / NAME

    def read(self) -> bytes | None:
        """The bytes as they stand; None when the file is not there.

        Raises:
            JournalUnwritable: the machine does not give it out.
        """
        try:
            return beginning(self._path, BYTES)
        except FileNotFoundError:
            return None

    def prepare(self, content: bytes) -> None:
        """Write and sync the next content beside it."""
        prepare(self._path, content)

    def publish(self) -> None:
        """Rename it into place and sync the folder."""
        publish(self._path)
