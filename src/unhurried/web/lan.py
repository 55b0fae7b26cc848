"""The pages for one other device of the network: encrypted, paired, told plainly."""

import io
import sys
from asyncio import get_running_loop
from contextlib import suppress
from datetime import datetime
from ipaddress import IPv4Address
from pathlib import Path
from typing import Final

import click
import segno
from starlette.types import ASGIApp
from uvicorn import Server

from unhurried.core.errors import Unavailable
from unhurried.web.doors.certificate import certificate_for, fingerprint
from unhurried.web.doors.evening import Reach
from unhurried.web.doors.knocking import KnockFromAfar
from unhurried.web.doors.listening import Listener
from unhurried.web.server import config_for, stop
from unhurried.web.serving import Served

MEANS: Final = """
With --lan one other device of this network can be let in, at {url}
What is sent is encrypted. Others in the network can see that something is sent, and
how much, not what. The device will warn that nobody vouches for this address: that is
so, this machine made its own certificate. Go on only if its SHA-256 fingerprint is
{fingerprint}
"""
FOR_A_PARTNER: Final = """
With --lan --partner one other device of this network can see the page for a partner,
once you begin an evening in Settings, "For a partner": at {url}
What is sent is encrypted. The device will warn that nobody vouches for this address:
that is so, this machine made its own certificate. Go on only if its SHA-256
fingerprint is
{fingerprint}
"""
CODE: Final = (
    "The code for that device, good once and for five minutes: {}\n"
    "Press Enter for a new one; a device that is let in takes the place of the other."
)
SMALL: Final = 2
"""Blank modules around the picture."""


class Lan:
    """What belongs to the network's door: its server, its words, its codes."""

    def __init__(
        self, served: Served, listener: Listener, certificate: Path, *, partner: bool
    ) -> None:
        """Belong to a house, a socket that outlives the process, and a certificate.

        With `partner` it is for the page for a partner, and for no other.
        """
        host, port = listener.getsockname()
        self.url = f"https://{host}:{port}/"
        self._served = served
        self._listener = listener
        self._certificate = certificate
        self._partner = partner
        app = self._app(f"{host}:{port}")
        self._server = Server(config_for(app, KnockFromAfar, certificate))

    def told(self) -> dict[str, str]:
        """The same for a program: where, the fingerprint, and a new code."""
        where = {"address": self.url, "fingerprint": fingerprint(self._certificate)}
        if self._partner:
            return where
        code = self._served.pairing.new_code(self._served.house.now_ms)
        return where | {"code": code}

    def tell(self) -> None:
        """Say what it means, where it is as a picture, and the code."""
        shown = {"url": self.url, "fingerprint": fingerprint(self._certificate)}
        click.echo((FOR_A_PARTNER if self._partner else MEANS).format(**shown))
        click.echo(picture(self.url))
        if not self._partner:
            self.tell_code()

    def tell_code(self) -> None:
        """Make a new code, and show it here alone."""
        code = self._served.pairing.new_code(self._served.house.now_ms)
        click.echo(CODE.format(code))

    async def begin(self) -> None:
        """Take knocks, and make a new code for each Enter at this machine."""
        server = self._server
        server.config.load()
        server.lifespan = server.config.lifespan_class(server.config)
        await server.startup([self._listener.dup()])
        if sys.stdin is not None and sys.stdin.isatty():
            with suppress(NotImplementedError):  # Windows: start again for a new code
                get_running_loop().add_reader(sys.stdin.fileno(), self._pressed)

    async def end(self) -> None:
        """Take no more knocks, and let the last answers out."""
        await self._server.shutdown()

    def stop(self) -> None:
        """Take no more knocks, at once."""
        stop(self._server)

    def _app(self, address: str) -> ASGIApp:
        if not self._partner:
            return self._served.afar((address,))
        from unhurried.web.company.serving import (  # noqa: PLC0415 - slow, and rare
            company,
        )

        self._served.evening.reach = Reach(self.url, fingerprint(self._certificate))
        return company(self._served, (address,))

    def _pressed(self) -> None:
        if sys.stdin.readline() and not self._partner:
            self.tell_code()


def beside(served: Served, listener: Listener, now: datetime, *, partner: bool) -> Lan:
    """Serve a house at this socket, too.

    Raises:
        Unavailable: the certificate cannot be kept in the vault's folder.
    """
    host = IPv4Address(listener.getsockname()[0])
    try:
        certificate = certificate_for(served.house.folder, host, now)
        return Lan(served, listener, certificate, partner=partner)
    except OSError as error:
        hint = "make it writable, then start again"
        raise Unavailable("the vault's folder cannot be written to", hint) from error


def picture(url: str) -> str:
    """A QR code made of characters; it holds the address and no secret."""
    drawn = io.StringIO()
    segno.make(url, micro=False).terminal(drawn, border=SMALL, compact=True)
    return drawn.getvalue()
