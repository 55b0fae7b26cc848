"""Vaults for tests: cheap to unlock, with chance that can be repeated."""

import os
import random  # noqa: TID251 - seeded below, so that runs can be repeated
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from unhurried.app.ports import Damage, Reading
from unhurried.journal.kdf import CAP, Profile, Work
from unhurried.journal.set_up import NewVault, create
from unhurried.journal.vault import Vault, unlock

PASSPHRASE = "slow and steady water"  # noqa: S105 - opens made-up vaults only
CHEAP_WORK = Work(memory_kib=32, iterations=1, lanes=4)
CHEAP = Profile(written=CHEAP_WORK, floor=CHEAP_WORK, cap=CAP)
PAYLOADS = [f"entry {number}".encode() for number in range(1, 6)]
MARK = "form 1, rules 1"
NOBODY = 65534


def drawn(seed: int) -> Callable[[int], bytes]:
    return random.Random(seed).randbytes  # noqa: S311 - repeatable on purpose


def new_vault(folder: Path, seed: int = 1) -> NewVault:
    return create(folder, PASSPHRASE, drawn(seed), CHEAP)


def opened(folder: Path) -> Vault:
    return unlock(folder, PASSPHRASE, os.urandom, CHEAP)


def filled(folder: Path, seed: int = 1) -> Vault:
    """A vault with five entries, each its own append."""
    vault = new_vault(folder, seed).vault
    journal = vault.journal()
    for seq, payload in enumerate(PAYLOADS):
        journal.append([payload], seq)
    return vault


def read(folder: Path) -> Reading:
    return opened(folder).journal().read(MARK)


def damage_of(folder: Path) -> Damage:
    found = read(folder).damage
    assert found is not None
    return found


def sql(folder: Path, *statements: str) -> None:
    with closing(sqlite3.connect(folder / "store")) as store:
        for statement in statements:
            store.execute(statement)
        store.commit()


def told(folder: Path) -> tuple[str, int, int]:
    """Kind and place of the damage, and how many entries were still read."""
    found = read(folder)
    assert found.damage is not None
    assert found.records == tuple(PAYLOADS[: len(found.records)])
    return found.damage.kind, found.damage.seq, len(found.records)


def seen(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Bytes and time of change of every file."""
    return {
        path.name: (path.read_bytes(), path.stat().st_mtime_ns)
        for path in sorted(folder.iterdir())
    }


@contextmanager
def ordinary_user() -> Iterator[Path]:
    """A folder of an ordinary user, and that user's rights, even when run by root."""
    with tempfile.TemporaryDirectory() as name:
        if os.geteuid() != 0:
            yield Path(name)
            return
        os.chown(name, NOBODY, NOBODY)
        os.seteuid(NOBODY)
        try:
            yield Path(name)
        finally:
            os.seteuid(0)
