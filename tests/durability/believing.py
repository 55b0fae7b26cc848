"""A seeded defect: whoever is refused by the journal believes to have written."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from unittest.mock import patch

from unhurried.journal.sealed_journal import SealedJournal


@contextmanager
def believing(defect: str, refusal: type[Exception]) -> Iterator[None]:
    """Unless the defect is `none`, take this refusal for a success."""
    append = SealedJournal.append

    def calmly(journal: SealedJournal, payloads: Sequence[bytes], seq: int) -> int:
        try:
            return append(journal, payloads, seq)
        except refusal:
            return seq + len(payloads)

    if defect == "none":
        yield
        return
    with patch.object(SealedJournal, "append", calmly):
        yield
