"""One connection: whose it is, and that even what is no HTTP gets every header."""

from asyncio import Transport
from ipaddress import ip_address
from typing import Final

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from unhurried.web.doors.headers import complete
from unhurried.web.doors.neighbours import Ends, is_own, me
from unhurried.web.doors.refusals import SAID

MOST: Final = 128
"""Connections at one time."""


class Knock(H11Protocol):
    """uvicorn's own protocol, with a look at the neighbour before anything is read."""

    uid: int = me()
    from_afar: bool = False

    def connection_made(self, transport: Transport) -> None:  # type: ignore[override]  # as uvicorn's own
        """Hang up on other users of this machine, and on a crowd."""
        super().connection_made(transport)
        if len(self.connections) > MOST or not self._welcome():
            transport.abort()

    def send_400_response(self, msg: str) -> None:
        """Say one sentence, with every header, and hang up."""
        del msg
        body = SAID[400].encode()
        said = [
            (b"content-type", b"text/plain; charset=utf-8"),
            (b"content-length", str(len(body)).encode()),
            (b"connection", b"close"),
        ]
        headers = complete(said)
        answer = h11.Response(status_code=400, headers=headers, reason=b"Bad Request")
        for event in (answer, h11.Data(data=body), h11.EndOfMessage()):
            self.transport.write(self.conn.send(event) or b"")
        self.transport.close()

    def _welcome(self) -> bool:
        if self.client is None or self.server is None or self.server[1] is None:
            return False
        if not is_here(self.client[0], self.server[0]):
            return self.from_afar
        return is_own(Ends(self.client[1], self.server[1]), self.uid)


class KnockFromAfar(Knock):
    """The same on the socket for the network: other machines may knock, too."""

    from_afar = True


def is_here(client: str, server: str) -> bool:
    """Whether somebody on this very machine knocks.

    >>> is_here("127.0.0.2", "127.0.0.1"), is_here("192.0.2.7", "192.0.2.1")
    (True, False)
    """
    return client == server or ip_address(client).is_loopback
