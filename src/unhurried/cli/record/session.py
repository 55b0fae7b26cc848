"""A session that happened elsewhere, in the keys of stories."""

from typing import Final

from unhurried.app.application import Application
from unhurried.app.commands import ImportSession, TellSession
from unhurried.app.replies.answers import Answers
from unhurried.app.replies.report import MINUTE_S, REPORT, report_of
from unhurried.cli.files import Table
from unhurried.cli.kit.finding import find
from unhurried.core.errors import BadInput
from unhurried.core.practice import Depth, Ended, Kind, Plan
from unhurried.core.things import Barrier
from unhurried.views.question import Answer, Question, choice
from unhurried.views.questions import signs

AGREED: Final = "agreed"


def _words(key: str, words: type[Kind] | type[Barrier] | type[Ended]) -> Question:
    return choice(key, key, {word.value: word.value for word in words})


PLAN: Final = (
    _words("kind", Kind),
    Question("item", "item", "", Answer.TEXT),
    Question("lubricant", "lubricant", "", Answer.TEXT),
    choice("partner", "partner", {AGREED: AGREED}),
    _words("barrier", Barrier),
)
ENDED: Final = _words("ended", Ended)


def told_session(table: Table, ago_ms: int, application: Application) -> TellSession:
    """Read a session; what is left out was not answered.

    Raises:
        BadInput: something is not understood, or names what is not owned.
    """
    felt = (ENDED, *(one for one in REPORT if one.key != ENDED.key))
    answers = table.answers((*PLAN, *felt, signs(application.book)))
    plan = _plan(answers, table, application)
    return TellSession(plan, report_of(answers), ago_ms)


def as_imported(told: TellSession) -> ImportSession:
    """The same session as one that another record holds."""
    return ImportSession(told.plan, told.report, told.ago_ms)


def _plan(answers: Answers, table: Table, application: Application) -> Plan:
    kind = answers.word("kind", Kind)
    if kind is None:
        hint = "one of " + ", ".join(Kind)
        raise BadInput("'kind' is missing", table.where, hint)
    item, bottle = answers.text("item"), answers.text("lubricant")
    if kind.inserts and not item:
        raise BadInput("'item' is missing", table.where, "its name, as in `kit list`")
    state = application.state
    items = {key: owned.item for key, owned in state.items.items()}
    lubricants = state.lubricants
    return Plan(
        kind=kind,
        item_id=find(items, item, table.at("item")).id if item else None,
        lubricant_id=(
            find(lubricants, bottle, table.at("lubricant")).id if bottle else None
        ),
        depth=answers.word("depth", Depth),
        hold_s=(answers.number("hold_minutes") or 0) * MINUTE_S,
        partnered=answers.text("partner") == AGREED,
        barrier=answers.word("barrier", Barrier) or Barrier.NONE,
    )
