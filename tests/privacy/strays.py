"""A program that does call somebody, in one of the ways there are; for controls."""

import socket
import sys
from collections.abc import Callable
from contextlib import suppress

FAR = ("192.0.2.1", 9)  # for examples only: nobody has it
FAR_SIX = ("2001:db8::1", 9)


def connects() -> None:
    with socket.socket() as line:
        line.connect(FAR)


def connects_six() -> None:
    with socket.socket(socket.AF_INET6) as line:
        line.connect(FAR_SIX)


def sends() -> None:
    with socket.socket(type=socket.SOCK_DGRAM) as line:
        line.sendto(b"x", FAR)


def asks() -> None:
    socket.getaddrinfo("curlew.example", 80)


WAYS: dict[str, Callable[[], None]] = {
    "connects": connects,
    "connects-six": connects_six,
    "sends": sends,
    "asks": asks,
}

if __name__ == "__main__":
    with suppress(OSError):
        WAYS[sys.argv[1]]()
