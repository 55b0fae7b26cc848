"""Run a program where this machine's network is only itself, and count what leaves.

On Linux, where it is allowed, in a network namespace of its own: it has a loopback and
nothing else, and the kernel counts every packet for which there is no way. Everywhere a
hook on Python's own audit events notes each address that is not loopback, in the
program and in every Python that it starts.

`python -m tests.privacy.alone [COUNTED] -- MODULE [ARGUMENT...]`
"""

import ctypes
import fcntl
import ipaddress
import os
import runpy
import socket
import struct
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

CLONE_NEWUSER: Final = 0x10000000
CLONE_NEWNET: Final = 0x40000000
SET_FLAGS: Final = 0x8914
UP: Final = 1
HOOK: Final = Path(__file__).with_name("noting")
ASKS: Final = frozenset(
    {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}
)
SENDS: Final = frozenset({"socket.connect", "socket.sendto", "socket.sendmsg"})
OURS: Final = (".localhost", "localhost")


@dataclass(frozen=True)
class Report:
    """What a program did.

    Attributes:
        code: how it ended.
        afar: calls beyond this machine, of it or of a Python that it started.
        sent: packets for which there was no way; None where nobody counts.
        said: what it printed.
    """

    code: int
    afar: tuple[str, ...]
    sent: int | None
    said: str


def ran(
    folder: Path, argv: list[str], environment: dict[str, str], *, inside: bool
) -> Report:
    """Run a module of Python, in a namespace of its own if it is to be inside one."""
    calls, counted = folder / "calls", folder / "counted"
    calls.touch()
    paths = [str(HOOK), environment.get("PYTHONPATH", "")]
    place = [str(counted)] if inside else []
    done = subprocess.run(
        [sys.executable, "-m", "tests.privacy.alone", *place, "--", *argv],
        capture_output=True,
        text=True,
        env={
            **environment,
            "PYTHONPATH": os.pathsep.join(paths),
            "UNHURRIED_CALLS": str(calls),
        },
        timeout=600,
        check=False,
    )
    said = done.stdout + done.stderr
    assert inside is counted.exists(), said
    sent = int(counted.read_text()) if inside else None
    return Report(done.returncode, tuple(calls.read_text().splitlines()), sent, said)


def namespaces() -> bool:
    """Whether a program may have a network of its own here."""
    if sys.platform != "linux":
        return False
    argv = [sys.executable, "-c", "from tests.privacy.alone import enter; enter()"]
    return subprocess.run(argv, capture_output=True, check=False).returncode == 0


def enter() -> None:
    """Leave every network but a loopback of our own.

    Raises:
        OSError: this is not allowed here.
    """
    flags = CLONE_NEWNET if os.geteuid() == 0 else CLONE_NEWNET | CLONE_NEWUSER
    if ctypes.CDLL(None, use_errno=True).unshare(flags):
        raise OSError(ctypes.get_errno(), "no namespace")
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
        fcntl.ioctl(line, SET_FLAGS, struct.pack("16sh", b"lo", UP))


def unreachable() -> int:
    """How many packets of this namespace had nowhere to go."""
    names, values = [
        line.split()
        for line in Path("/proc/self/net/snmp").read_text().splitlines()
        if line.startswith("Ip: ")
    ]
    six = Path("/proc/self/net/snmp6").read_text().split()
    return int(dict(zip(names, values, strict=True))["OutNoRoutes"]) + int(
        dict(zip(six[::2], six[1::2], strict=True))["Ip6OutNoRoutes"]
    )


def note_into(file: str) -> None:
    """Note each call of this process that is not to this machine, line by line."""

    def hook(event: str, args: tuple[object, ...]) -> None:
        host = args[0] if event in ASKS else _host(args[1]) if event in SENDS else None
        if not near(host):
            with Path(file).open("a") as opened:
                opened.write(f"{event} {args!r}\n")

    sys.addaudithook(hook)


def _host(address: object) -> object:
    return address[0] if isinstance(address, tuple) else None


def near(host: object) -> bool:
    """Whether a host is this machine; a socket of its own file system has none."""
    text = host.decode() if isinstance(host, bytes) else host
    if text is None or text == "" or str(text).endswith(OURS):
        return True
    try:
        return ipaddress.ip_address(str(text).partition("%")[0]).is_loopback
    except ValueError:
        return False


def main() -> None:
    """Run what stands behind `--`; a file before it asks for a namespace."""
    place, argv = sys.argv[1 : (cut := sys.argv.index("--"))], sys.argv[cut + 1 :]
    if place:
        enter()
    sys.argv = argv
    try:
        runpy.run_module(argv[0], run_name="__main__", alter_sys=True)
    finally:
        for file in place:
            Path(file).write_text(str(unreachable()))


if __name__ == "__main__":
    main()
