"""Before a session: the plan is shown, readiness asked, objects confirmed, begun."""

from typing import Final

from unhurried.app.application import Application
from unhurried.app.commands import Begin, Tell
from unhurried.app.replies.answers import Answers, Reply
from unhurried.app.replies.beforehand import (
    INSTEAD,
    confirmations,
    confirmed,
    explained,
    settles_instead,
)
from unhurried.app.replies.readiness import readiness_of
from unhurried.app.replies.wishes import Wishes
from unhurried.cli.live.afterwards import read, round_of
from unhurried.cli.live.choosing import chosen
from unhurried.cli.live.surface import LeftUnanswered, Surface
from unhurried.core.errors import CannotDoThatNow
from unhurried.core.practice import Plan
from unhurried.views.planned import planned
from unhurried.views.questions import readiness

PLAN: Final = "The session that is planned"
LESS: Final = "Every number is a limit, not an aim. Less is always a good result."
LEAVE: Final = "Nothing has begun. It can be left at any of the next questions."


class NotBegun(Exception):
    """The person chose not to begin; nothing was inserted, and nothing is amiss."""


def begin(app: Application, surface: Surface, plan: Plan, wishes: Wishes) -> Plan:
    """Ask all that is asked before a session, and begin it.

    Raises:
        NotBegun: the person left it.
        CannotDoThatNow: the gates refused it, with every reason.
    """
    try:
        plan = chosen(app, surface, plan, wishes)
        surface.tell(PLAN, (*planned(plan, app.state, app.book).lines, LESS, LEAVE))
        _explain(app, surface, plan)
        _readiness(app, surface, plan)
        _confirm(app, surface, plan)
    except LeftUnanswered as left:
        raise NotBegun from left
    try:
        app.do(Begin(plan))
    except CannotDoThatNow:
        settling = settles_instead(app, plan)
        if settling is None:
            raise
        plan = _instead(app, surface, settling)
    return plan


def _readiness(app: Application, surface: Surface, plan: Plan) -> None:
    """Ask one by one; what is left out is asked again by the gates.

    What was answered is kept even when the rest is left: no answer is taken back.
    """
    replies: dict[str, Reply] = {}
    try:
        for question in readiness(plan, app.state, app.book):
            replies[question.key] = surface.ask(question)
    finally:
        if any(reply is not None for reply in replies.values()):
            app.do(Tell((readiness_of(Answers(replies)),)))


def _explain(app: Application, surface: Surface, plan: Plan) -> None:
    """What is known about a wide size is shown before it is asked about."""
    told = explained(app, plan)
    if told is not None:
        read(surface, *told)


def _confirm(app: Application, surface: Surface, plan: Plan) -> None:
    """Ask about each object what its care record does not know."""
    for asked in confirmations(app, plan):
        facts = confirmed(asked, round_of(surface, asked.questions))
        if facts:
            app.do(Tell(facts))


def _instead(app: Application, surface: Surface, settling: Plan) -> Plan:
    """Offer settling, where that is what is advised now."""
    if not round_of(surface, (INSTEAD,)).flag("settle"):
        raise NotBegun
    app.do(Begin(settling))
    return settling
