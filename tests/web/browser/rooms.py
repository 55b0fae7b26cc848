"""The pages that every person with a vault can open."""

from typing import Final

from unhurried.web.serving import routes

WANTED: Final = (
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
ROOMS: Final = tuple(
    room
    for room in WANTED
    if room in {getattr(route, "path", "") for route in routes()}
)
