"""What can be put right: the sessions that stand, each as it was told last."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import tzinfo

from unhurried.core.lengths import Mm
from unhurried.core.practice import Report
from unhurried.core.state import FollowUp, State
from unhurried.history.telling import as_last_checked, as_last_told, is_withdrawn
from unhurried.protocol.rulebook import Rulebook
from unhurried.views.past import PastSession, past_sessions
from unhurried.views.question import Question
from unhurried.views.words.correcting import NO, NONE, NOT_ANSWERED, SO_FAR, YES

Told = Mapping[str, bool | int | str | Mm | tuple[str, ...] | None]


@dataclass(frozen=True, slots=True)
class Correctable:
    """One session that can be corrected or taken back.

    Attributes:
        report: as it was told last.
        check: the last check-in about it, as told last; None if none was answered.
    """

    row: PastSession
    report: Report
    check: FollowUp | None


def correctable(state: State, book: Rulebook, zone: tzinfo) -> tuple[Correctable, ...]:
    """Every session that was not taken back, oldest first."""
    rows = {row.id: row for row in past_sessions(state, book, zone)}
    known = {one.id: one for one in (*state.sessions, *state.imported)}
    return tuple(
        Correctable(
            row,
            as_last_told(known[name], state),
            as_last_checked(known[name], state),
        )
        for name, row in rows.items()
        if not is_withdrawn(known[name], state)
    )


def so_far(questions: Iterable[Question], told: Told) -> tuple[Question, ...]:
    """The questions with what was told so far, which an open answer keeps."""
    return tuple(
        replace(one, help=SO_FAR.format(answer=_in_words(told, one)))
        for one in questions
    )


def _in_words(told: Told, question: Question) -> str:
    reply = told.get(question.key)
    if reply is None:
        return NOT_ANSWERED
    if isinstance(reply, bool):
        return YES if reply else NO
    labels = {choice.value: choice.label for choice in question.choices}
    if isinstance(reply, tuple):
        return ", ".join(labels.get(one, one) for one in reply) or NONE
    return labels.get(str(reply), str(reply))
