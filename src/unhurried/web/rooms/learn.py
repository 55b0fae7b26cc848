"""The pages /learn and /learn/<number>: the library, and a search that leaves no trace.

An article is named in an address by its place on the shelf, and what is searched for
comes in the body of a form, so that the browser's history holds neither.
"""

from typing import Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from unhurried.bootstrap.search import find
from unhurried.bootstrap.shelved import shelf
from unhurried.bootstrap.shipped import guides, rulebook, sources
from unhurried.views.articles import ArticleLine, article_view, contents, listed
from unhurried.views.ground import Library
from unhurried.web import numbered
from unhurried.web.drawings import of_article
from unhurried.web.page import page

MOST_FOUND: Final = 8
LONGEST: Final = 200
"""Characters of a search that are looked at."""


async def show(request: Request) -> Response:
    """Show the table of contents."""
    return _contents(request, "", ())


async def search(request: Request) -> Response:
    """Show what holds the words; they go nowhere else and are not kept."""
    form = await request.form()
    said = str(form.get("words", "")).strip()[:LONGEST]
    slugs = find(said, shelf().articles.values(), MOST_FOUND)
    return _contents(request, said, listed(shelf().article(slug) for slug in slugs))


async def read(request: Request) -> Response:
    """Show one article."""
    slug = numbered.named(request.path_params["number"], numbered.articles())
    view = article_view(shelf(), slug, Library(rulebook(), sources(), guides()))
    return page(
        request,
        "article.html",
        article=view,
        drawing=of_article(slug),
        numbers=numbered.articles(),
        places=numbered.rules(),
    )


def _contents(request: Request, asked: str, found: tuple[ArticleLine, ...]) -> Response:
    return page(
        request,
        "learn.html",
        asked=asked,
        found=found,
        topics=contents(shelf()).topics,
        numbers=numbered.articles(),
    )


ROUTES = (
    Route("/learn", show, methods=["GET"]),
    Route("/learn", search, methods=["POST"]),
    Route("/learn/{number:int}", read, methods=["GET"]),
)
