"""Simple questions about the list of sessions."""

from unhurried.core.credit import Credited
from unhurried.core.lengths import Mm
from unhurried.core.practice import Ended
from unhurried.core.remembering import remembering
from unhurried.core.state import SessionRecord, State
from unhurried.protocol.rulebook import Rulebook

TROUBLE_SIGNS_RULES = frozenset({"pain-stop", "red-flags", "retained", "tear-signs"})


def practised(state: State) -> tuple[SessionRecord, ...]:
    """The sessions in which something was inserted, oldest first."""
    return with_insertion(state.sessions)


def practised_elsewhere(state: State) -> tuple[SessionRecord, ...]:
    """Those of another record: their times and troubles count, nothing else."""
    return with_insertion(state.imported)


@remembering
def with_insertion(records: tuple[SessionRecord, ...]) -> tuple[SessionRecord, ...]:
    """Those in which something was inserted, in their order."""
    return tuple(record for record in records if record.inserted)


def width_of(record: SessionRecord) -> Mm:
    """The diameter used; an unknown one counts as the smallest that can be written."""
    return record.diameter or Mm(1)


@remembering
def since(
    records: tuple[SessionRecord, ...], moment: Credited
) -> tuple[SessionRecord, ...]:
    """Those that began after `moment`, in their order."""
    return tuple(record for record in records if record.began > moment)


def hurt(record: SessionRecord, book: Rulebook) -> bool:
    """Whether it ended in pain at the stop limit, a tear-like sign, or worse.

    A sign that the rulebook does not know counts as one of them.
    """
    told = [book.signs.get(sign) for sign in record.report.signs]
    return pain_stopped(record, book) or any(
        sign is None or sign.rule in TROUBLE_SIGNS_RULES for sign in told
    )


def pain_stopped(record: SessionRecord, book: Rulebook) -> bool:
    """Whether pain reached the limit that ends a session."""
    pain = record.report.pain
    return pain is not None and pain >= book.whole("pain-stop.pain")


def bled(record: SessionRecord) -> bool:
    """Whether blood was seen, during or at any check-in after."""
    return record.report.blood is True or any(
        follow_up.blood is True for follow_up in record.follow_ups
    )


def was_stopped(record: SessionRecord, book: Rulebook) -> bool:
    """Whether the second follow-up, at three days, is asked as well."""
    return (
        record.report.ended in (Ended.STOPPED, Ended.CRASHED)
        or hurt(record, book)
        or bled(record)
    )
