"""`unhurried pause`: a holiday, an illness, or no wish to."""

from datetime import UTC, datetime, timedelta
from typing import Final

import click

from unhurried.app.application import Application
from unhurried.app.commands import Tell
from unhurried.app.replies.pause import LONGEST_DAYS, OWN, pause_of
from unhurried.bootstrap.world import World
from unhurried.cli.card import today_page
from unhurried.cli.desk import Desk
from unhurried.cli.verb import verb
from unhurried.cli.voice import Page
from unhurried.core.clock import DAY_MS
from unhurried.core.errors import BadInput
from unhurried.core.events import PauseBegan, PauseEnded
from unhurried.views.questions import about

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


@click.command()
@click.option(
    "--until",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DATE",
    help="The day it ends, as 2026-01-31.",
)
@click.option("--days", type=click.IntRange(1, LONGEST_DAYS), help="How long it lasts.")
@click.option("--why", metavar="TEXT", help="holiday, illness, or your own words.")
@click.option("--end", is_flag=True, help="End the pause.")
@verb
def pause(
    desk: Desk, until: datetime | None, days: int | None, why: str | None, *, end: bool
) -> Page:
    """Pause for a while, or end a pause; every reason is a good one."""
    application = desk.application()
    if sum((until is not None, days is not None, end)) > 1:
        raise BadInput("give one of --until, --days and --end", hint="keep one")
    if end:
        application.do(Tell((PauseEnded(),)))
    elif until is None and days is None and why is None:
        desk.asker.need("how long", "give --until DATE, --days N, or --end")
        _ask(desk, application)
    else:
        lasts_ms = days * DAY_MS if days else _until_ms(until, desk.world)
        application.do(Tell((PauseBegan(why or OWN, lasts_ms),)))
    return today_page(application, desk.world)


def _ask(desk: Desk, application: Application) -> None:
    answers = desk.asker.ask_all(about("pause"))
    application.do(Tell((pause_of(answers),)))


def _until_ms(until: datetime | None, world: World) -> int | None:
    """How long it is to the beginning of that day, here; None is open-ended.

    Raises:
        BadInput: the day has begun already, or is far off.
    """
    if until is None:
        return None
    day = until.replace(tzinfo=world.zone)
    ends_ms = (day - _EPOCH) // timedelta(milliseconds=1)
    lasts_ms = ends_ms - world.clock.now().wall_ms
    if not 0 < lasts_ms <= LONGEST_DAYS * DAY_MS:
        hint = "a day after today, at most ten years ahead"
        raise BadInput("a pause ends on a later day", "--until", hint)
    return lasts_ms
