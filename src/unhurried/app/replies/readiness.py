"""How someone is before a session, from answers."""

from unhurried.app.replies.answers import Answers
from unhurried.core.events import ReadinessAnswered


def readiness_of(answers: Answers) -> ReadinessAnswered:
    """Put the answers together; what was not answered is asked again by the gates."""
    return ReadinessAnswered(
        tension=answers.number("tension"),
        sober=answers.flag("sober"),
        nitrites=answers.flag("nitrites"),
        pde5=answers.flag("pde5"),
        numbing=answers.flag("numbing"),
        well=answers.flag("well"),
        partner_agreed=answers.flag("partner_agreed"),
        wide_agreed=answers.flag("wide_agreed"),
        douched_h=answers.number("douched_h"),
        douches_this_week=answers.number("douches_this_week") or 0,
        irritant_enema=answers.flag("irritant_enema"),
        fresh_condom=answers.flag("fresh_condom"),
    )
