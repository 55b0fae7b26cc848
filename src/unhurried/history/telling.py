"""What is shown of a session: as it was told last, and counted as it counts."""

from dataclasses import replace

from unhurried.core.practice import Report
from unhurried.core.state import Amendment, FollowUp, SessionRecord, State
from unhurried.history.amending import amended
from unhurried.history.clean import is_clean
from unhurried.protocol.rulebook import Rulebook


def as_last_told(record: SessionRecord, state: State) -> Report:
    """The report as it was told last."""
    reports = [each.report for each in _about(record, state)]
    return next((one for one in reversed(reports) if one is not None), record.report)


def as_last_checked(record: SessionRecord, state: State) -> FollowUp | None:
    """The last check-in about it, as it was told last; None if none was answered."""
    if not record.follow_ups:
        return None
    last = record.follow_ups[-1]
    checks = [each.check for each in _about(record, state)]
    about_it = (one for one in reversed(checks) if one is not None)
    return next((one for one in about_it if one.at == last.at), last)


def is_withdrawn(record: SessionRecord, state: State) -> bool:
    """Whether it was taken back."""
    return any(each.withdrawn for each in _about(record, state))


def is_corrected(record: SessionRecord, state: State) -> bool:
    """Whether it, or the check-in about it, was told anew."""
    return any(not each.withdrawn for each in _about(record, state))


def is_doubted(record: SessionRecord, state: State) -> bool:
    """Whether a newer copy of the record did not let it count."""
    return any(record.id in bound.doubted for bound in state.bounds)


def as_it_counts(record: SessionRecord, state: State, book: Rulebook) -> SessionRecord:
    """The session with everything that was told of it, at its worst."""
    for each in _about(record, state):
        record = amended(record, each, book)
    return record


def counts(record: SessionRecord, state: State, book: Rulebook) -> bool:
    """Whether it counts towards the next size, however it is read."""
    if is_withdrawn(record, state) or is_doubted(record, state):
        return False
    here = all(record.id != one.id for one in state.imported)
    first = is_clean(record)
    return here and first and is_clean(as_it_counts(record, state, book))


def as_shown(state: State, book: Rulebook) -> State:
    """The record for showing: nothing taken back, each session as told last."""
    sessions = tuple(
        replace(
            record,
            report=as_last_told(record, state),
            easy=counts(record, state, book),
        )
        for record in state.sessions
        if not is_withdrawn(record, state)
    )
    return replace(state, sessions=sessions)


def _about(record: SessionRecord, state: State) -> tuple[Amendment, ...]:
    return tuple(each for each in state.amendments if each.session_id == record.id)
