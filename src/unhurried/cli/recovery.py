"""`unhurried recovery`: a new recovery code, or a way in with the one on paper."""

from pathlib import Path

import click

from unhurried.bootstrap import keys
from unhurried.bootstrap.opening import Key, unlock
from unhurried.bootstrap.ways_in import new_passphrase, new_recovery_code
from unhurried.cli.desk import Desk
from unhurried.cli.passphrase import chosen_or_read
from unhurried.cli.private_file import claim, write
from unhurried.cli.setup.door import hand_over
from unhurried.cli.verb import FILE, verb
from unhurried.cli.voice import Page

NEW = "The new recovery code opens the vault; the one before does so no longer."
OPENED = "The recovery code was right, and the new passphrase opens the vault."


@click.command()
@click.option("--unlock", "way_in", is_flag=True, help="Use the code on paper.")
@click.option(
    "--code-file", type=FILE, metavar="FILE", help="Read the code on paper from a file."
)
@click.option(
    "--new-file", type=FILE, metavar="FILE", help="Read the new passphrase from a file."
)
@click.option(
    "--recovery-file", type=FILE, metavar="FILE", help="Write the new code to a file."
)
@verb
def recovery(
    desk: Desk,
    /,
    *,
    way_in: bool,
    code_file: Path | None,
    new_file: Path | None,
    recovery_file: Path | None,
) -> Page:
    """Print a new recovery code; or, with --unlock, set a new passphrase with it."""
    desk.need_vault()
    if way_in or code_file is not None:
        key = Key(_code(desk, code_file), is_recovery=True)
        unlock(desk.folder, key, desk.world)
        new_passphrase(desk.folder, key, chosen_or_read(desk, new_file), desk.world)
        keys.forget(desk.folder)
        return Page({"changed": True}, (OPENED,))
    _new_code(desk, recovery_file)
    return Page({"changed": True}, (NEW,))


def _code(desk: Desk, code_file: Path | None) -> str:
    if code_file is not None:
        return keys.from_file(code_file)
    desk.asker.need("the recovery code", "give --code-file FILE")
    return desk.asker.secret("Recovery code")


def _new_code(desk: Desk, recovery_file: Path | None) -> None:
    key = desk.key()
    if recovery_file is None:
        desk.asker.need("the code to be typed back", "give --recovery-file FILE")
        hand_over(new_recovery_code(desk.folder, key, desk.world), desk.asker)
        return
    unlock(desk.folder, key, desk.world)
    claim(recovery_file, "the recovery file")
    code = new_recovery_code(desk.folder, key, desk.world)
    write(recovery_file, f"{code}\n")
