"""`unhurried restore`: say what putting a backup back comes to, then put it back."""

from collections.abc import Iterator
from datetime import tzinfo
from pathlib import Path
from typing import TypedDict, Unpack

import click

from unhurried.bootstrap import keys, restoring
from unhurried.bootstrap.opening import Key
from unhurried.bootstrap.restoring import Restore, Side
from unhurried.cli.desk import Desk
from unhurried.cli.meanwhile import meanwhile
from unhurried.cli.verb import FILE, verb
from unhurried.cli.voice import Page
from unhurried.core.errors import BadInput
from unhurried.views.as_json import Json
from unhurried.views.moment import dated
from unhurried.views.words import backups as words
from unhurried.views.words.meanwhile import COMPARING, PUTTING


class Given(TypedDict):
    """The options of the command."""

    source: Path | None
    code_file: Path | None
    here_file: Path | None
    unread: bool
    agreed: bool
    let_go: bool


PLACE = click.Path(path_type=Path, exists=True)


@click.command()
@click.argument("source", type=PLACE, required=False, metavar="[FILE|DIR]")
@click.option(
    "--code-file", type=FILE, metavar="FILE", help="Open it with the recovery code."
)
@click.option(
    "--here-file",
    type=FILE,
    metavar="FILE",
    help="The passphrase of the vault here, where it is another one.",
)
@click.option("--unread", is_flag=True, help="Do without reading that other vault.")
@click.option("--yes", "agreed", is_flag=True, help="Put it back without asking.")
@click.option("--let-go", is_flag=True, help="Remove the vaults that were replaced.")
@verb
def restore(desk: Desk, /, **given: Unpack[Given]) -> Page:
    """Put a backup back: the latest, one named, or the latest of a folder.

    It opens with the passphrase (or the recovery code) of its day. What would change is
    shown first; locks and healing times of the vault here go on counting.
    """
    if given["let_go"]:
        desk.need_vault()
        count = restoring.let_go(desk.folder)
        return Page({"removed": count}, (words.LET_GO.format(count=count),))
    opens = (_key(desk, given["code_file"]), _key_here(given))
    with meanwhile(COMPARING):
        found = restoring.look(desk.folder, given["source"], opens, desk.world)
    if found.same:
        return Page(_plain(found, done=False, aside=()), (words.SAME,))
    lines = tuple(_lines(found, desk.world.zone))
    if not given["agreed"] and not _agrees(desk, lines):
        shown = () if desk.world.answers() else lines
        data = _plain(found, done=False, aside=())
        return Page(data, (*shown, words.NOT_YET))
    with meanwhile(PUTTING):
        aside = restoring.put_back(desk.folder, found, desk.world)
    keys.forget(desk.folder)
    kept = [words.STANDS_ASIDE.format(where=place) for place in aside]
    return Page(_plain(found, done=True, aside=aside), (words.BACK, *kept))


def _key(desk: Desk, code_file: Path | None) -> Key:
    if code_file is not None:
        return Key(keys.from_file(code_file), is_recovery=True)
    if desk.passphrase_file is not None:
        return Key(keys.from_file(desk.passphrase_file))
    desk.asker.need("the passphrase", "give --passphrase-file FILE or --code-file FILE")
    return Key(desk.asker.secret("Passphrase of the backup"))


def _key_here(given: Given) -> Key | None:
    here_file = given["here_file"]
    if here_file is None:
        return Key("") if given["unread"] else None
    if given["unread"]:
        raise BadInput("these do not go together", "the options", "give one of them")
    return Key(keys.from_file(here_file))


def _agrees(desk: Desk, lines: tuple[str, ...]) -> bool:
    if not desk.world.answers():
        return False
    desk.voice.say(*lines)
    return desk.asker.agrees(words.ASK)


def _lines(found: Restore, zone: tzinfo) -> Iterator[str]:
    if found.here is not None:
        yield _holds(words.HERE, found.here, zone)
    else:
        yield words.HERE_NONE if found.record.replaces is None else words.HERE_UNREAD
    yield str(found.path)
    yield _holds(words.THERE, found.there, zone)
    yield words.CARRIED if found.here is not None else words.UNREAD
    if found.here is not None and not found.whole:
        yield words.UNREAD
    yield words.WAYS_STAY if found.keeps_ways else words.WAYS_CHANGE
    if found.record.replaces is not None:
        yield words.ASIDE


def _holds(template: str, side: Side, zone: tzinfo) -> str:
    last = ""
    if side.wall_ms is not None:
        last = words.LAST.format(day=dated(side.wall_ms, zone))
    return template.format(entries=side.entries, sessions=side.sessions, last=last)


def _plain(found: Restore, *, done: bool, aside: tuple[Path, ...]) -> Json:
    return {
        "done": done,
        "same": found.same,
        "path": str(found.path),
        "here": _side(found.here),
        "there": _side(found.there),
        "whole": found.whole,
        "keeps_ways": found.keeps_ways,
        "replaced": [str(place) for place in aside],
    }


def _side(side: Side | None) -> Json:
    if side is None:
        return None
    return {
        "entries": side.entries,
        "sessions": side.sessions,
        "last_wall_ms": side.wall_ms,
    }
