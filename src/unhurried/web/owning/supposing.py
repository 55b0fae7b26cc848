"""Look ahead with a size that is not owned; nothing is written down."""

from dataclasses import replace
from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from unhurried.app.application import Application
from unhurried.core.events import ItemAdded
from unhurried.core.lengths import Mm
from unhurried.views.question import Answer, Question
from unhurried.views.what_if import WhatIfPage, supposed_items, what_if_page
from unhurried.views.words import describing as words
from unhurried.web.forms import Filled, blank, filled
from unhurried.web.house import house_of
from unhurried.web.page import page

WIDTH: Final = Question(
    "diameter", words.WHICH_WIDTH, words.ANY_WILL_DO, Answer.LENGTH, skippable=False
)
LENGTH: Final = replace(
    WIDTH, key="length", text=words.WHICH_LENGTH, help=words.USUAL, skippable=True
)
ASKED: Final = (WIDTH, LENGTH)


async def ask(request: Request) -> Response:
    """Ask for a size."""
    return _shown(request, blank({}), None)


async def look(request: Request) -> Response:
    """Show what it would change: gaps, pace and forecast, beside what is now."""
    form = await filled(request, ASKED)
    width, long = form.answers.size("diameter"), form.answers.size("length")
    if form.errors or width is None:
        return _shown(request, form, None)
    seen = await house_of(request).ask(lambda app: _supposed(app, width, long))
    return _shown(request, form, seen)


def _supposed(app: Application, width: Mm, length: Mm | None) -> WhatIfPage:
    items = supposed_items(app.state, (width,), (app.new_id(),), length)
    before = app.supposing(())
    after = app.supposing([ItemAdded(item) for item in items])
    return what_if_page(before, after, items, app.book)


def _shown(request: Request, form: Filled, seen: WhatIfPage | None) -> Response:
    status = 422 if form.errors else 200
    here = {"form": form, "questions": ASKED, "seen": seen}
    return page(request, "kit/suppose.html", status=status, **here)
