"""The page /settings."""

from starlette.routing import Route

ROUTES: tuple[Route, ...] = ()
