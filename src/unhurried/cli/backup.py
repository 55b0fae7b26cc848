"""`unhurried backup`: make one now, and say where they go."""

from collections.abc import Iterable, Iterator
from datetime import UTC
from pathlib import Path

import click

from unhurried.bootstrap.backups import Keeping, Shown
from unhurried.bootstrap.failures import NoVaultHere
from unhurried.cli.desk import Desk
from unhurried.cli.meanwhile import meanwhile
from unhurried.cli.verb import verb
from unhurried.cli.voice import Page
from unhurried.core.clock import DAY_MS
from unhurried.core.errors import BadInput
from unhurried.views.as_json import Json
from unhurried.views.moment import dated
from unhurried.views.words import backups as words
from unhurried.views.words.meanwhile import KEEPING

FOLDER = click.Path(path_type=Path, file_okay=False)


@click.command()
@click.option(
    "--to", type=FOLDER, metavar="DIR", help="Only into this folder, only this time."
)
@click.option(
    "--also", type=FOLDER, metavar="DIR", help="From now on into this folder as well."
)
@click.option("--only-here", is_flag=True, help="From now on nowhere else.")
@verb
def backup(desk: Desk, to: Path | None, also: Path | None, *, only_here: bool) -> Page:
    """Make a sealed backup, open it to check, and say which there are."""
    if sum((to is not None, also is not None, only_here)) > 1:
        raise BadInput("these do not go together", "the options", "give one of them")
    app, keeping = desk.application(), desk.keeping
    if keeping is None:
        raise NoVaultHere("no vault was opened", "`unhurried setup` makes one")
    said = _chosen(keeping, also, only_here=only_here)
    with meanwhile(KEEPING):
        made = keeping.take_now(app, to)
    shown = keeping.shown()
    lines = (*said, words.MADE, *(f"  {path}" for path in made), *_lines(shown))
    return Page(
        {"made": [str(path) for path in made], "folders": [_plain(s) for s in shown]},
        (*lines, words.HOW),
    )


def _chosen(keeping: Keeping, also: Path | None, *, only_here: bool) -> tuple[str, ...]:
    if also is not None:
        keeping.choose(also)
        return (words.ALSO.format(where=also),)
    if only_here:
        keeping.choose(None)
        return (words.ONLY_HERE,)
    return ()


def _lines(shown: Iterable[Shown]) -> Iterator[str]:
    for one in shown:
        if not one.there:
            yield words.AWAY.format(where=one.where)
        elif not one.days:
            yield words.NONE.format(where=one.where)
        else:
            latest = dated(one.days[-1] * DAY_MS, UTC)
            count = len(one.days)
            yield words.KEPT.format(count=count, where=one.where, day=latest)


def _plain(shown: Shown) -> Json:
    days = [dated(one * DAY_MS, UTC) for one in shown.days]
    return {"where": shown.where, "there": shown.there, "days": list(days)}
