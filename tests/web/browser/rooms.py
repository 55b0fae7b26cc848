"""The pages that every person with a vault can open."""

from typing import Final, TypeGuard

from starlette.routing import BaseRoute, Route

from unhurried.web.serving import routes

ROOMS: Final = (
    "/today",
    "/session",
    "/check-in",
    "/progress",
    "/plan",
    "/kit",
    "/learn",
    "/why",
    "/rules",
    "/settings",
    "/help",
)
NO_PAGES: Final = frozenset({"/", "/lock", "/enter", "/here", "/start", "/unlock"})
NO_PAGES_BELOW: Final = ("/api", "/static", "/sw", "/manifest", "/offline", "/pair")


def further() -> list[str]:
    """Every other page that has an address of its own."""
    found = {route.path for route in routes() if is_page(route)}
    return sorted(found - set(ROOMS) - NO_PAGES)


def is_page(route: BaseRoute) -> TypeGuard[Route]:
    """Whether it shows something at one address."""
    return (
        isinstance(route, Route)
        and "GET" in (route.methods or ())
        and "{" not in route.path
        and not route.path.startswith(NO_PAGES_BELOW)
    )
