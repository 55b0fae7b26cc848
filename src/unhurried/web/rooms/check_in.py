"""The page /check-in."""

from starlette.routing import Route

ROUTES: tuple[Route, ...] = ()
