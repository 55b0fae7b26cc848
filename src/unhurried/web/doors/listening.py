"""The one socket of the house: on loopback, bound before anything is opened."""

import socket
from typing import Final

from unhurried.core.errors import Unavailable

LOOPBACK: Final = "127.0.0.1"
BACKLOG: Final = 64


def listening(port: int) -> socket.socket:
    """Listen on loopback; port 0 takes a free one.

    Raises:
        Unavailable: the port is taken.
    """
    made = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        made.bind((LOOPBACK, port))
    except OSError as error:
        made.close()
        hint = "end the program that uses it, or choose another with --port"
        raise Unavailable(f"port {port} is taken", hint) from error
    made.listen(BACKLOG)
    return made


def port_of(listener: socket.socket) -> int:
    """The port that it listens on."""
    port: int = listener.getsockname()[1]
    return port
