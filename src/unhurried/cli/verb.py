"""What makes a function a verb: a desk to work at, a page to show, a code to end."""

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Concatenate

import click

from unhurried.bootstrap.places import vault_folder
from unhurried.bootstrap.world import World
from unhurried.cli.desk import Desk
from unhurried.cli.exits import Exit
from unhurried.cli.options import FILE, P, options
from unhurried.cli.voice import Page, Voice
from unhurried.core.errors import CannotDoThatNow, Damaged

Work = Callable[Concatenate[Desk, P], Page]

__all__ = ["FILE", "P", "code_of", "desk_of", "in_doubt", "options", "verb"]


def verb(work: Work[P]) -> Callable[P, None]:
    """Turn `work(desk, ...) -> Page` into a command that shows the page and ends."""

    @wraps(work)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        context = click.get_current_context()
        for name in ("vault", "passphrase_file", "as_json"):
            kwargs.pop(name)
        desk = desk_of(context)
        try:
            page = work(desk, *args, **kwargs)
        except CannotDoThatNow as refused:
            if in_doubt(desk):
                raise Damaged(refused.what, refused.hint) from refused
            raise
        desk.voice.show(page)
        desk.end()
        context.exit(code_of(page, desk))

    return options(run)


def desk_of(context: click.Context) -> Desk:
    """Build the desk from the options of a command and of those it stands under."""
    world = context.find_object(World) or World()
    return Desk(
        world,
        vault_folder(_chosen(context, "vault")),
        _chosen(context, "passphrase_file"),
        Voice(as_json=_wants_json(context)),
    )


def code_of(page: Page, desk: Desk) -> Exit:
    """Choose how to end: a record in doubt is never told by 'done'."""
    return Exit.IN_DOUBT if in_doubt(desk) and page.code is Exit.OK else page.code


def in_doubt(desk: Desk) -> bool:
    """Whether the record was opened and found not to be whole."""
    return desk.opened is not None and not desk.opened.intact


def _chosen(context: click.Context, name: str) -> Path | None:
    at: click.Context | None = context
    while at is not None:
        value = at.params.get(name)
        if isinstance(value, Path):
            return value
        at = at.parent
    return None


def _wants_json(context: click.Context) -> bool:
    at: click.Context | None = context
    while at is not None:
        if at.params.get("as_json") is True:
            return True
        at = at.parent
    return False
