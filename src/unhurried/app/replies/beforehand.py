"""What is asked and said before a session, beside readiness.

In order: the plan is shown; `explained` is read; readiness is answered; each of the
`confirmations` is answered; then `Begin` asks the gates, which refuse with every
reason. Where they refuse and settling is advised, `INSTEAD` is offered.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from unhurried.app.application import Application
from unhurried.app.replies.answers import Answers
from unhurried.core.advice import Advice
from unhurried.core.events import ItemCared, ItemChanged, KitFact
from unhurried.core.practice import Kind, Plan
from unhurried.core.things import Item
from unhurried.views.question import Question, yes_no
from unhurried.views.questions import about
from unhurried.views.words.sentence import sentence

INSTEAD: Final = yes_no(
    "settle", "Would you like to settle and breathe instead, with nothing inserted?"
)
_CARE: Final = {"ask-clean": "cleaned", "ask-sound": "sound"}
SHARED: Final = "shared"


@dataclass(frozen=True, slots=True)
class Confirmation:
    """What is asked in one go about one object; each question names it."""

    item: Item
    questions: tuple[Question, ...]


def explained(app: Application, plan: Plan) -> tuple[str, tuple[str, ...]] | None:
    """A title and what is known about a wide size; None where there is nothing."""
    if plan.item_id is None:
        return None
    reasons = app.allows(plan.item_id, plan.lubricant_id).verdict.reasons
    told = [sentence(reason) for reason in reasons if reason.code == "explain"]
    rule = app.book.rules["wide"]
    return (rule.title, (*told, rule.says)) if told else None


def confirmations(app: Application, plan: Plan) -> tuple[Confirmation, ...]:
    """What the care records of the plan's objects do not know, object by object."""
    return tuple(
        asked
        for item_id in (plan.item_id, plan.warm_up_id)
        if item_id is not None
        for asked in _about(app, plan, item_id)
    )


def confirmed(asked: Confirmation, answers: Answers) -> tuple[KitFact, ...]:
    """The facts of what was answered about an object; none if nothing was."""
    given = {question.key for question in asked.questions} & set(answers.replies)
    if not given:
        return ()
    if SHARED in given:
        return (ItemChanged(replace(asked.item, shared=answers.flag(SHARED))),)
    cleaned, sound = answers.flag("cleaned"), answers.flag("sound")
    return (ItemCared(asked.item.id, cleaned=cleaned, sound=sound),)


def settles_instead(app: Application, plan: Plan) -> Plan | None:
    """The settling that is offered after a refusal; None where it is not advised."""
    if not plan.kind.inserts or app.decide().advice is not Advice.SETTLE:
        return None
    return Plan(Kind.SETTLE, partnered=plan.partnered)


def _about(app: Application, plan: Plan, item_id: str) -> Iterator[Confirmation]:
    item = app.state.items[item_id].item
    answer = app.allows(item_id, plan.lubricant_id, plan.barrier)
    codes = {reason.code for reason in answer.verdict.asks}
    asked = {_CARE.get(code) for code in codes}
    care = tuple(
        replace(question, text=f"{item.name}: {question.text}")
        for question in about("care")
        if question.key in asked
    )
    if care:
        yield Confirmation(item, care)
    if "ask-shared" in codes:
        yield Confirmation(item, (_shared(item.name),))


def _shared(name: str) -> Question:
    return yes_no(
        SHARED,
        f"{name}: does anyone else use it?",
        "A shared one takes a fresh condom for each person.",
    )
