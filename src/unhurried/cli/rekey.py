"""`unhurried rekey`: everything sealed anew, for when the passphrase was seen."""

from pathlib import Path

import click

from unhurried.bootstrap import keys
from unhurried.bootstrap.opening import unlock
from unhurried.bootstrap.rekeying import Anew
from unhurried.bootstrap.rekeying import rekey as sealed_anew
from unhurried.cli.desk import Desk
from unhurried.cli.passphrase import chosen_or_read
from unhurried.cli.private_file import claim, write
from unhurried.cli.setup.door import hand_over
from unhurried.cli.verb import FILE, verb
from unhurried.cli.voice import Page
from unhurried.views.words import backups as words


@click.command()
@click.option(
    "--new-file", type=FILE, metavar="FILE", help="Read the new passphrase from a file."
)
@click.option(
    "--recovery-file", type=FILE, metavar="FILE", help="Write the new code to a file."
)
@verb
def rekey(desk: Desk, new_file: Path | None, recovery_file: Path | None) -> Page:
    """Seal everything anew: new key, new passphrase, new recovery code."""
    desk.need_vault()
    desk.voice.say(*words.REKEY)
    key = desk.key()
    unlock(desk.folder, key, desk.world)
    if recovery_file is None:
        desk.asker.need("the code to be typed back", "give --recovery-file FILE")
    passphrase = chosen_or_read(desk, new_file)
    if recovery_file is not None:
        claim(recovery_file, "the recovery file")

    def give(code: str) -> None:
        if recovery_file is None:
            hand_over(code, desk.asker)
        else:
            write(recovery_file, f"{code}\n")

    done = sealed_anew(desk.folder, (key, passphrase), desk.world, give)
    keys.forget(desk.folder)
    return Page(
        {"changed": True, "removed": done.gone, "all": done.trouble is None},
        (words.REKEYED, _of_backups(done)),
    )


def _of_backups(done: Anew) -> str:
    if done.trouble is None:
        return words.REKEYED_BACKUPS.format(gone=done.gone)
    where = ", ".join(str(place) for place in done.shelves)
    return words.REKEYED_LEFT.format(what=done.trouble.what, where=where)
