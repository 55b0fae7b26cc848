"""Before a session: the plan is shown, readiness asked, objects confirmed, begun."""

from dataclasses import replace
from typing import Final

from unhurried.app.application import Application
from unhurried.app.commands import Begin, Tell
from unhurried.cli.answers import Answers, Reply
from unhurried.cli.live.afterwards import read, round_of
from unhurried.cli.live.choosing import Wishes, chosen
from unhurried.cli.live.surface import LeftUnanswered, Surface
from unhurried.core.advice import Advice
from unhurried.core.errors import CannotDoThatNow
from unhurried.core.events import ItemCared, ItemChanged, ReadinessAnswered
from unhurried.core.practice import Kind, Plan
from unhurried.views.planned import planned
from unhurried.views.question import Question, yes_no
from unhurried.views.questions import about, readiness
from unhurried.views.words.sentence import sentence

PLAN: Final = "The session that is planned"
LESS: Final = "Every number is a limit, not an aim. Less is always a good result."
LEAVE: Final = "Nothing has begun. It can be left at any of the next questions."
INSTEAD: Final = yes_no(
    "settle", "Would you like to settle and breathe instead, with nothing inserted?"
)
_CARE: Final = {"ask-clean": "cleaned", "ask-sound": "sound"}


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
        if not plan.kind.inserts or app.decide().advice is not Advice.SETTLE:
            raise
        plan = _instead(app, surface, plan)
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
            app.do(Tell((_answered(Answers(replies)),)))


def _answered(answers: Answers) -> ReadinessAnswered:
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


def _explain(app: Application, surface: Surface, plan: Plan) -> None:
    """What is known about a wide size is shown before it is asked about."""
    if plan.item_id is None:
        return
    reasons = app.allows(plan.item_id, plan.lubricant_id).verdict.reasons
    told = [sentence(reason) for reason in reasons if reason.code == "explain"]
    if told:
        rule = app.book.rules["wide"]
        read(surface, rule.title, (*told, rule.says))


def _confirm(app: Application, surface: Surface, plan: Plan) -> None:
    """Ask about each object what its care record does not know."""
    for item_id in filter(None, (plan.item_id, plan.warm_up_id)):
        codes = _asks(app, item_id, plan)
        item = app.state.items[item_id].item
        questions = [
            replace(question, text=f"{item.name}: {question.text}")
            for question in about("care")
            if question.key in {_CARE.get(code) for code in codes}
        ]
        answers = round_of(surface, questions)
        if answers.replies:
            cleaned, sound = answers.flag("cleaned"), answers.flag("sound")
            app.do(Tell((ItemCared(item_id, cleaned=cleaned, sound=sound),)))
        if "ask-shared" in codes:
            shared = round_of(surface, (_shared(item.name),)).flag("shared")
            app.do(Tell((ItemChanged(replace(item, shared=shared)),)))


def _asks(app: Application, item_id: str, plan: Plan) -> set[str]:
    answer = app.allows(item_id, plan.lubricant_id, plan.barrier)
    return {reason.code for reason in answer.verdict.asks}


def _shared(name: str) -> Question:
    return yes_no(
        "shared",
        f"{name}: does anyone else use it?",
        "A shared one takes a fresh condom for each person.",
    )


def _instead(app: Application, surface: Surface, plan: Plan) -> Plan:
    """Offer settling, where that is what is advised now."""
    if not round_of(surface, (INSTEAD,)).flag("settle"):
        raise NotBegun
    settling = Plan(Kind.SETTLE, partnered=plan.partnered)
    app.do(Begin(settling))
    return settling
