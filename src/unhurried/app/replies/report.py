"""What a session was, from answers: after a crash, or told later."""

from typing import Final

from unhurried.app.replies.answers import Answers
from unhurried.core.practice import Depth, Ended, Report
from unhurried.views.questions import about
from unhurried.views.words.reported import DEPTH, ENDED, HOLD

MINUTE_S: Final = 60

REPORT: Final = (ENDED, DEPTH, HOLD, *about("debrief"))


def report_of(answers: Answers, unsaid: Ended = Ended.CRASHED) -> Report:
    """Put a report together; what was not answered stays unknown.

    `unsaid` is how it ended when nobody said: without an end, unless the session itself
    has recorded one.
    """
    return Report(
        ended=answers.word("ended", Ended) or unsaid,
        depth=answers.word("depth", Depth),
        hold_s=(answers.number("hold_minutes") or 0) * MINUTE_S,
        pain=answers.number("pain"),
        discomfort=answers.number("discomfort"),
        ease=answers.number("ease"),
        blood=answers.flag("blood"),
        leakage=answers.flag("leakage"),
        numbing=answers.flag("numbing"),
        signs=answers.words("signs") or (),
        enjoyment=answers.number("enjoyment"),
        tension=answers.number("tension"),
        note=answers.text("note"),
    )
