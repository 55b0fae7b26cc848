"""`unhurried merge`: what another machine recorded of the same person, joined."""

from pathlib import Path
from typing import Final, TypedDict, Unpack

import click

from unhurried.app.merging import joined
from unhurried.bootstrap import keys, merging
from unhurried.bootstrap.merging import Second
from unhurried.bootstrap.opening import Key
from unhurried.cli.desk import Desk
from unhurried.cli.meanwhile import meanwhile
from unhurried.cli.verb import FILE, verb
from unhurried.cli.voice import Page, bulleted
from unhurried.core.errors import BadInput
from unhurried.views.as_json import Json, plain
from unhurried.views.importing import ImportPage, import_page
from unhurried.views.words import merging as words
from unhurried.views.words.meanwhile import OPENING, TAKING


class Given(TypedDict):
    """The options of the command."""

    source: Path
    there_file: Path | None
    code_file: Path | None
    dry_run: bool
    yes: bool


PLACE: Final = click.Path(path_type=Path, exists=True)


@click.command()
@click.argument("source", type=PLACE, metavar="FILE|DIR")
@click.option(
    "--there-file", type=FILE, metavar="FILE", help="The passphrase that opens it."
)
@click.option(
    "--code-file", type=FILE, metavar="FILE", help="Open it with its recovery code."
)
@click.option("--dry-run", is_flag=True, help="Only show what would be taken up.")
@click.option("--yes", is_flag=True, help="Take it up without being asked.")
@verb
def merge(desk: Desk, /, **given: Unpack[Given]) -> Page:
    """Join another machine's history of your record with this one.

    Name a backup that was made there, or a copy of its vault. Sessions, check-ins and
    pauses of both count from then on; what was comfortable there proves nothing here.
    """
    application = desk.application()
    key = _key(desk, given["there_file"], given["code_file"])
    with meanwhile(OPENING):
        other = merging.second(desk.folder, given["source"], key, desk.world)
        state, book = application.state, application.book
        page = import_page(joined(other.command.newer, state, book))
    if not page.lines:
        return _shown(page, other, words.NOTHING_NEW, written=False)
    if given["dry_run"] or not _agreed(desk, page, other, yes=given["yes"]):
        return _shown(page, other, words.PREVIEW, written=False)
    with meanwhile(TAKING):
        application.do(other.command)
    return _shown(page, other, words.TAKEN, written=True)


def _key(desk: Desk, there_file: Path | None, code_file: Path | None) -> Key:
    if there_file is not None and code_file is not None:
        raise BadInput("these do not go together", "the options", "give one of them")
    if code_file is not None:
        return Key(keys.from_file(code_file), is_recovery=True)
    file = there_file or desk.passphrase_file
    if file is not None:
        return Key(keys.from_file(file))
    desk.asker.need("its passphrase", "give --there-file FILE or --code-file FILE")
    return Key(desk.asker.secret(words.OPENS_WITH))


def _agreed(desk: Desk, page: ImportPage, other: Second, *, yes: bool) -> bool:
    if yes:
        return True
    desk.asker.need("a yes", "add --yes, or --dry-run to look only")
    desk.voice.say(words.PREVIEW, *bulleted(page.lines), "", *_about(other))
    return desk.asker.agrees(words.AGREE)


def _about(other: Second) -> tuple[str, ...]:
    stranger = () if other.same else (words.ANOTHER,)
    return (*stranger, words.ONLY_TIGHTENS, words.GO_ON_THERE)


def _shown(page: ImportPage, other: Second, head: str, *, written: bool) -> Page:
    end = _about(other) if written else (words.NOT_WRITTEN,)
    told: dict[str, Json] = {"written": written, "same": other.same}
    data = plain(page)
    data = {**data, **told} if isinstance(data, dict) else data
    return Page(data, (head, *bulleted(page.lines), *end))
