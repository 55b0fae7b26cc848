"""The page /session."""

from starlette.routing import Route

ROUTES: tuple[Route, ...] = ()
