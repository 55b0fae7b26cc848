"""`unhurried kit add`: describe an object, or a lubricant."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

import click

from unhurried.app.application import Application
from unhurried.app.commands import Tell
from unhurried.app.replies.answers import Answers, Reply
from unhurried.app.replies.catalogued import begun, with_published
from unhurried.app.replies.item import ITEM, item_of
from unhurried.app.replies.lubricant import LUBRICANT, lubricant_of
from unhurried.app.replies.typed import read
from unhurried.bootstrap.catalogued import catalogue
from unhurried.cli.desk import Desk
from unhurried.cli.kit.adding import Rewrite, as_it_is, ask_item, ask_lubricant
from unhurried.cli.kit.catalogue import FROM_FILES
from unhurried.cli.kit.shown import shown
from unhurried.cli.verb import P, verb
from unhurried.cli.voice import Page
from unhurried.core.events import ItemAdded, LubricantAdded
from unhurried.kit.catalogue.entry import EntryKind

MEASURES: Final = (
    ("--name", "What you call it."),
    ("--kind", "plug, dilator, dildo, massager, beads, finger or toy."),
    ("--diameter", "Widest part that goes in: 13 mm, 30 Fr, Hegar 13."),
    ("--length", "Of the part that goes in: 100 mm, 10 cm."),
    ("--neck", "Width where the muscle rests."),
    ("--material", "silicone, steel, glass, abs, wood, tpe, tpr, pvc, ..."),
    ("--base", "flared, loop, none; of a lubricant: water, silicone, hybrid, oil."),
    ("--base-width", "Width of the base."),
    ("--storage", "Where it is kept."),
)


def measures(command: Callable[P, None]) -> Callable[P, None]:
    """Add the options that describe an object."""
    shared = click.option(
        "--shared/--not-shared", default=None, help="Whether anyone else uses it."
    )
    around = click.option(
        "--circumference", metavar="MM", help="Instead of --diameter: mm around it."
    )
    command = around(shared(command))
    for name, says in reversed(MEASURES):
        command = click.option(name, help=says)(command)
    return command


@click.command()
@click.option("--lubricant", is_flag=True, help="Describe a lubricant.")
@click.option(
    "--additive",
    "additives",
    multiple=True,
    help="Of a lubricant, once for each: numbing, warming, ... or none.",
)
@click.option("--osmolality", help="Of a lubricant, in mOsm/kg.")
@click.option("--from", "entry_id", metavar="ID", help="Begin with this entry.")
@FROM_FILES
@measures
@verb
def add(
    desk: Desk,
    /,
    *,
    lubricant: bool,
    entry_id: str | None,
    files: tuple[Path, ...],
    **given: object,
) -> Page:
    """Describe an object or a lubricant; what is not given is asked.

    Arguments of a command can be seen by other programs, and a shell keeps them in its
    history. Without options everything is asked instead.

    `unhurried kit catalogue` lists the entries to begin with. What an entry knows of
    the material is taken over; every measure is asked, for yours is the one that
    counts.
    """
    begins, rewrite, bottle = _beginning(entry_id, files)
    application = desk.application()
    told = given_answers(given, lubricant=lubricant or bottle)
    answers = Answers({**begins, **told.replies})
    if lubricant or bottle:
        _add_lubricant(desk, application, answers, rewrite)
    else:
        _add_item(desk, application, answers, rewrite)
    return shown(application)


def _beginning(
    entry_id: str | None, files: tuple[Path, ...]
) -> tuple[dict[str, Reply], Rewrite, bool]:
    """What an entry answers, what it adds to questions, whether it is a lubricant."""
    if entry_id is None:
        return {}, as_it_is, False
    entry = catalogue(files).entry(entry_id)
    bottle = entry.kind is EntryKind.LUBRICANT
    return begun(entry), partial(with_published, entry), bottle


def given_answers(given: dict[str, object], *, lubricant: bool) -> Answers:
    """Read the options that were given as answers.

    Raises:
        BadInput: one is not understood.
    """
    texts = {key: value for key, value in given.items() if isinstance(value, str)}
    if "circumference" in texts:
        texts["diameter"] = f"{texts['circumference']} around"
    if given.get("additives") and isinstance(given["additives"], tuple):
        texts["additives"] = " ".join(given["additives"])
    questions = LUBRICANT if lubricant else ITEM
    replies: dict[str, Reply] = {
        one.key: read(one, texts[one.key]) for one in questions if one.key in texts
    }
    if isinstance(given.get("shared"), bool):
        replies["shared"] = given["shared"] is True
    return Answers(replies)


def _add_item(
    desk: Desk, application: Application, answers: Answers, rewrite: Rewrite
) -> None:
    if desk.asker.present():
        ask_item(application, desk.asker, answers, rewrite)
        return
    item = item_of(answers, application.new_id(), "kit add")
    application.do(Tell((ItemAdded(item),)))


def _add_lubricant(
    desk: Desk, application: Application, answers: Answers, rewrite: Rewrite
) -> None:
    if desk.asker.present():
        ask_lubricant(application, desk.asker, answers, rewrite)
        return
    lubricant = lubricant_of(answers, application.new_id(), "kit add")
    application.do(Tell((LubricantAdded(lubricant),)))
