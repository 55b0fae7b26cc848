"""`unhurried kit tonight`: what fits with what, and why the rest does not."""

from collections.abc import Iterator

import click

from unhurried.app.replies.leaving_out import left_out
from unhurried.cli.desk import Desk
from unhurried.cli.kit.leaving_out import LEAVE_OUT
from unhurried.cli.verb import verb
from unhurried.cli.voice import Page
from unhurried.views.as_json import plain
from unhurried.views.tonight import NotNow, TonightPage, Usable, tonight_page
from unhurried.views.words.tonight import FIRST, LEFT_OVER, THE_REST, UNDER, WITH


@click.command()
@LEAVE_OUT
@verb
def tonight(desk: Desk, without: tuple[str, ...]) -> Page:
    """Say what can be used tonight, with what, and why the rest cannot."""
    application = desk.application()
    state, decision = application.state, application.decide()
    page = tonight_page(
        state, decision, application.book, left_out(without, "--without")
    )
    return Page(plain(page), tuple(_lines(page)))


def _lines(page: TonightPage) -> Iterator[str]:
    yield f"{page.headline}."
    if page.why:
        yield page.why
    yield page.text
    for usable in page.usable:
        yield from _usable(usable)
    if page.rest:
        yield from ("", THE_REST, *(text for one in page.rest for text in _not(one)))
    if page.left_over:
        yield from ("", LEFT_OVER)
        yield from (text for one in page.left_over for text in _not(one))


def _usable(usable: Usable) -> Iterator[str]:
    names = ", ".join(one.lubricant for one in usable.companions)
    told = WITH.format(lubricants=names)
    if usable.condom:
        barriers = dict.fromkeys(
            barrier for one in usable.companions for barrier in one.barriers
        )
        told = f"{told}, {UNDER.format(barriers=' or '.join(barriers))}"
    yield f"- {usable.item} ({usable.diameter} mm): {told}."
    yield from (f"  {FIRST.format(what=one.text)}" for one in usable.first)
    yield from (f"  {one.text}" for one in usable.mind)
    for companion in usable.companions:
        yield from (f"  {companion.lubricant}: {one.text}" for one in companion.mind)


def _not(one: NotNow) -> Iterator[str]:
    yield f"- {one.name}"
    yield from (f"  {reason.text}" for reason in one.reasons)
    yield from (f"  {way}" for way in one.ways)
