"""What is judged about a record whenever something about it becomes known."""

from dataclasses import replace

from unhurried.core.state import SessionRecord
from unhurried.history.clean import went_easily
from unhurried.history.follow_up import is_settled
from unhurried.protocol.rulebook import Rulebook


def judged(record: SessionRecord, book: Rulebook) -> SessionRecord:
    """Judge a record anew; every gate asks these two things of every session."""
    return replace(
        record, easy=went_easily(record, book), settled=is_settled(record, book)
    )
