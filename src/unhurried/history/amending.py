"""A session as it was first told, and the same with what was told of it later.

Later words never undo earlier ones: of two answers the worse one counts.
"""

from collections.abc import Iterable
from dataclasses import replace

from unhurried.core.practice import Depth, Ended, Report
from unhurried.core.state import Amendment, SessionRecord, State
from unhurried.history.judging import judged
from unhurried.protocol.rulebook import Rulebook

_WORST = (False, None, True)


def joined(first: Report, later: Report, book: Rulebook) -> Report:
    """The worse of two tellings, answer by answer; words and moods stay the first's."""
    return replace(
        first,
        ended=max(first.ended, later.ended, key=list(Ended).index),
        depth=_shallower(first.depth, later.depth),
        hold_s=min(first.hold_s, later.hold_s),
        pain=_worse(first.pain, later.pain, book.whole("clean.pain_at_most")),
        discomfort=_worse(
            first.discomfort, later.discomfort, book.whole("clean.discomfort_at_most")
        ),
        blood=_likelier(first.blood, later.blood),
        leakage=_likelier(first.leakage, later.leakage),
        numbing=_likelier(first.numbing, later.numbing),
        signs=tuple(dict.fromkeys((*first.signs, *later.signs))),
    )


def amended(
    record: SessionRecord, amendment: Amendment, book: Rulebook
) -> SessionRecord:
    """The session with this amendment taken at its worse word."""
    report = record.report
    if amendment.report is not None:
        report = joined(report, amendment.report, book)
    checks = () if amendment.check is None else (amendment.check,)
    follow_ups = (*record.follow_ups, *checks, *amendment.answers)
    return judged(replace(record, report=report, follow_ups=follow_ups), book)


def with_amendments(
    state: State, amendments: Iterable[Amendment], book: Rulebook
) -> State:
    """The record with these amendments and no others; without any, the very same."""
    told = tuple(amendments)
    sessions = {record.id: record for record in state.sessions}
    if not told and len(sessions) == len(state.sessions):
        return state
    setbacks = list(state.setbacks)
    for each in told:
        setbacks += each.setbacks
        if each.withdrawn:
            sessions.pop(each.session_id, None)
        elif each.session_id in sessions:
            record = sessions[each.session_id]
            sessions[each.session_id] = amended(record, each, book)
    return replace(state, sessions=tuple(sessions.values()), setbacks=tuple(setbacks))


def weighs(amendment: Amendment, record: SessionRecord, book: Rulebook) -> bool:
    """Whether it can make anything stricter; a milder word cannot, and changes none."""
    if amendment.withdrawn or amendment.setbacks:
        return True
    told = amended(record, amendment, book)
    return told.report != record.report or told.easy != record.easy


def _worse(first: int | None, later: int | None, mild: int) -> int | None:
    """The higher; not answered is worse than a mild answer, and milder than others."""
    told = [answer for answer in (first, later) if answer is not None]
    worst = max(told, default=None)
    if len(told) == 1 and worst is not None and worst <= mild:
        return None
    return worst


def _likelier(first: bool | None, later: bool | None) -> bool | None:  # noqa: FBT001 - two answers alike
    return max(first, later, key=_WORST.index)


def _shallower(first: Depth | None, later: Depth | None) -> Depth | None:
    if first is None or later is None:
        return None
    return min(first, later, key=lambda depth: depth.rank)
