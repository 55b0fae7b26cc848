"""What was chosen for the next session: kept in memory until it begins."""

from dataclasses import dataclass, replace
from typing import Final

from starlette.requests import Request

from unhurried.app.application import Application
from unhurried.app.replies.answers import Answers
from unhurried.app.replies.covering import BARRIER, covered_asked, plans_with
from unhurried.app.replies.wishes import (
    Wishes,
    item_asked,
    lubricant_asked,
    minutes_asked,
    wished,
    with_item,
    with_lubricant,
    worn,
)
from unhurried.core.practice import Plan
from unhurried.core.things import Barrier
from unhurried.views.question import Question, choice, yes_no

SETTLE: Final = "settle"
WEAR: Final = "wear"
KIND: Final = choice(
    "kind",
    "What would you like it to be?",
    {
        "advised": "as it is advised",
        SETTLE: "settle and breathe, with nothing inserted",
        WEAR: "wear something for a while",
    },
)
PARTNER: Final = yes_no("partner", "Will someone else be with you?")


@dataclass(frozen=True, slots=True)
class Chosen:
    """The answers to what was asked about the plan; none: as it is advised."""

    answers: Answers = Answers({})  # noqa: RUF009 - frozen, and so is what is in it

    @property
    def settles(self) -> bool:
        """Whether nothing is to be inserted."""
        return self.answers.text("kind") == SETTLE

    @property
    def barrier(self) -> Barrier | None:
        """The condom, if one was chosen."""
        return self.answers.word("barrier", Barrier)


def plan_of(app: Application, chosen: Chosen) -> Plan | None:
    """The plan that was chosen; None when none is advised."""
    answers = chosen.answers
    wishes = Wishes(settle=chosen.settles, partner=answers.flag("partner") is True)
    plan = wished(app, wishes)
    if plan is None or not plan.kind.inserts:
        return plan
    plan = _with_object(app, plan, chosen)
    if chosen.barrier is None:
        plan = with_lubricant(plan, answers)
    wears = answers.text("kind") == WEAR
    return worn(plan, answers, app.book) if wears else plan


def questions(app: Application, chosen: Chosen) -> tuple[Question, ...]:
    """What may be chosen, given what was chosen so far."""
    plan = None if chosen.settles else plan_of(app, chosen)
    if plan is None:
        return (KIND, PARTNER)
    if chosen.barrier is not None:
        item = covered_asked(app, plans_with(app, chosen.barrier))
        asked: tuple[Question, ...] = (KIND, BARRIER, item)
    else:
        asked = (KIND, item_asked(app), lubricant_asked(app, plan), BARRIER)
    return tuple(
        one for one in (*asked, minutes_asked(app.book), PARTNER) if _open(one)
    )


def chosen_of(request: Request) -> Chosen:
    """What was chosen at these pages since the last session."""
    chosen = getattr(request.app.state, "chosen", None)
    return chosen if isinstance(chosen, Chosen) else Chosen()


def choose(request: Request, chosen: Chosen) -> None:
    """Keep a choice, in memory."""
    request.app.state.chosen = chosen


def settling(*, partnered: bool) -> Chosen:
    """Settling, chosen."""
    return Chosen(Answers({"kind": SETTLE, "partner": partnered}))


def _with_object(app: Application, plan: Plan, chosen: Chosen) -> Plan:
    if chosen.barrier is None:
        return with_item(app, plan, chosen.answers)
    plans = plans_with(app, chosen.barrier)
    picked = plans.get(chosen.answers.text("item")) or next(iter(plans.values()), None)
    return plan if picked is None else replace(picked, partnered=plan.partnered)


def _open(question: Question) -> bool:
    return bool(question.choices) or question is PARTNER
