"""A session or a check-in told anew: what is left open stays as it was told."""

from collections.abc import Mapping
from dataclasses import replace

from unhurried.app.replies.answers import Answers, Reply
from unhurried.app.replies.report import MINUTE_S, report_of
from unhurried.core.events import FollowUpCorrected, SessionCorrected
from unhurried.core.practice import Report
from unhurried.core.state import FollowUp
from unhurried.views.correcting import Correctable
from unhurried.views.words.reported import HOLD


def report_so_far(report: Report) -> dict[str, Reply]:
    """What was told of a session, by the keys of its questions."""
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


def check_so_far(check: FollowUp) -> dict[str, Reply]:
    """What was told in a check-in, by the keys of its questions."""
    return {
        "soreness": check.soreness,
        "blood": check.blood,
        "leakage": check.leakage,
        "signs": check.signs,
    }


def report_anew(session: Correctable, answers: Answers) -> SessionCorrected:
    """The session with these answers."""
    told = session.report
    report = report_of(_kept(report_so_far(told), answers))
    if answers.number(HOLD.key) is None:
        report = replace(report, hold_s=told.hold_s)
    return SessionCorrected(session.row.id, replace(report, tags=told.tags))


def check_anew(
    session: Correctable, check: FollowUp, answers: Answers
) -> FollowUpCorrected:
    """The check-in with these answers."""
    told = _kept(check_so_far(check), answers)
    return FollowUpCorrected(
        session.row.id,
        soreness=told.number("soreness"),
        blood=told.flag("blood"),
        leakage=told.flag("leakage"),
        signs=told.words("signs") or (),
    )


def _kept(told: Mapping[str, Reply], answers: Answers) -> Answers:
    given = {key: one for key, one in answers.replies.items() if one is not None}
    return Answers({**told, **given})
