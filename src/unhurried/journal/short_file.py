"""Read a file that is known to be short, however long it has become."""

from pathlib import Path

from unhurried.journal.errors import JournalUnwritable


def beginning(path: Path, most: int) -> bytes:
    """Its first bytes; one more than `most` where it is longer than that.

    Raises:
        FileNotFoundError: there is none.
        JournalUnwritable: it is there, and the machine does not give it out.
    """
    try:
        with path.open("rb") as opened:
            return opened.read(most + 1)
    except FileNotFoundError:
        raise
    except OSError as error:
        raise JournalUnwritable(
            "disk",
            "a part of the vault cannot be read",
            "look at the disk and at who may read it; nothing was changed",
        ) from error
