"""What a run of the server was asked to be."""

from dataclasses import dataclass
from ipaddress import IPv4Address
from pathlib import Path

from unhurried.bootstrap.world import World


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was asked for.

    Attributes:
        key_file: holds the passphrase that opens the vault at once; None to unlock in
            the page. It is not read again by a process that follows a lock.
        port: None for the one of last time, or a free one.
        browser: whether to open the system's browser.
        lan: where other devices of the network find the pages; None for nobody.
        partner: whether they find the page for a partner there, and nothing else.
        as_json: whether to say where the pages are as one JSON document.
    """

    folder: Path
    world: World
    key_file: Path | None
    port: int | None
    browser: bool
    as_json: bool
    lan: IPv4Address | None = None
    partner: bool = False
