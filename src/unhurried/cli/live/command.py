"""`unhurried session`: the session that is advised, step by step in the terminal."""

import click

from unhurried.app.replies.wishes import Wishes, wished
from unhurried.bootstrap.presence import present
from unhurried.cli.card import today_page, todays_card
from unhurried.cli.desk import Desk
from unhurried.cli.exits import Exit
from unhurried.cli.live.guided import LEFT, Guide
from unhurried.cli.live.opened import opened
from unhurried.cli.verb import verb
from unhurried.cli.voice import Page
from unhurried.core.practice import Plan
from unhurried.views.as_json import plain as as_plain
from unhurried.views.planned import planned
from unhurried.views.questions import readiness

NEEDED = "how you are"
HINT = "a session needs a terminal; `--json` shows the plan without beginning"


@click.command()
@click.option("--settle", is_flag=True, help="Settle and breathe; nothing is inserted.")
@click.option(
    "--kind",
    type=click.Choice(["train", "wear"]),
    default="train",
    help="Train as advised, or wear something for a while.",
)
@click.option("--item", is_flag=True, help="Choose the item from a list.")
@click.option("--lubricant", is_flag=True, help="Choose the lubricant from a list.")
@click.option("--condom", is_flag=True, help="With a condom over the item.")
@click.option("--partner", is_flag=True, help="With a partner: agreement is asked.")
@click.option("--plain", is_flag=True, help="Lines that a screen reader can follow.")
@click.option("--still", is_flag=True, help="Nothing moves (also: NO_MOTION=1).")
@click.option("--quiet", is_flag=True, help="No tones.")
@verb
def session(desk: Desk, /, **chosen: bool | str) -> Page:
    """Lead through today's session; STOP works at every moment.

    Space bar, Esc or Ctrl-C stop it (in --plain: the word stop). With --json the plan
    is printed and nothing begins.
    """
    wishes = Wishes(
        settle=bool(chosen["settle"]),
        wear=chosen["kind"] == "wear",
        item=bool(chosen["item"]),
        lubricant=bool(chosen["lubricant"]),
        partner=bool(chosen["partner"]),
        barrier=bool(chosen["condom"]),
    )
    plan = wished(desk.application(), wishes)
    if plan is None:
        return _not_now(desk)
    if desk.voice.as_json:
        return _prepared(desk, plan)
    desk.asker.need(NEEDED, HINT)
    how = {key: bool(chosen[key]) for key in ("plain", "quiet", "still")}
    with present(desk.folder), opened(**how) as surface:
        guide = Guide(desk.application(), surface, desk.world.zone)
        line = guide.lead(plan, wishes)
    return Page(None, (line,), Exit.BROKEN_OFF if line == LEFT else Exit.OK)


def _not_now(desk: Desk) -> Page:
    page = today_page(desk.application(), desk.world)
    return Page(page.data, page.lines, Exit.NOT_NOW)


def _prepared(desk: Desk, plan: Plan) -> Page:
    """What would begin, and what would be asked first."""
    state, book = desk.application().state, desk.application().book
    data = {
        "plan": as_plain(planned(plan, state, book)),
        "asks": as_plain(readiness(plan, state, book)),
        "today": as_plain(todays_card(desk.application(), desk.world)),
    }
    return Page(data, ())
