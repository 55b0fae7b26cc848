"""Ask about what is owned, one thing after the other."""

from collections.abc import Callable
from typing import Final

from unhurried.app.application import Application
from unhurried.app.commands import Tell
from unhurried.app.replies.answers import Answers, Reply
from unhurried.app.replies.item import asked_of, item_of
from unhurried.app.replies.lubricant import LUBRICANT, lubricant_of
from unhurried.cli.asking import Asker
from unhurried.core.events import ItemAdded, LubricantAdded
from unhurried.core.things import Item, ItemKind, Lubricant
from unhurried.views.question import Question

FINGER_WIDTH: Final = (
    "A tape around the middle joint gives its circumference; many are 15 to 20 mm "
    "across."
)


Rewrite = Callable[[Question], Question]
"""What may be added to a question before it is asked."""


def as_it_is(question: Question) -> Question:
    """Ask a question as it stands."""
    return question


def ask_item(
    application: Application,
    asker: Asker,
    given: Answers,
    rewrite: Rewrite = as_it_is,
) -> Item:
    """Ask what was not given about an item, and keep it."""
    replies = dict(given.replies)
    _fill(
        asker, replies, [one for one in asked_of(None) if one.key in ("name", "kind")]
    )
    kind = Answers(replies).word("kind", ItemKind)
    if kind is ItemKind.FINGER:
        asker.voice.say(FINGER_WIDTH)
    _fill(asker, replies, [rewrite(one) for one in asked_of(kind)])
    item = item_of(Answers(replies), application.new_id())
    application.do(Tell((ItemAdded(item),)))
    return item


def ask_lubricant(
    application: Application,
    asker: Asker,
    given: Answers,
    rewrite: Rewrite = as_it_is,
) -> Lubricant:
    """Ask what was not given about a lubricant, and keep it."""
    replies = dict(given.replies)
    _fill(asker, replies, [rewrite(one) for one in LUBRICANT])
    lubricant = lubricant_of(Answers(replies), application.new_id())
    application.do(Tell((LubricantAdded(lubricant),)))
    return lubricant


def _fill(
    asker: Asker,
    replies: dict[str, Reply],
    questions: tuple[Question, ...] | list[Question],
) -> None:
    for question in questions:
        if question.key not in replies:
            replies[question.key] = asker.ask(question)
