"""`unhurried erase`: one deliberate word, after what it can and cannot do was said."""

import click

from unhurried.bootstrap import keys
from unhurried.bootstrap.erasing import erase_vault, something_to_erase
from unhurried.bootstrap.failures import NoVaultHere
from unhurried.cli.desk import Desk
from unhurried.cli.exits import Exit
from unhurried.cli.verb import verb
from unhurried.cli.voice import Page
from unhurried.views.words import backups as words


@click.command()
@click.option(
    "--word", metavar="WORD", help="The word, where nobody can be asked: erase."
)
@verb
def erase(desk: Desk, word: str | None) -> Page:
    """Erase the whole record on this machine; it cannot be taken back."""
    if not something_to_erase(desk.folder):
        hint = "name another with --vault DIR"
        raise NoVaultHere("there is nothing to erase here", hint)
    desk.voice.say(*words.ERASE)
    typed = _typed(desk) if word is None else word
    if typed.strip() != words.WORD:
        return Page({"erased": False}, (words.NOT_ERASED,), Exit.BROKEN_OFF)
    keys.forget(desk.folder)
    gone = erase_vault(desk.folder)
    lines = [words.ERASED.format(files=gone.files)]
    if gone.left:
        lines.append(words.ERASED_LEFT.format(names=", ".join(gone.left)))
    return Page(
        {"erased": True, "files": gone.files, "left": list(gone.left)}, tuple(lines)
    )


def _typed(desk: Desk) -> str:
    desk.asker.need("the word", "give --word erase")
    return desk.asker.line(words.ERASE_ASK)
