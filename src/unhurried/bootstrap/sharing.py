"""Plug what a partner may see together with a vault."""

from collections.abc import Sequence

from unhurried.app.application import Application
from unhurried.app.commands import Tell
from unhurried.bootstrap.world import World
from unhurried.core.errors import CannotDoThatNow
from unhurried.core.events import ExportMade
from unhurried.exports import age, partner_page
from unhurried.views.moment import day
from unhurried.views.partner import PartnerPage
from unhurried.views.partner import partner_page as page_of
from unhurried.views.words.partner import AS_OF, CHOOSE_FIRST, NOTHING_CHOSEN

FORM = "partner"
"""What the journal calls a file for a partner."""


def shared_page(application: Application, world: World) -> PartnerPage:
    """What a partner may see now."""
    state, decision = application.state, application.decide()
    return page_of(state, decision, application.book, world.zone)


def as_age(application: Application, world: World, keys: Sequence[str]) -> bytes:
    """The same as a file that only the holders of these keys can open.

    Raises:
        CannotDoThatNow: there is nothing to show.
        BadInput, Unavailable: it cannot be sealed for these keys.
    """
    page = shared_page(application, world)
    if not page.parts:
        raise CannotDoThatNow(NOTHING_CHOSEN, hint=CHOOSE_FIRST)
    written_on = AS_OF.format(day=day(world.clock.now().wall_ms, world.zone))
    return age.sealed(partner_page.write(page, written_on), keys)


def keys_in(text: str) -> tuple[str, ...]:
    """The keys that a text names, one a line.

    Raises:
        BadInput: a line is no key.
    """
    return age.recipients_in(text)


def note_given(application: Application) -> bool:
    """Say in the journal that a file was made; a record in doubt takes nothing more."""
    if application.intact:
        application.do(Tell((ExportMade(FORM),)))
    return application.intact
