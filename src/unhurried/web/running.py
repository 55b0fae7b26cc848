"""Run the server until it is ended: the sockets first, then everything behind them."""

import asyncio
import json
from collections.abc import Callable
from contextlib import ExitStack, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from unhurried.bootstrap import keys
from unhurried.bootstrap.doorstep import Key, is_vault
from unhurried.core.clock import SECOND_MS
from unhurried.core.errors import CannotDoThatNow, Unavailable
from unhurried.web.doors.address import Address, address_of, keep
from unhurried.web.doors.introduction import write_file
from unhurried.web.doors.leaving import inherited
from unhurried.web.doors.listening import (
    Listener,
    listening,
    listening_afar,
    port_of,
    taken_over,
)
from unhurried.web.doors.opening import open_browser
from unhurried.web.house import House
from unhurried.web.readying import Readying
from unhurried.web.server import LastingServer
from unhurried.web.serving import Served
from unhurried.web.wanted import Wanted

if TYPE_CHECKING:
    from unhurried.web.lan import Lan

SAYS: Final = "The pages are at {} until you press Ctrl+C here."
OPENED: Final = "Your browser opens them now."
BY_FILE: Final = "To come in, open this file in your browser within a minute: {}"
LATER: Final = "Later on, that address and your passphrase are enough."


def run(wanted: Wanted) -> None:
    """Serve until Ctrl+C, or go on as the locked successor of a process that left.

    Raises:
        CannotDoThatNow: the network is wanted, and there is no vault yet.
        Unavailable: the port is taken.
        WrongPassphrase, Damaged: the key that was given does not open the vault.
    """
    before = inherited()
    if wanted.lan is not None and not is_vault(wanted.folder):
        hint = "set up on this machine first, then start again with --lan"
        raise CannotDoThatNow("there is nothing to show to another device", hint=hint)
    address = address_of(wanted.folder, wanted.world.chance)
    listeners = taken_over(before) if before else _listening(wanted, address)
    with ExitStack() as open_ones:
        for listener in listeners:
            open_ones.enter_context(listener)
        _serve(wanted, address.at(port_of(listeners)), listeners, first=not before)


def _serve(
    wanted: Wanted,
    address: Address,
    listeners: tuple[Listener, ...],
    *,
    first: bool,
) -> None:
    served = Served(House(wanted.folder, wanted.world), address.answered)
    lans = _lans(served, listeners, wanted)
    server = LastingServer(served, listeners, lans)
    server.each_second.append(_keeper(wanted.folder, address))
    server.each_second.append(Readying(served.house, served.further).look)
    if first:
        _unlocked(served.house, wanted.key_file)
        # Only now: a signal that ends the program removes the letter from here on.
        server.once_begun.append(lambda: _introduce(served, address, wanted, lans))
    else:
        served.introduction.burn()
    on_loopback = listeners[:-1] if lans else listeners
    with suppress(KeyboardInterrupt):  # the way to end it, as it says itself
        asyncio.run(server.serve([listener.dup() for listener in on_loopback]))


def _listening(wanted: Wanted, address: Address) -> tuple[Listener, ...]:
    """On loopback, and last at the address for the network where there is one."""
    try:
        own = listening(wanted.port or address.port)
    except Unavailable as taken:
        if wanted.port is not None:
            raise
        hint = f"they may be served already: open {address.url}, or choose --port"
        raise Unavailable(taken.what, hint) from taken
    if wanted.lan is None:
        return own
    return (*own, listening_afar(str(wanted.lan), port_of(own)))


def _lans(
    served: Served, listeners: tuple[Listener, ...], wanted: Wanted
) -> "tuple[Lan, ...]":
    if wanted.lan is None:
        return ()
    from unhurried.web.lan import beside  # noqa: PLC0415 - slow, and only for --lan

    now_ms = wanted.world.clock.now().wall_ms
    now = datetime.fromtimestamp(now_ms / SECOND_MS, UTC)
    return (beside(served, listeners[-1], now, partner=wanted.partner),)


def _unlocked(house: House, file: Path | None) -> None:
    """Open the vault at once where a file or the keyring has its passphrase."""
    said = None
    if file is not None:
        said = keys.from_file(file)
    elif keys.remembers(house.folder):
        said = keys.recall(house.folder)
    if said is not None:
        asyncio.run(house.unlock(Key(said)))


def _introduce(
    served: Served, address: Address, wanted: Wanted, lans: "tuple[Lan, ...]"
) -> None:
    """Write the letter, open it or say where it is, and say how far the pages reach."""
    vault = wanted.folder if is_vault(wanted.folder) else None
    file = write_file(served.introduction, vault, address.url)
    opened = wanted.browser and open_browser(file)
    if wanted.as_json:
        said = {"address": address.url, "file": str(file), "opened": opened}
        click.echo(json.dumps(said | {"lan": [lan.told() for lan in lans]}))
        return
    click.echo(SAYS.format(address.url))
    for line in (OPENED,) if opened else (BY_FILE.format(file), LATER):
        click.echo(line)
    for lan in lans:
        lan.tell()


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
