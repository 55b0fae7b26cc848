"""The sockets of the house: on loopback, bound before anything is opened.

Both loopback addresses are taken where there are two: a name under `.localhost` may
mean either, and on the one left free somebody else could wait for a passphrase.
"""

import errno
import socket
from collections.abc import Sequence
from typing import Final

from unhurried.core.errors import Unavailable

Listener = socket.socket
LOOPBACK: Final = "127.0.0.1"
LOOPBACK_6: Final = "::1"
NOWHERE: Final = ("192.0.2.1", 9)
"""An address of examples (RFC 5737), where nobody is."""
BACKLOG: Final = 64
ATTEMPTS: Final = 20
NO_SUCH_ADDRESS: Final = frozenset({errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT})


def listening(port: int) -> tuple[socket.socket, ...]:
    """Listen on loopback; port 0 takes one that is free on both addresses.

    Raises:
        Unavailable: the port is taken.
    """
    attempts = 1 if port else ATTEMPTS
    for _ in range(attempts):
        first = _bound(socket.AF_INET, LOOPBACK, port)
        if first is None:
            continue
        number = port_of([first])
        second = _second(number)
        if second is not None:
            return (first, *second)
        first.close()
    hint = "end the program that uses it, or choose another with --port"
    raise Unavailable(f"port {port} is taken" if port else "no port is free", hint)


def listening_afar(host: str, port: int) -> socket.socket:
    """Listen at one address of this machine on its network.

    Raises:
        Unavailable: the port is taken there, or this machine has no such address.
    """
    hint = "look which address this machine has, and name it with --host"
    try:
        found = _bound(socket.AF_INET, host, port)
    except OSError as error:
        raise Unavailable(f"nothing can listen at {host}", hint) from error
    if found is None:
        raise Unavailable(f"port {port} of {host} is taken", "choose another --port")
    return found


def own_address() -> str:
    """This machine's address on its network; nothing is sent to find it.

    Raises:
        Unavailable: it is in no network.
    """
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
        try:
            line.connect(NOWHERE)  # of a datagram socket: only the route is looked up
        except OSError as error:
            hint = "join one, or name an address with --host"
            raise Unavailable("this machine is in no network", hint) from error
        found: str = line.getsockname()[0]
        return found


def taken_over(numbers: Sequence[int]) -> tuple[socket.socket, ...]:
    """The sockets that the process before left open, by their descriptors."""
    return tuple(socket.socket(fileno=number) for number in numbers)


def port_of(listeners: Sequence[socket.socket]) -> int:
    """The port that they listen on."""
    port: int = listeners[0].getsockname()[1]
    return port


def _second(port: int) -> tuple[socket.socket, ...] | None:
    """The same port of the other loopback; None when somebody else has it."""
    if not socket.has_ipv6:
        return ()
    try:
        found = _bound(socket.AF_INET6, LOOPBACK_6, port)
    except OSError as error:
        if error.errno in NO_SUCH_ADDRESS:
            return ()
        raise
    return None if found is None else (found,)


def _bound(family: socket.AddressFamily, host: str, port: int) -> socket.socket | None:
    """A listening socket; None when the port is taken there."""
    # named as TCP, so that answers leave at once: else each waits 40 ms for the next
    made = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        if family == socket.AF_INET6:
            made.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        made.bind((host, port))
        made.listen(BACKLOG)
    except OSError as error:
        made.close()
        if error.errno in (errno.EADDRINUSE, errno.EACCES):
            return None
        raise
    return made
