"""The page /plan."""

from starlette.routing import Route

ROUTES: tuple[Route, ...] = ()
