"""What is left of a vault after a cut, compared with what was known of it."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.durability.ledgers import NEW_CODE, NEW_WORDS, Ledger
from tests.durability.ways import by_code, by_passphrase
from tests.journal.vaults import CHEAP, new_vault
from unhurried.core.errors import Unhurried
from unhurried.journal.backups.finding import Found, WayIn, latest, own_shelf
from unhurried.journal.slots import Locksmith
from unhurried.journal.vault import Vault, exists

NAME: Final = "v"
NO_SNAPSHOT: Final = ""


@dataclass
class Verdict:
    """What was wrong with a state; nothing is the aim."""

    lost: bool = False
    doubled: bool = False
    corrupt: bool = False
    silent: bool = False


def judged(place: Path, ledger: Ledger) -> Verdict:
    """Open what is left as the program does, compare, and go on with it."""
    try:
        return _judged(place / NAME, ledger)
    except Unhurried:
        return Verdict(corrupt=True)


def _judged(folder: Path, ledger: Ledger) -> Verdict:
    if not exists(folder):
        return Verdict(lost=ledger.made, corrupt=not ledger.made and not anew(folder))
    vault, _ = opened(folder, ledger)
    if vault is None or not _ways_stay(folder, ledger):
        return Verdict(lost=True)
    found = vault.journal().read(NO_SNAPSHOT)
    missing, odd = _compared([one.decode() for one in found.records], ledger)
    damaged = found.damage is not None
    stuck = not damaged and not goes_on(vault, len(found.records))
    return Verdict(
        lost=missing,
        doubled=odd and not missing,
        corrupt=damaged or stuck,
        silent=(missing or odd) and not damaged,
    )


def _compared(records: list[str], ledger: Ledger) -> tuple[bool, bool]:
    """Whether some are missing, and whether there are any that nobody began."""
    kind, what = ledger.doing
    if kind == "restore" and records == what[1:]:
        return False, False
    known = len(ledger.records)
    beyond = records[known:]
    odd = bool(beyond) and (kind != "append" or beyond != what)
    return tuple(records[:known]) != ledger.records, odd


def _ways_stay(folder: Path, ledger: Ledger) -> bool:
    """Whether the recovery code opens the vault, and the passphrase its backup."""
    in_doubt = ledger.doing[0] in NEW_CODE
    if ledger.code and not in_doubt and by_code(folder, ledger.code) is None:
        return False
    if ledger.backup is None:
        return True
    passphrase, records = ledger.backup
    try:
        return len(last_backup(folder, passphrase).sealed) >= records
    except Unhurried:
        return False


def last_backup(folder: Path, passphrase: str) -> Found:
    """The latest whole backup in a vault's folder that this opens."""
    smith = Locksmith(os.urandom, CHEAP)
    return latest(own_shelf(folder), WayIn(smith, passphrase, is_recovery=False))


def opened(folder: Path, ledger: Ledger) -> tuple[Vault | None, str]:
    """By the passphrase that is known, or by the one that was being set."""
    kind, what = ledger.doing
    for words in (ledger.passphrase, *(what[:1] if kind in NEW_WORDS else ())):
        if vault := by_passphrase(folder, words):
            return vault, words
    return None, ""


def anew(folder: Path) -> bool:
    """Whether a set-up that was cut off can be made again."""
    return goes_on(new_vault(folder).vault, 0)


def goes_on(vault: Vault, head: int) -> bool:
    """Whether another entry is kept and read again."""
    fresh = os.urandom(8)
    journal = vault.journal()
    journal.read(NO_SNAPSHOT)
    journal.append([fresh], head)
    return vault.journal().read(NO_SNAPSHOT).records[head:] == (fresh,)
