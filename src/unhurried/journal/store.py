"""What a store is: places and sealed bytes, nothing it could read."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from unhurried.journal.sealed_snapshot import SealedSnapshot


@dataclass(frozen=True, slots=True)
class Rows:
    """Sealed records from place 1 on, as far as the store can be read.

    Attributes:
        flaw: kind of damage at which reading ended; None when it came to the end.
    """

    sealed: tuple[bytes, ...]
    flaw: str | None


class Store(Protocol):
    """Sealed records of one vault, in order, and at most one sealed snapshot."""

    def rows(self) -> Rows:
        """Read every sealed record."""
        ...

    def snapshot(self) -> SealedSnapshot | None:
        """The kept snapshot; None when there is none or it cannot be read."""
        ...

    def turn(self) -> AbstractContextManager[None]:
        """Hold off every other writer until the anchor is written too.

        Raises:
            VaultLocked: another program did not let go.
        """
        ...

    def append(
        self, expected_seq: int, sealed: Sequence[bytes], ready: Callable[[], None]
    ) -> None:
        """Add all or nothing after `expected_seq`; `ready` runs before the commit.

        Raises:
            SomebodyElseWrote: the last place is another one.
            JournalUnwritable: the machine did not keep them.
        """
        ...

    def keep(self, snapshot: SealedSnapshot) -> None:
        """Put a snapshot in place of the one before."""
        ...
