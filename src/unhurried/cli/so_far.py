"""The questions of a correction: each says what was told so far, which Enter keeps."""

from collections.abc import Mapping
from dataclasses import replace

from unhurried.cli.answers import Answers, Reply
from unhurried.cli.reports import HOLD, MINUTE_S, REPORT, report_of
from unhurried.core.events import FollowUpCorrected, SessionCorrected
from unhurried.core.practice import Report
from unhurried.core.state import FollowUp, SessionRecord, State
from unhurried.history.telling import as_last_checked, as_last_told
from unhurried.protocol.rulebook import Rulebook
from unhurried.views.question import Question
from unhurried.views.questions import about, signs
from unhurried.views.words.correcting import NO, NONE, NOT_ANSWERED, SO_FAR, YES


def report_asked(
    record: SessionRecord, state: State, book: Rulebook
) -> tuple[Question, ...]:
    """What is asked about a session."""
    told = _of_report(as_last_told(record, state))
    return _asked((*REPORT, signs(book)), told)


def report_told_anew(
    record: SessionRecord, state: State, answers: Answers
) -> SessionCorrected:
    """The session with these answers; what was left open stays as it was."""
    told = as_last_told(record, state)
    report = report_of(_kept(_of_report(told), answers))
    if answers.number(HOLD.key) is None:
        report = replace(report, hold_s=told.hold_s)
    return SessionCorrected(record.id, replace(report, tags=told.tags))


def check_asked(
    record: SessionRecord, state: State, book: Rulebook
) -> tuple[Question, ...]:
    """What is asked about a check-in."""
    told = _of_check(as_last_checked(record, state))
    return _asked((*about("follow-up"), signs(book)), told)


def check_told_anew(
    record: SessionRecord, state: State, answers: Answers
) -> FollowUpCorrected:
    """The check-in with these answers; what was left open stays as it was."""
    told = _kept(_of_check(as_last_checked(record, state)), answers)
    return FollowUpCorrected(
        record.id,
        soreness=told.number("soreness"),
        blood=told.flag("blood"),
        leakage=told.flag("leakage"),
        signs=told.words("signs") or (),
    )


def _asked(
    questions: tuple[Question, ...], told: Mapping[str, Reply]
) -> tuple[Question, ...]:
    return tuple(
        replace(one, help=SO_FAR.format(answer=_in_words(told.get(one.key), one)))
        for one in questions
    )


def _in_words(reply: Reply, question: Question) -> str:
    if reply is None:
        return NOT_ANSWERED
    if isinstance(reply, bool):
        return YES if reply else NO
    labels = {choice.value: choice.label for choice in question.choices}
    if isinstance(reply, tuple):
        return ", ".join(labels.get(one, one) for one in reply) or NONE
    return labels.get(str(reply), str(reply))


def _kept(told: Mapping[str, Reply], answers: Answers) -> Answers:
    given = {key: one for key, one in answers.replies.items() if one is not None}
    return Answers({**told, **given})


def _of_report(report: Report) -> dict[str, Reply]:
    return {
        "ended": report.ended.value,
        "depth": None if report.depth is None else report.depth.value,
        HOLD.key: report.hold_s // MINUTE_S,
        "pain": report.pain,
        "discomfort": report.discomfort,
        "ease": report.ease,
        "blood": report.blood,
        "leakage": report.leakage,
        "numbing": report.numbing,
        "signs": report.signs,
        "enjoyment": report.enjoyment,
        "tension": report.tension,
        "note": report.note or None,
    }


def _of_check(check: FollowUp) -> dict[str, Reply]:
    return {
        "soreness": check.soreness,
        "blood": check.blood,
        "leakage": check.leakage,
        "signs": check.signs,
    }
