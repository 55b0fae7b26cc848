"""`unhurried goal`: what the person would like to reach, at any time another."""

from collections.abc import Mapping

import click

from unhurried.app.application import Application
from unhurried.app.commands import Tell
from unhurried.app.replies.answers import Answers
from unhurried.app.replies.goal import goal_of, goal_so_far
from unhurried.app.replies.typed import read
from unhurried.cli.asking import Asker
from unhurried.cli.desk import Desk
from unhurried.cli.verb import verb
from unhurried.cli.voice import Page
from unhurried.core.events import PersonFact, PlateauNamed
from unhurried.views.as_json import plain
from unhurried.views.questions import about

NONE_SET = "No goal is set. Each step is decided as it comes."


@click.command()
@click.option("--diameter", metavar="SIZE", help="Such as 35 mm or 110 mm around.")
@click.option("--depth", metavar="DEPTH", help="tip, part or full.")
@click.option("--purpose", metavar="TEXT", help="What it is for, in your own words.")
@click.option("--ask", is_flag=True, help="Ask for a new goal.")
@click.option(
    "--plateau", is_flag=True, help="Say: this is as far as it goes, for now."
)
@verb
def goal(desk: Desk, /, *, ask: bool, plateau: bool, **given: str | None) -> Page:
    """Show the goal, or set another."""
    application = desk.application()
    replies = {key: text for key, text in given.items() if text is not None}
    if ask:
        desk.asker.need("a goal", "give --diameter, --depth or --purpose")
        ask_goal(application, desk.asker)
    elif replies:
        application.do(Tell((_set_by(replies, application),)))
    if plateau:
        application.do(Tell((PlateauNamed(),)))
    return _page(application)


def ask_goal(application: Application, asker: Asker) -> None:
    """Ask for a goal and keep it; what is left open leaves it open."""
    application.do(Tell((goal_of(asker.ask_all(about("goal"))),)))


def _set_by(given: Mapping[str, str], application: Application) -> PersonFact:
    """Change what was given; the rest of the goal stays."""
    before = goal_so_far(application.state.person)
    told = {
        one.key: read(one, given[one.key]) for one in about("goal") if one.key in given
    }
    return goal_of(Answers({**before, **told}))


def _page(application: Application) -> Page:
    person = application.state.person
    lines = []
    if person.goal_diameter is not None:
        lines.append(f"Width: {person.goal_diameter} mm across.")
    if person.goal_depth is not None:
        lines.append(f"Depth: {person.goal_depth.value}.")
    if person.purpose:
        lines.append(f"What it is for: {person.purpose}")
    if person.plateau_at is not None:
        lines.append("You said that this is as far as it goes, for now.")
    data = {
        "diameter": person.goal_diameter,
        "depth": person.goal_depth,
        "purpose": person.purpose,
        "plateau": person.plateau_at is not None,
    }
    return Page(plain(data), tuple(lines or [NONE_SET]))
