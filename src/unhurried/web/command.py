"""`unhurried web`: the pages, on this machine only."""

from pathlib import Path

import click

from unhurried.bootstrap import keys
from unhurried.bootstrap.opening import Key
from unhurried.bootstrap.places import VARIABLE, vault_folder
from unhurried.bootstrap.world import World
from unhurried.web.wanted import Wanted


@click.command()
@click.option(
    "--vault",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    help=f"Folder of the vault (else {VARIABLE}, else the usual place).",
)
@click.option(
    "--passphrase-file",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Unlock at once, with the first line of a file only you can read.",
)
@click.option(
    "--port",
    type=click.IntRange(1024, 65535),
    metavar="NUMBER",
    help="Listen here (else where it was last time, else on a free one).",
)
@click.option(
    "--no-browser", is_flag=True, help="Open no browser; say how to open one."
)
@click.pass_context
def web(
    context: click.Context,
    /,
    vault: Path | None,
    passphrase_file: Path | None,
    port: int | None,
    *,
    no_browser: bool,
) -> None:
    """Serve the pages to this machine's browser until Ctrl+C.

    Nothing is sent anywhere: the program listens to this machine only.
    """
    from unhurried.web.running import run  # noqa: PLC0415 - help stays quick to show

    folder = vault_folder(vault or _above(context, "vault"))
    file = passphrase_file or _above(context, "passphrase_file")
    key = Key(keys.from_file(file)) if file else None
    world = context.find_object(World) or World()
    run(Wanted(folder, world, key, port, not no_browser))


def _above(context: click.Context, name: str) -> Path | None:
    """An option that was given before the verb."""
    value = context.parent.params.get(name) if context.parent else None
    return value if isinstance(value, Path) else None
