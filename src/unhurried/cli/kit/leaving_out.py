"""What a body reacts to: `unhurried kit leave-out` keeps it, `--without` asks once."""

from typing import Final

import click

from unhurried.app.application import Application
from unhurried.app.commands import Tell
from unhurried.app.replies.leaving_out import KEY, reactions_of, reactions_to
from unhurried.cli.desk import Desk
from unhurried.cli.verb import verb
from unhurried.cli.voice import Page
from unhurried.core.errors import BadInput
from unhurried.core.events import ReactionsStated
from unhurried.views.as_json import plain
from unhurried.views.questions import about
from unhurried.views.words.leaving_out import LEFT_OUT, NOT_ASKED, NOTHING
from unhurried.views.words.names import NAMES

LEAVE_OUT: Final = click.option(
    "--without",
    multiple=True,
    metavar="WORD",
    help="Leave out what your body reacts to: latex, fragrance, silicone, ...",
)


@click.command()
@click.argument("words", nargs=-1, metavar="[WORD]...")
@click.option("--nothing", is_flag=True, help="Your body reacts to none of these.")
@click.option("--ask", is_flag=True, help="Be asked, with a list to choose from.")
@verb
def leave_out(
    desk: Desk, /, *, words: tuple[str, ...], nothing: bool, ask: bool
) -> Page:
    """Show what your body reacts to, or say it anew as a whole.

    What holds one of these, or may hold it, is left out of every plan: objects,
    condoms and lubricants. Words are those of the list: latex, fragrance, ...

    Arguments of a command can be seen by other programs, and a shell keeps them in its
    history. With --ask, you are asked instead.
    """
    if words and nothing:
        hint = "name what it is, or say --nothing"
        raise BadInput("that is something and nothing", "kit leave-out", hint)
    application = desk.application()
    facts = _asked(desk) if ask else _said(words, nothing=nothing)
    application.do(Tell(facts))
    return _page(application)


def _asked(desk: Desk) -> tuple[ReactionsStated, ...]:
    desk.asker.need("what to leave out", "give the words, or --nothing")
    return reactions_of(desk.asker.ask_all(about(KEY)))


def _said(words: tuple[str, ...], *, nothing: bool) -> tuple[ReactionsStated, ...]:
    return (reactions_to(words, "kit leave-out"),) if words or nothing else ()


def _page(application: Application) -> Page:
    told = application.state.person.reactions
    if told is None:
        text = NOT_ASKED
    elif told:
        text = LEFT_OUT.format(substances=", ".join(NAMES[one] for one in told))
    else:
        text = NOTHING
    return Page({"reactions": plain(told), "text": text}, (text,))
