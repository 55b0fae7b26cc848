"""`unhurried import`: another record, read in; it only tightens."""

from pathlib import Path

import click

from unhurried.app.application import Application
from unhurried.app.commands import ImportRecord
from unhurried.app.importing import taken_over
from unhurried.cli.desk import Desk
from unhurried.cli.verb import FILE, verb
from unhurried.cli.voice import Page, bulleted
from unhurried.views.as_json import plain
from unhurried.views.importing import ImportPage, import_page
from unhurried.views.words.exporting import (
    AGREE,
    NOT_WRITTEN,
    NOTHING_NEW,
    ONLY_TIGHTENS,
    PREVIEW,
    TAKEN,
)


@click.command("import")
@click.argument("file", type=FILE, metavar="FILE")
@click.option("--dry-run", is_flag=True, help="Only show what would be taken over.")
@click.option("--yes", is_flag=True, help="Take it over without being asked.")
@verb
def import_(desk: Desk, /, *, file: Path, dry_run: bool, yes: bool) -> Page:
    """Take over an exported record: all of it, or nothing.

    Its sessions prove no size here; their pain, blood and dates, and every pause, do
    count. What it would add is shown first.
    """
    from unhurried.bootstrap.exporting import (  # noqa: PLC0415 - only here
        bytes_of,
        import_of,
    )

    application = desk.application()
    command = import_of(bytes_of(file), application, desk.world)
    page = _would(command, application)
    if not page.lines:
        return _shown(page, NOTHING_NEW, written=False)
    if dry_run or not _agreed(desk, page, yes=yes):
        return _shown(page, PREVIEW, written=False)
    application.do(command)
    return _shown(page, TAKEN, written=True)


def _would(command: ImportRecord, application: Application) -> ImportPage:
    state, book = application.state, application.book
    return import_page(taken_over(command.newer, state, book))


def _agreed(desk: Desk, page: ImportPage, *, yes: bool) -> bool:
    if yes:
        return True
    desk.asker.need("a yes", "add --yes, or --dry-run to look only")
    desk.voice.say(PREVIEW, *bulleted(page.lines), "", ONLY_TIGHTENS)
    return desk.asker.agrees(AGREE)


def _shown(page: ImportPage, head: str, *, written: bool) -> Page:
    end = ONLY_TIGHTENS if written else NOT_WRITTEN
    data = plain(page)
    data = {**data, "written": written} if isinstance(data, dict) else data
    return Page(data, (head, *bulleted(page.lines), end))
