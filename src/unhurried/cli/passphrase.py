"""`unhurried passphrase`: a new one, or remembered in the keyring."""

from pathlib import Path

import click

from unhurried.bootstrap import keys
from unhurried.bootstrap.opening import unlock
from unhurried.bootstrap.ways_in import new_passphrase
from unhurried.cli.desk import Desk
from unhurried.cli.setup.door import chosen
from unhurried.cli.verb import FILE, verb
from unhurried.cli.voice import Page
from unhurried.core.errors import BadInput

CHANGED = (
    "The new passphrase opens the vault; the one before does so no longer. An older "
    "copy of the folder, such as a backup, still opens with the one before."
)
REMEMBERED = (
    "The keyring of this machine remembers the passphrase from now on. Whoever can use "
    "your account while it is unlocked can open the vault; `unhurried lock` ends that."
)
FORGOTTEN = "The keyring does not hold the passphrase (any more)."


@click.command()
@click.option("--remember", is_flag=True, help="Keep it in this machine's keyring.")
@click.option("--forget", is_flag=True, help="Remove it from the keyring.")
@click.option(
    "--new-file", type=FILE, metavar="FILE", help="Read the new one from a file."
)
@verb
def passphrase(
    desk: Desk, new_file: Path | None, *, remember: bool, forget: bool
) -> Page:
    """Change the passphrase, or let the keyring remember or forget it."""
    desk.need_vault()
    if sum((remember, forget, new_file is not None)) > 1:
        raise BadInput("these do not go together", "the options", "give one of them")
    if forget:
        keys.forget(desk.folder)
        return Page({"remembered": False}, (FORGOTTEN,))
    key = desk.key()
    if remember:
        unlock(desk.folder, key, desk.world)
        keys.remember(desk.folder, key.text)
        return Page({"remembered": True}, (REMEMBERED,))
    unlock(desk.folder, key, desk.world)
    new_passphrase(desk.folder, key, chosen_or_read(desk, new_file), desk.world)
    keys.forget(desk.folder)
    return Page({"changed": True}, (CHANGED,))


def chosen_or_read(desk: Desk, new_file: Path | None) -> str:
    """Take the new passphrase from a file, or ask for it twice."""
    if new_file is not None:
        return keys.from_file(new_file)
    desk.asker.need("a new passphrase", "give --new-file FILE")
    return chosen(desk.asker)
