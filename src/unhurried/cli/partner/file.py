"""`unhurried partner file`: what was chosen, sealed for somebody else's key."""

from pathlib import Path

import click

from unhurried.bootstrap.sharing import as_age, keys_in, note_given
from unhurried.bootstrap.text_file import text_from_input, text_of
from unhurried.bootstrap.whole_file import write_new
from unhurried.cli.desk import Desk
from unhurried.cli.files import STDIN
from unhurried.cli.verb import FILE, verb
from unhurried.cli.voice import Page
from unhurried.views.as_json import Json
from unhurried.views.words.exporting import NOT_NOTED
from unhurried.views.words.partner import FILE_GIVEN, FILE_MADE


@click.command("file")
@click.argument("file", type=FILE, metavar="FILE")
@click.option(
    "--to",
    "named",
    multiple=True,
    metavar="KEY",
    help="Their public key (age1...); may be said again for another.",
)
@click.option(
    "--to-file",
    "keys",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="A file with their public key; - is the standard input.",
)
@verb
def sealed_file(
    desk: Desk, /, *, file: Path, named: tuple[str, ...], keys: Path | None
) -> Page:
    """Write a new file that only the holder of a key can open, with a program not ours.

    It holds a page with what you chose, and nothing about the rest. They make a key
    with `age-keygen`, give you the public one, and open the file with `age --decrypt`.
    The journal notes that a file was made, and not what it held.
    """
    recipients = (*named, *(() if keys is None else keys_in(_text(keys))))
    application = desk.application()
    body = as_age(application, desk.world, recipients)
    write_new(file, body)
    noted = note_given(application)
    lines = (FILE_MADE.format(file=file), FILE_GIVEN)
    data: Json = {"file": str(file), "bytes": len(body), "noted": noted}
    return Page(data, lines if noted else (*lines, NOT_NOTED))


def _text(keys: Path) -> str:
    return text_from_input("the input") if str(keys) == STDIN else text_of(keys)
