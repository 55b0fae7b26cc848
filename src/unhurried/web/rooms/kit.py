"""The page /kit."""

from starlette.routing import Route

ROUTES: tuple[Route, ...] = ()
