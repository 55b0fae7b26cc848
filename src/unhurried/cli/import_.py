"""`unhurried import`: another record, or a table of sessions; it only tightens."""

from dataclasses import dataclass
from pathlib import Path

import click

from unhurried.app.application import Application
from unhurried.app.commands import ImportRecord, ImportTable
from unhurried.app.importing import taken_over
from unhurried.app.tabling import table_taken_over
from unhurried.cli.desk import Desk
from unhurried.cli.meanwhile import meanwhile
from unhurried.cli.verb import FILE, verb
from unhurried.cli.voice import Page, bulleted
from unhurried.core.errors import BadInput
from unhurried.views.as_json import Json, plain
from unhurried.views.importing import import_page
from unhurried.views.tabled import table_page
from unhurried.views.words.exporting import (
    AGREE,
    LOOK,
    MAP_NEXT,
    NOT_WRITTEN,
    NOTHING_NEW,
    ONLY_TIGHTENS,
    PREVIEW,
    TABLE_STAYS,
    TAKEN,
)
from unhurried.views.words.meanwhile import READING, TAKING


@dataclass(frozen=True, slots=True)
class Coming:
    """What would be taken over, and what is shown of it; no lines, nothing new.

    Attributes:
        look: what to look at before it is agreed to.
        stays: what is left behind, to be said afterwards.
    """

    command: ImportRecord | ImportTable
    data: dict[str, Json]
    lines: tuple[str, ...]
    look: tuple[str, ...] = ()
    stays: tuple[str, ...] = ()


@click.command("import")
@click.argument("file", type=FILE, metavar="FILE")
@click.option(
    "--columns",
    type=FILE,
    metavar="MAP",
    help="Of a table: the file that says which column is what.",
)
@click.option("--dry-run", is_flag=True, help="Only show what would be taken over.")
@click.option("--yes", is_flag=True, help="Take it over without being asked.")
@verb
def import_(
    desk: Desk, /, *, file: Path, columns: Path | None, dry_run: bool, yes: bool
) -> Page:
    """Take over an exported record, or a table: all of it, or nothing.

    Its sessions prove no size here; their pain, blood and dates, and every pause, do
    count. What it would add is shown first. A table is a CSV with headings and a row
    for each session; without --columns, a map to fill in is written for it.
    """
    from unhurried.bootstrap.tabling import is_table  # noqa: PLC0415 - only here

    if columns is None and is_table(file):
        return _map_to_fill_in(desk, file, yes=yes)
    application = desk.application()
    with meanwhile(READING):
        if columns is None:
            coming = _record(desk, application, file)
        else:
            coming = _table(desk, application, file, columns)
    if not coming.lines:
        return _shown(coming, NOTHING_NEW, written=False)
    if dry_run or not _agreed(desk, coming, yes=yes):
        return _shown(coming, PREVIEW, written=False)
    with meanwhile(TAKING):
        application.do(coming.command)
    return _shown(coming, TAKEN, written=True)


def _map_to_fill_in(desk: Desk, file: Path, *, yes: bool) -> Page:
    from unhurried.bootstrap.tabling import map_for  # noqa: PLC0415 - only here

    if yes:
        hint = "name its map with --columns; without --yes, one is written to fill in"
        raise BadInput("nobody said what the columns are", str(file), hint)
    headings, lines = map_for(file)
    data: Json = {"columns": list(headings), "map": "\n".join(lines) + "\n"}
    desk.voice.warn(MAP_NEXT)
    return Page(data, lines, for_file=True)


def _record(desk: Desk, application: Application, file: Path) -> Coming:
    from unhurried.bootstrap.exporting import (  # noqa: PLC0415 - only here
        bytes_of,
        import_of,
    )

    command = import_of(bytes_of(file), application, desk.world)
    state, book = application.state, application.book
    page = import_page(taken_over(command.newer, state, book))
    return Coming(command, _data(page), page.lines)


def _table(desk: Desk, application: Application, file: Path, columns: Path) -> Coming:
    from unhurried.bootstrap.tabling import import_of_table  # noqa: PLC0415 - only here

    command = import_of_table(file, columns, application, desk.world)
    state = application.state
    facts = table_taken_over(command.sessions, state, application.book)
    page = import_page(facts)
    stamp = state.credit.at
    now_ms = desk.world.clock.now().wall_ms if stamp is None else stamp.wall_ms
    table = table_page(facts, now_ms, desk.world.zone)
    lines = (*page.lines, *table.lines)
    data = {**_data(page), "table": _data(table)}
    return Coming(command, data, lines, (LOOK,), (TABLE_STAYS,))


def _data(page: object) -> dict[str, Json]:
    data = plain(page)
    return data if isinstance(data, dict) else {}


def _agreed(desk: Desk, coming: Coming, *, yes: bool) -> bool:
    if yes:
        return True
    desk.asker.need("a yes", "add --yes, or --dry-run to look only")
    desk.voice.say(PREVIEW, *bulleted(coming.lines), *coming.look, "", ONLY_TIGHTENS)
    return desk.asker.agrees(AGREE)


def _shown(coming: Coming, head: str, *, written: bool) -> Page:
    end = ONLY_TIGHTENS if written else NOT_WRITTEN
    look = coming.look if coming.lines and not written else ()
    lines: list[Json] = [*coming.lines]
    data: dict[str, Json] = {**coming.data, "lines": lines, "written": written}
    stays = coming.stays if written else ()
    return Page(data, (head, *bulleted(coming.lines), *look, end, *stays))
