"""Run the server until it is ended: the socket first, then everything behind it."""

import click
from uvicorn import Config, Server

from unhurried.web.doors.listening import listening, port_of
from unhurried.web.house import House
from unhurried.web.serving import served
from unhurried.web.wanted import Wanted

SAYS = "The pages are at {} until you press Ctrl+C here."


def run(wanted: Wanted) -> None:
    """Serve until Ctrl+C.

    Raises:
        Unavailable: the port is taken.
    """
    listener = listening(wanted.port or 0)
    house = House(wanted.folder, wanted.world)
    click.echo(SAYS.format(f"http://127.0.0.1:{port_of(listener)}/"))
    config = Config(
        served(house),
        log_config=None,
        access_log=False,
        server_header=False,
        http="h11",
        ws="none",
        lifespan="off",
    )
    Server(config).run([listener])
