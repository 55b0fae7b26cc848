"""A session that has no end: said honestly, and asked about once a surface opens."""

from typing import Final

from unhurried.app.application import Application
from unhurried.app.commands import ExplainCrash
from unhurried.app.replies.report import report_of
from unhurried.cli.asking import Asker
from unhurried.views.questions import about, signs

FOUND: Final = (
    "The last session has no end in the record: the program, or the machine, was gone "
    "before it. Until you say what happened, it counts in full, with the careful "
    "answer to every question."
)
FIRST_OF_ALL: Final = (
    "If anything is still inside, take it out now, slowly, on a long breath out. If it "
    "does not come out, or you feel unwell, `unhurried help-now` says what to do."
)
LATER: Final = "It stays as it is, and we ask again next time."


def look_for_crash(application: Application, asker: Asker) -> bool:
    """Look for a session without an end; ask about it where somebody can answer.

    Returns:
        Whether one is still unexplained.
    """
    if not application.intact or not application.notice_crash():
        return False
    asker.voice.warn(FOUND, FIRST_OF_ALL)
    if not asker.present():
        return True
    if not asker.agrees("Would you like to say now what happened?"):
        asker.voice.warn(LATER)
        return True
    explain(application, asker)
    return False


def explain(application: Application, asker: Asker) -> None:
    """Ask how it was, and keep the answers; depth and time are those recorded."""
    answers = asker.ask_all((*about("debrief"), signs(application.book)))
    application.do(ExplainCrash(report_of(answers)))
    asker.voice.warn("Thank you. It is kept as you told it.")
