"""Read a file that is known to be short, however long it has become."""

from pathlib import Path


def beginning(path: Path, most: int) -> bytes:
    """Its first bytes; one more than `most` where it is longer than that.

    Raises:
        FileNotFoundError, OSError.
    """
    with path.open("rb") as opened:
        return opened.read(most + 1)
