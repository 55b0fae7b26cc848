"""Cut a full re-key off before each of its steps on the disk, as a program of its own.

Prints, as JSON, which ways in were open after each cut, and what they led to.
"""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

from tests.journal.dying import MOST, NEXT, cut_off_at, opens
from tests.journal.vaults import CHEAP, MARK, PASSPHRASE, PAYLOADS, drawn, filled
from unhurried.journal.rekey import commit_rekey, prepare_rekey
from unhurried.journal.vault import Vault, unlock


def rekey(vault: Vault) -> None:
    commit_rekey(prepare_rekey(vault, NEXT, CHEAP))


def hasty(vault: Vault) -> None:
    """The seeded defect: the old ways in go before the new vault is ready."""
    prepared = prepare_rekey(vault, NEXT, CHEAP)
    for name in ("slots", "slots-copy"):
        (vault.folder / name).unlink()
    commit_rekey(prepared)


def after_each_cut(home: Path, action: Callable[[Vault], None]) -> list[str]:
    found: list[str] = []
    for step in range(MOST):
        vault = filled(home / str(step))
        died = cut_off_at(step, lambda vault=vault: action(vault))  # type: ignore[misc]  # bound now
        found.append(state_of(vault.folder))
        if not died:
            break
    return found


def state_of(folder: Path) -> str:
    """`before` or `new`: the one passphrase that opens a whole record; else `lost`."""
    for word, passphrase in (("before", PASSPHRASE), ("new", NEXT)):
        if opens(lambda key=passphrase: unlock(folder, key, drawn(1), CHEAP)):  # type: ignore[misc]  # bound now
            reading = unlock(folder, passphrase, os.urandom, CHEAP).journal().read(MARK)
            whole = reading.damage is None and reading.records == tuple(PAYLOADS)
            return word if whole else "damaged"
    return "lost"


if __name__ == "__main__":
    way = {"honest": rekey, "hasty": hasty}[sys.argv[1]]
    sys.stdout.write(json.dumps(after_each_cut(Path(sys.argv[2]), way)))
