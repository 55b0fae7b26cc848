"""`unhurried kit check`: every aspect of an object, and of what goes with it."""

from collections.abc import Iterator, Mapping
from typing import Final

import click

from unhurried.app.application import Application
from unhurried.app.commands import Tell
from unhurried.app.replies.leaving_out import left_out
from unhurried.bootstrap.shelved import shelf
from unhurried.cli.desk import Desk
from unhurried.cli.kit.finding import chosen, find, items_of, lubricants_of
from unhurried.cli.kit.leaving_out import LEAVE_OUT
from unhurried.cli.kit.shown import shown
from unhurried.cli.rules import to_read
from unhurried.cli.verb import verb
from unhurried.cli.voice import Page
from unhurried.core.errors import BadInput
from unhurried.core.events import ItemCared
from unhurried.core.things import Barrier, Item
from unhurried.views.articles import MOST, about_rules
from unhurried.views.as_json import plain
from unhurried.views.kit_aspects import Aspect, Status
from unhurried.views.kit_check import CheckPage, Wish, check_page
from unhurried.views.words.kit_check import INSTEAD, NO_LUBRICANT, NO_PERMISSION

BARRIERS: Final = tuple(one.value for one in Barrier if one is not Barrier.NONE)


@click.command()
@click.argument("which", required=False, metavar="[NAME]")
@click.argument("lubricant", required=False, metavar="[LUBRICANT]")
@click.option(
    "--condom",
    is_flag=False,
    flag_value=Barrier.UNKNOWN.value,
    default=None,
    type=click.Choice(BARRIERS),
    show_default=False,
    help="Under a condom; of what, where you know.",
)
@LEAVE_OUT
@click.option("--sound/--damaged", default=None, help="What you found looking it over.")
@verb
def check(
    desk: Desk,
    /,
    *,
    which: str | None,
    lubricant: str | None,
    sound: bool | None,
    **beside: object,
) -> Page:
    """Check an object, perhaps with a lubricant and a condom: what fits, and why not.

    With --sound or --damaged, say what you found looking it over: smooth all over, or
    a chip, a crack, a tear.
    """
    barrier, avoided = _beside(beside)
    application = desk.application()
    item = chosen(items_of(application.state), which, desk.asker)
    if sound is not None:
        return _looked_over(application, item, sound=sound, alone=lubricant is None)
    bottle = None if lubricant is None else _bottle(application, lubricant)
    wish = Wish(item.id, bottle, barrier, avoided)
    state = application.state
    page = check_page(state, state.credit.credited_ms, application.book, wish)
    return Page(plain(page), tuple(_lines(page)))


def _beside(given: Mapping[str, object]) -> tuple[Barrier, frozenset[str]]:
    """What covers it, and what is left out."""
    without = given["without"]
    words = without if isinstance(without, tuple) else ()
    return Barrier(str(given["condom"] or Barrier.NONE)), left_out(words, "--without")


def _looked_over(
    application: Application, item: Item, *, sound: bool, alone: bool
) -> Page:
    if not alone:
        hint = "say what you found first, then check the two together"
        raise BadInput("a lubricant is not looked over", "the lubricant", hint)
    application.do(Tell((ItemCared(item.id, sound=sound),)))
    return shown(application)


def _bottle(application: Application, said: str) -> str:
    return find(lubricants_of(application), said, "the lubricant").id


def _lines(page: CheckPage) -> Iterator[str]:
    parts = [
        page.item,
        page.lubricant,
        "" if page.barrier is Barrier.NONE else "condom",
    ]
    yield f"{' + '.join(part for part in parts if part)}: {page.text}"
    yield from (text for one in page.aspects for text in _aspect(one))
    if page.instead and _stopped_by(page, "quality"):
        yield INSTEAD.format(names=", ".join(page.instead))
    if page.cleaning:
        yield f"Cleaning: {page.cleaning}"
        yield f"Wear: {page.wear}"
    yield from to_read(about_rules(shelf(), _stopping(page))[:MOST])
    if not page.lubricant:
        yield NO_LUBRICANT
    yield NO_PERMISSION


def _stopped_by(page: CheckPage, name: str) -> bool:
    return any(one.id == name and one.status is Status.STOPS for one in page.aspects)


def _stopping(page: CheckPage) -> list[str]:
    """Rules that stand against it, in the order of the aspects."""
    return [
        one.rule
        for aspect in page.aspects
        if aspect.status is Status.STOPS
        for one in aspect.lines
    ]


def _aspect(aspect: Aspect) -> Iterator[str]:
    yield f"- {aspect.name}: {aspect.status.value}. {aspect.text}".rstrip()
    yield from (f"  {one.text}" for one in aspect.lines)
    yield from (f"  > {way}" for way in aspect.ways)
