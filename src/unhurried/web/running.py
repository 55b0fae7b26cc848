"""Run the server until it is ended: the sockets first, then everything behind them."""

import asyncio
import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

import click

from unhurried.bootstrap import keys
from unhurried.bootstrap.opening import Key, is_vault
from unhurried.core.errors import Unavailable
from unhurried.web.doors.address import Address, address_of, keep
from unhurried.web.doors.introduction import write_file
from unhurried.web.doors.leaving import inherited
from unhurried.web.doors.listening import Listener, listening, port_of, taken_over
from unhurried.web.doors.opening import open_browser
from unhurried.web.house import House
from unhurried.web.server import LastingServer, config_for
from unhurried.web.serving import Served
from unhurried.web.wanted import Wanted

SAYS: Final = "The pages are at {} until you press Ctrl+C here."
OPENED: Final = "Your browser opens them now."
BY_FILE: Final = "To come in, open this file in your browser within a minute: {}"
LATER: Final = "Later on, that address and your passphrase are enough."


def run(wanted: Wanted) -> None:
    """Serve until Ctrl+C, or go on as the locked successor of a process that left.

    Raises:
        Unavailable: the port is taken.
        WrongPassphrase, Damaged: the key that was given does not open the vault.
    """
    before = inherited()
    address = address_of(wanted.folder, wanted.world.chance)
    listeners = taken_over(before) if before else _listening(wanted, address)
    address = address.at(port_of(listeners))
    house = House(wanted.folder, wanted.world)
    served = Served(house, address.answered)
    server = LastingServer(served, listeners, config_for(served))
    server.each_second.append(_keeper(wanted.folder, address))
    if before:
        served.introduction.burn()
        _serve(server, listeners)
        return
    _unlocked(house, wanted.key)
    _introduce(served, address, wanted)
    _serve(server, listeners)


def _serve(server: LastingServer, listeners: tuple[Listener, ...]) -> None:
    asyncio.run(server.serve([listener.dup() for listener in listeners]))


def _listening(wanted: Wanted, address: Address) -> tuple[Listener, ...]:
    try:
        return listening(wanted.port or address.port)
    except Unavailable as taken:
        if wanted.port is not None:
            raise
        hint = f"they may be served already: open {address.url}, or choose --port"
        raise Unavailable(taken.what, hint) from taken


def _unlocked(house: House, key: Key | None) -> None:
    """Open the vault at once where a key was given or the keyring has it."""
    if key is None and keys.remembers(house.folder):
        recalled = keys.recall(house.folder)
        key = None if recalled is None else Key(recalled)
    if key is not None:
        asyncio.run(house.unlock(key))


def _introduce(served: Served, address: Address, wanted: Wanted) -> None:
    """Write the letter, and open it or say where it is."""
    vault = wanted.folder if is_vault(wanted.folder) else None
    file = write_file(served.introduction, vault, address.url)
    opened = wanted.browser and open_browser(file)
    if wanted.as_json:
        said = {"address": address.url, "file": str(file), "opened": opened}
        click.echo(json.dumps(said))
        return
    click.echo(SAYS.format(address.url))
    for line in (OPENED,) if opened else (BY_FILE.format(file), LATER):
        click.echo(line)


def _keeper(folder: Path, address: Address) -> Callable[[], None]:
    """Keep the address as soon as there is a vault's folder to keep it in."""
    kept = address_of(folder, bytes) == address

    def look() -> None:
        nonlocal kept
        if not kept and is_vault(folder):
            kept = True
            with suppress(OSError):  # a read-only folder only costs a new name
                keep(folder, address)

    return look
