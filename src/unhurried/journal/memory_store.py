"""A store and an anchor in memory: for tests and the laboratory."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from unhurried.journal.errors import SomebodyElseWrote
from unhurried.journal.sealed_snapshot import SealedSnapshot
from unhurried.journal.store import Rows


class MemoryStore:
    """The same as a store on disk, gone with the process."""

    def __init__(self) -> None:
        """Begin empty."""
        self.sealed: list[bytes] = []
        self.kept: SealedSnapshot | None = None

    def rows(self) -> Rows:
        """Read every sealed record."""
        return Rows(tuple(self.sealed), None)

    def snapshot(self) -> SealedSnapshot | None:
        """The kept snapshot."""
        return self.kept

    @contextmanager
    def turn(self) -> Iterator[None]:
        """There is nobody to hold off."""
        yield

    def append(
        self, expected_seq: int, sealed: Sequence[bytes], ready: Callable[[], None]
    ) -> None:
        """Add all or nothing after `expected_seq`."""
        if len(self.sealed) != expected_seq:
            raise SomebodyElseWrote(
                "another program wrote to the journal first", hint="look again"
            )
        ready()
        self.sealed.extend(sealed)

    def keep(self, snapshot: SealedSnapshot) -> None:
        """Put a snapshot in place of the one before."""
        self.kept = snapshot


class MemoryAnchor:
    """An anchor that is not on disk."""

    def __init__(self, content: bytes | None) -> None:
        """Begin with this content."""
        self.content = content
        self.next: bytes | None = None

    def read(self) -> bytes | None:
        """The content as it stands."""
        return self.content

    def prepare(self, content: bytes) -> None:
        """Lay the next content ready."""
        self.next = content

    def publish(self) -> None:
        """Let the prepared content hold."""
        self.content = self.next
