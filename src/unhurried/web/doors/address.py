"""The address of the pages, the same each time, so that an installed page finds it.

The name under `.localhost` is drawn once: cookies reach every port of a name, and pages
of other programs are not at this one.
"""

import os
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Final

import msgspec

from unhurried.app.ports import Chance
from unhurried.web.doors.listening import LOOPBACK

FILE: Final = "address"
DRAWN_BYTES: Final = 4


@dataclass(frozen=True, slots=True)
class Address:
    """A name of our own, and the port; port 0 is one that is not known yet."""

    host: str
    port: int

    @property
    def url(self) -> str:
        """What a browser opens."""
        return f"http://{self.host}:{self.port}/"

    @property
    def answered(self) -> tuple[str, str]:
        """Each name and port that is answered."""
        return (f"{self.host}:{self.port}", f"{LOOPBACK}:{self.port}")

    def at(self, port: int) -> "Address":
        """The same name at another port."""
        return replace(self, port=port)


def address_of(folder: Path, chance: Chance) -> Address:
    """Read the vault's address; draw one where none is kept or it is not readable."""
    try:
        return msgspec.json.decode((folder / FILE).read_bytes(), type=Address)
    except (OSError, msgspec.MsgspecError):
        return Address(f"u-{chance(DRAWN_BYTES).hex()}.localhost", 0)


def keep(folder: Path, address: Address) -> None:
    """Keep it in the vault's folder, for its owner only.

    Raises:
        OSError: it cannot be written.
    """
    beside = folder / f"{FILE}.new"
    handle = os.open(beside, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
    with os.fdopen(handle, "wb") as opened:
        opened.write(msgspec.json.encode(asdict(address)))
    beside.replace(folder / FILE)
