"""The real server on a real port, in a thread, and requests byte by byte."""

import asyncio
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from uvicorn import Config, Server

from unhurried.web.doors.knocking import Knock
from unhurried.web.doors.listening import listening, port_of
from unhurried.web.house import House
from unhurried.web.server import config_for
from unhurried.web.serving import Served

PATIENCE_S = 10.0
NAME = "u-0badcafe.localhost"
OPENS_IT = {"Sec-Fetch-Site": "none", "Sec-Fetch-Mode": "navigate"}


@dataclass(frozen=True)
class Wire:
    """A port that is answered."""

    port: int

    def says(self, request: bytes, host: str = "127.0.0.1") -> bytes:
        """Send exactly these bytes; read until the other side hangs up."""
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        with socket.socket(family) as line:
            line.settimeout(PATIENCE_S)
            line.connect((host, self.port))
            with suppress(BrokenPipeError, ConnectionResetError):
                line.sendall(request)
            return _all(line)

    def status(self, request: bytes) -> int:
        """The number of the answer; 0 where the line was cut without one."""
        said = self.says(request)
        return int(said.split(b" ", 2)[1]) if said else 0

    def opens(self, path: str = "/help", **instead: str) -> bytes:
        """Typing an address, as bytes; a header is replaced by its name."""
        headers = {"Host": f"127.0.0.1:{self.port}"} | OPENS_IT
        headers |= {"Connection": "close"}
        headers |= {name.replace("_", "-"): value for name, value in instead.items()}
        lines = [f"{name}: {value}" for name, value in headers.items()]
        return "\r\n".join([f"GET {path} HTTP/1.1", *lines, "", ""]).encode("latin-1")


@contextmanager
def on_the_wire(house: House) -> Iterator[Wire]:
    """Serve this house; nothing of it is replaced when it is locked."""
    listeners = listening(0)
    port = port_of(listeners)
    served = Served(house, (f"{NAME}:{port}", f"127.0.0.1:{port}"))
    with running(config_for(served.app, Knock), list(listeners)):
        yield Wire(port)


@contextmanager
def running(config: Config, sockets: list[socket.socket]) -> Iterator[Server]:
    """Run a server in a thread until the block ends."""
    server = Server(config)
    thread = threading.Thread(target=lambda: asyncio.run(server.serve(sockets)))
    thread.start()
    try:
        yield server
    finally:
        server.should_exit = True
        thread.join()


def _all(line: socket.socket) -> bytes:
    said = b""
    with suppress(ConnectionResetError):
        while piece := line.recv(65536):
            said += piece
    return said
