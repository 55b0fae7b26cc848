"""`unhurried lock`: forget a remembered passphrase, and what the screen shows."""

import click

from unhurried.bootstrap import keys
from unhurried.cli.curtain import cleared
from unhurried.cli.desk import Desk
from unhurried.cli.verb import verb
from unhurried.cli.voice import Page

FORGOTTEN = "The passphrase is no longer in the keyring."
NOTHING = "No passphrase was remembered, so there is nothing to forget."
PLAIN = (
    "Nothing else stays unlocked: every command opens the vault for itself and closes "
    "it when it ends."
)
CLEARED = "This terminal was cleared, with the lines that were scrolled away."
STAYS = "What is on a screen stays there until you clear it."


@click.command()
@verb
def lock(desk: Desk) -> Page:
    """Forget a passphrase that the keyring remembers, and clear this terminal."""
    desk.need_vault()
    forgotten = keys.forget(desk.folder)
    empty = cleared()
    return Page(
        {"forgotten": forgotten, "unlocked": False, "cleared": empty},
        (FORGOTTEN if forgotten else NOTHING, PLAIN, CLEARED if empty else STAYS),
    )
