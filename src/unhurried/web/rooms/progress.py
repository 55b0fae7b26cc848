"""The page /progress."""

from starlette.routing import Route

ROUTES: tuple[Route, ...] = ()
