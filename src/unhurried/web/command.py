"""`unhurried web`: the pages, on this machine only."""

from collections.abc import Mapping
from pathlib import Path

import click

from unhurried.bootstrap.places import VARIABLE, vault_folder
from unhurried.bootstrap.world import World
from unhurried.core.errors import BadInput
from unhurried.web.wanted import Wanted

PARTNER_HINT = ("--partner", "say --lan --partner")


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
@click.option("--lan", is_flag=True, help="Let one other device of your network in.")
@click.option(
    "--partner", is_flag=True, help="With --lan: the page for a partner, nothing else."
)
@click.option(
    "--host", metavar="ADDRESS", help="This machine's address on it, for --lan."
)
@click.option(
    "--json", "as_json", is_flag=True, help="Print one JSON document instead."
)
@click.pass_context
def web(
    context: click.Context,
    /,
    port: int | None,
    *,
    no_browser: bool,
    as_json: bool,
    lan: bool,
    **named: object,
) -> None:
    """Serve the pages to this machine's browser until Ctrl+C.

    Nothing is sent anywhere: the program listens to this machine only, unless --lan
    lets one other device in, which then shows a code and a fingerprint to compare.
    With --lan --partner that device sees the page for a partner and a STOP, for one
    evening that you begin in Settings, and nothing else.
    """
    from unhurried.web.doors.reach import reach  # noqa: PLC0415 - as below
    from unhurried.web.running import run  # noqa: PLC0415 - help stays quick to show

    folder = vault_folder(_named(context, named, "vault"))
    file = _named(context, named, "passphrase_file")
    world = context.find_object(World) or World()
    host = named["host"]
    far = reach(host if isinstance(host, str) else None, lan=lan)
    partner = bool(named["partner"])
    if partner and far is None:
        raise BadInput("the page for a partner is for another device", *PARTNER_HINT)
    told = as_json or bool(_above(context, "as_json"))
    run(Wanted(folder, world, file, port, not no_browser, told, far, partner))


def _above(context: click.Context, name: str) -> object:
    """An option that was given before the verb."""
    return context.parent.params.get(name) if context.parent else None


def _named(
    context: click.Context, named: Mapping[str, object], name: str
) -> Path | None:
    """A path that was given after the verb, or before it."""
    said = named[name] or _above(context, name)
    return said if isinstance(said, Path) else None
