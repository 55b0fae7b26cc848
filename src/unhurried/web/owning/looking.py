"""Look things up in the catalogue, and begin a description of one's own with them.

An entry is named in an address by its place: the browser's history holds a number.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from unhurried.app.replies.catalogued import begun, with_published
from unhurried.bootstrap.catalogued import shipped_catalogue
from unhurried.bootstrap.shipped import guides, rulebook, sources
from unhurried.kit.catalogue.entry import Entry, EntryKind
from unhurried.kit.catalogue.shelves import each
from unhurried.views.catalogue import entry_view
from unhurried.views.ground import Library
from unhurried.views.words.catalogue import ENTRY_KINDS
from unhurried.web import numbered
from unhurried.web.forms import blank
from unhurried.web.owning.form import (
    BOTTLE,
    FINGER,
    OBJECT,
    Description,
    describing,
    take_described,
)
from unhurried.web.owning.marks import new_mark
from unhurried.web.page import page

LOOK = "/look"


@dataclass(frozen=True, slots=True)
class Group:
    """Entries of one kind."""

    title: str
    entries: tuple[Entry, ...]


def routes(base: str) -> tuple[Route, ...]:
    """The pages of the catalogue below another page."""
    at = f"{base}{LOOK}"
    return (
        Route(at, show, methods=["GET"]),
        Route(f"{at}/{{number:int}}", one, methods=["GET"]),
        Route(f"{at}/{{number:int}}/mine", ask_mine, methods=["GET"]),
        Route(f"{at}/{{number:int}}/mine", take_mine, methods=["POST"]),
    )


async def show(request: Request) -> Response:
    """Show the whole catalogue, kind by kind."""
    base = _base(request)
    groups = tuple(_groups())
    return page(
        request, "kit/look.html", base=base, groups=groups, places=places(), back=base
    )


async def one(request: Request) -> Response:
    """Show one entry with its figures, their sources, and what is not known."""
    entry = _entry(request)
    library = Library(rulebook(), sources(), guides())
    return page(
        request,
        "kit/entry.html",
        base=_base(request),
        entry=entry_view(entry, library),
        can_be_mine=frozenset(each_mine(entry)),
        places=places(),
        articles=numbered.articles(),
    )


async def ask_mine(request: Request) -> Response:
    """Show the form, begun with what the entry knows; measures are always asked."""
    entry = _entry(request)
    place = (await new_mark(request), _base(request))
    return describing(request, _description(entry), blank(begun(entry)), place)


async def take_mine(request: Request) -> Response:
    """Add it, as its owner described it."""
    return await take_described(request, _description(_entry(request)), _base(request))


@cache
def places() -> Mapping[str, int]:
    """Where each entry, and each piece of a set, stands in the catalogue, from 1."""
    every = each(shipped_catalogue().entries)
    return {entry.id: number for number, entry in enumerate(every, 1)}


def each_mine(entry: Entry) -> Iterator[str]:
    """The ids, of the entry and its pieces, that can be described as one's own."""
    for one_ in each((entry,)):
        kind = one_.of if one_.kind is EntryKind.KIT else one_.kind
        is_item = kind is not None and kind.item is not None and not one_.pieces
        if is_item or one_.kind is EntryKind.LUBRICANT:
            yield one_.id


def _description(entry: Entry) -> Description:
    from_kind = {EntryKind.LUBRICANT: BOTTLE, EntryKind.FINGER: FINGER}
    about = from_kind.get(entry.kind, OBJECT)
    asked = tuple(with_published(entry, question) for question in about.questions)
    return Description(
        entry.title, about.says, asked, about.assumed, about.fact, about.measured
    )


def _groups() -> Iterator[Group]:
    entries = shipped_catalogue().entries
    for kind in ENTRY_KINDS:
        of_kind = tuple(one_ for one_ in entries if one_.kind is kind)
        if of_kind:
            yield Group(ENTRY_KINDS[kind], of_kind)


def _entry(request: Request) -> Entry:
    id_ = numbered.named(request.path_params["number"], places())
    return shipped_catalogue().entry(id_)


def _base(request: Request) -> str:
    """The page that this was opened from: the kit, or a step of the first evening."""
    return request.url.path.partition(LOOK)[0]
