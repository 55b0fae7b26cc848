"""A session that was not followed here, from answers: what was planned, what it was."""

from unhurried.app.commands import TellSession
from unhurried.app.replies.answers import Answers
from unhurried.app.replies.report import MINUTE_S, REPORT, report_of
from unhurried.core.errors import BadInput
from unhurried.core.practice import Depth, Kind, Plan
from unhurried.core.state import State
from unhurried.core.things import Barrier
from unhurried.protocol.rulebook import Rulebook
from unhurried.views.question import Question, choice
from unhurried.views.questions import signs
from unhurried.views.words import elsewhere as words


def elsewhere_asked(state: State, book: Rulebook) -> tuple[Question, ...]:
    """What is asked about it, in order; only what is owned can be chosen."""
    items = {
        key: f"{owned.item.name}, {owned.item.diameter} mm"
        for key, owned in state.items.items()
        if not owned.retired
    }
    bottles = {key: bottle.name for key, bottle in state.lubricants.items()}
    owned_things = (
        choice("item", words.ITEM, items, words.ITEM_HELP),
        choice("lubricant", words.LUBRICANT, bottles),
    )
    return (
        words.KIND,
        *(question for question in owned_things if question.choices),
        words.COVER,
        words.PARTNER,
        *REPORT,
        signs(book),
    )


def elsewhere_of(answers: Answers, ago_ms: int) -> TellSession:
    """Put it together; what was not answered stays unknown.

    Raises:
        BadInput: the kind is missing, or the object that went in.
    """
    kind = answers.word("kind", Kind)
    if kind is None:
        raise BadInput("what it was is missing", "kind")
    item = answers.text("item") or None
    if kind.inserts and item is None:
        hint = "the widest one; what is not in the kit yet is described there first"
        raise BadInput("what was inserted is missing", "item", hint)
    plan = Plan(
        kind=kind,
        item_id=item if kind.inserts else None,
        lubricant_id=answers.text("lubricant") or None,
        depth=answers.word("depth", Depth),
        hold_s=(answers.number("hold_minutes") or 0) * MINUTE_S,
        partnered=answers.flag("partner") is True,
        barrier=answers.word("barrier", Barrier) or Barrier.UNKNOWN,
    )
    return TellSession(plan, report_of(answers), ago_ms)
