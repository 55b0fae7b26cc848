"""`unhurried kit edit`: describe an object anew; what was learnt with it stays."""

from dataclasses import replace

import click

from unhurried.app.commands import Tell
from unhurried.app.replies.answers import Answers, Reply
from unhurried.app.replies.item import asked_of, item_of, item_so_far
from unhurried.cli.asking import Asker
from unhurried.cli.desk import Desk
from unhurried.cli.kit.add import given_answers, measures
from unhurried.cli.kit.finding import chosen, items_of
from unhurried.cli.kit.shown import shown
from unhurried.cli.verb import verb
from unhurried.cli.voice import Page
from unhurried.core.events import ItemChanged
from unhurried.core.things import Item
from unhurried.views.as_json import plain


@click.command()
@click.argument("which", required=False, metavar="[NAME]")
@measures
@verb
def edit(desk: Desk, /, *, which: str | None, **given: object) -> Page:
    """Describe an object anew; Enter keeps what is there."""
    application = desk.application()
    item = chosen(items_of(application.state), which, desk.asker)
    told = dict(given_answers(given, lubricant=False).replies)
    if not told:
        desk.asker.need("what is different", "give an option, such as --length 70mm")
        told = _asked(item, desk.asker)
    changed = item_of(Answers({**item_so_far(item), **told}), item.id)
    application.do(Tell((ItemChanged(changed),)))
    return shown(application)


def _asked(item: Item, asker: Asker) -> dict[str, Reply]:
    """Ask everything once more; what is left open is not changed."""
    before = item_so_far(item)
    told: dict[str, Reply] = {}
    for question in asked_of(item.kind):
        now = plain(before[question.key])
        asker.voice.say("", f"So far: {'not known' if now in (None, '') else now}.")
        told[question.key] = asker.ask(replace(question, skippable=True))
    return {key: reply for key, reply in told.items() if reply is not None}
