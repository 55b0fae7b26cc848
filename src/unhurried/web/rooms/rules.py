"""The pages /rules and /rules/<number>: the rulebook, with numbers and sources.

A rule is named in an address by its place in the book, so that the browser's history
holds a number and no subject.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from unhurried.bootstrap.shelved import shelf
from unhurried.bootstrap.shipped import guides, rulebook, sources
from unhurried.views.articles import about_rules
from unhurried.views.ground import Library
from unhurried.views.rules import RuleLine, rule_view, rules_page
from unhurried.web import numbered
from unhurried.web.page import page


@dataclass(frozen=True, slots=True)
class Section:
    """One section of the rulebook."""

    title: str
    rules: tuple[RuleLine, ...]


async def show(request: Request) -> Response:
    """Show every rule, section by section."""
    book = rules_page(rulebook())
    sections = tuple(_sections(book.rules))
    places = numbered.rules()
    return page(request, "rules.html", book=book, sections=sections, places=places)


async def one(request: Request) -> Response:
    """Show one rule with its numbers, bounds and sources."""
    rule_id = numbered.named(request.path_params["number"], numbered.rules())
    library = Library(rulebook(), sources(), guides())
    rule = rule_view(library, rule_id, about_rules(shelf(), [rule_id]))
    return page(request, "rule.html", rule=rule, numbers=numbered.articles())


def _sections(rules: tuple[RuleLine, ...]) -> Iterator[Section]:
    for section, of_it in groupby(rules, key=lambda rule: rule.section):
        yield Section(section.capitalize(), tuple(of_it))


ROUTES = (
    Route("/rules", show, methods=["GET"]),
    Route("/rules/{number:int}", one, methods=["GET"]),
)
