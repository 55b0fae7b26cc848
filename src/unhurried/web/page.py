"""Render a whole page: a template, its data, and what every page has."""

from functools import cache
from typing import Final

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import HTMLResponse

from unhurried.core.seen import seen
from unhurried.web.assets import asset
from unhurried.web.doors.entrance import visit_of
from unhurried.web.house import house_of
from unhurried.web.ways import in_pages

TITLE: Final = "Notes"
NAV: Final = (
    ("/today", "Today"),
    ("/progress", "Progress"),
    ("/plan", "Plan"),
    ("/kit", "Kit"),
    ("/learn", "Learn"),
)


def page(
    request: Request, template: str, *, status: int = 200, **context: object
) -> HTMLResponse:
    """Render a template of `web/templates`.

    Every template also has: `title`, `path`, `nav` (pairs of path and words), `tab`
    and `tab_field()` (the credential, as text and as a hidden field), `locked`,
    `running`, `entered`, and `asset(name)` for a file of `web/static`.
    """
    return HTMLResponse(rendered(request, template, **context), status)


def rendered(request: Request, template: str, **context: object) -> str:
    """Render a template to text, such as a fragment for a JSON answer."""
    house, visit = house_of(request), visit_of(request)
    shared = {
        "title": TITLE,
        "path": request.url.path,
        "nav": NAV,
        "tab": visit.tab,
        "tab_field": lambda: tab_field(visit.tab),
        "locked": house.locked,
        "running": house.running,
        "entered": visit.entered and not house.locked,
    }
    return environment().get_template(template).render(shared | context)


def tab_field(tab: str) -> Markup:
    """The hidden field that each form carries."""
    return Markup('<input type="hidden" name="tab" value="{}">').format(tab)


def shown(value: object) -> object:
    r"""A text without signs that nobody sees, such as those that turn text around.

    >>> shown("a\u202eb")
    'a\ufffdb'
    """
    if not isinstance(value, str) or (clean := seen(value)) == value:
        return value  # also markup: it was made of values that were shown
    return clean


@cache
def environment() -> Environment:
    """Everything is escaped, and a name that was not handed over is an error."""
    made = Environment(
        loader=PackageLoader("unhurried.web"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        finalize=shown,
    )
    made.globals["asset"] = asset
    made.filters["in_pages"] = in_pages
    return made
