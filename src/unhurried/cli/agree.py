"""`unhurried agree`: an informed choice, made after its explanation was shown."""

from collections.abc import Iterator

import click

from unhurried.app.commands import Tell
from unhurried.bootstrap.shipped import guides, sources
from unhurried.cli.card import today_page
from unhurried.cli.desk import Desk
from unhurried.cli.rules import cited_line
from unhurried.cli.verb import verb
from unhurried.cli.voice import Page
from unhurried.core.errors import CannotDoThatNow
from unhurried.core.events import AgreementGiven
from unhurried.core.events.person import Agreement
from unhurried.views.agreeing import AgreementView, agreement_view
from unhurried.views.ground import Library


@click.command()
@click.argument(
    "range_", metavar="RANGE", type=click.Choice([one.value for one in Agreement])
)
@verb
def agree(desk: Desk, range_: str) -> Page:
    """Read what is known about wide or very-wide sizes, then choose."""
    desk.asker.need("an informed choice", "it is made by a person, at a terminal")
    application = desk.application()
    library = Library(application.book, sources(), guides())
    view = agreement_view(library, Agreement(range_))
    desk.voice.say(*_lines(view))
    if not desk.asker.agrees(view.question):
        raise CannotDoThatNow("nothing was opened", hint="that is a good answer too")
    application.do(Tell((AgreementGiven(view.agreement),)))
    return today_page(application, desk.world)


def _lines(view: AgreementView) -> Iterator[str]:
    yield view.title
    yield view.says
    yield ""
    yield "What is known:"
    yield from (cited_line(cited) for cited in view.known)
    yield ""
    yield "What holds from then on:"
    yield from (f"- {figure.name}: {figure.text}" for figure in view.figures)
    yield ""
    yield view.yours
