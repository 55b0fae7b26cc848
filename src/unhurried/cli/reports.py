"""What a session was, from answers: after a crash, or told later."""

from typing import Final

from unhurried.cli.answers import Answers
from unhurried.core.practice import Depth, Ended, Report
from unhurried.views.question import Answer, Question, choice
from unhurried.views.questions import about

MINUTE_S: Final = 60

ENDED: Final = choice(
    "ended",
    "How did it end?",
    {
        "completed": "as planned",
        "eased-back": "earlier, gently",
        "stopped": "it was stopped",
    },
    "Left open, it counts as a session without an end.",
)
DEPTH: Final = choice(
    "depth",
    "How far in was it at most?",
    {"tip": "the tip", "part": "about half of the length", "full": "all of the length"},
    "Left open, it counts as not known.",
)
HOLD: Final = Question(
    "hold_minutes",
    "For how many minutes was it held?",
    "Whole minutes; left open, it counts as none.",
    Answer.NUMBER,
)
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
