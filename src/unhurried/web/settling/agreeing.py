"""An informed choice, made after its explanation was shown."""

from typing import Final

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from unhurried.app.commands import Tell
from unhurried.bootstrap.shipped import guides, rulebook, sources
from unhurried.core.events import AgreementGiven
from unhurried.core.events.person import Agreement
from unhurried.views.agreeing import AgreementView, agreement_view
from unhurried.views.ground import Library
from unhurried.views.words.agreeing import HOLDS
from unhurried.web.house import house_of
from unhurried.web.page import page

CHOICES: Final = {1: Agreement.WIDE, 2: Agreement.VERY_WIDE}
YES: Final = "yes"


async def show(request: Request) -> Response:
    """Show what is known about these widths, and ask."""
    view = _view(request)
    given = await house_of(request).ask(lambda app: app.state.person.agreements)
    agreed = view.agreement in given
    here = {"view": view, "agreed": agreed, "holds": HOLDS}
    return page(request, "settings/choice.html", status=200, **here)


async def choose(request: Request) -> Response:
    """Keep a clear yes; anything else opens nothing."""
    agreement = _view(request).agreement
    if (await request.form()).get("agrees") != YES:
        return RedirectResponse("/settings", 303)
    fact = AgreementGiven(agreement)
    await house_of(request).ask(lambda app: app.do(Tell((fact,))))
    return RedirectResponse("/today", 303)


def _view(request: Request) -> AgreementView:
    agreement = CHOICES.get(request.path_params["number"])
    if agreement is None:
        raise HTTPException(404)
    return agreement_view(Library(rulebook(), sources(), guides()), agreement)
