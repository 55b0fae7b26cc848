"""`unhurried lock`: forget a remembered passphrase."""

import click

from unhurried.bootstrap import keys
from unhurried.cli.desk import Desk
from unhurried.cli.verb import verb
from unhurried.cli.voice import Page

FORGOTTEN = "The passphrase is no longer in the keyring."
NOTHING = "No passphrase was remembered, so there is nothing to forget."
PLAIN = (
    "Nothing else stays unlocked: every command opens the vault for itself and closes "
    "it when it ends. What is on the screen stays there until you clear it."
)


@click.command()
@verb
def lock(desk: Desk) -> Page:
    """Forget a passphrase that the keyring remembers."""
    desk.need_vault()
    forgotten = keys.forget(desk.folder)
    return Page(
        {"forgotten": forgotten, "unlocked": False},
        (FORGOTTEN if forgotten else NOTHING, PLAIN),
    )
