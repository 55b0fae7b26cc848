"""Sealing a whole vault anew: after it, what opened the old one opens nothing here.

Two steps, so that a person can write the new recovery code down in between.
"""

from dataclasses import dataclass, field
from typing import Final

from unhurried.app.ports import JournalUnwritable
from unhurried.journal import swap
from unhurried.journal.anchor import read_anchor, write_anchor
from unhurried.journal.anchor_file import AnchorFile
from unhurried.journal.bringing import write_vault
from unhurried.journal.chain import Head, genesis
from unhurried.journal.errors import SomebodyElseWrote, VaultDamaged
from unhurried.journal.kdf import STANDARD, Profile
from unhurried.journal.keys import KEY_BYTES, VAULT_ID_BYTES
from unhurried.journal.passphrase import check_passphrase, secret_of
from unhurried.journal.record import seal_all
from unhurried.journal.recovery_code import new_code, secret_of_code
from unhurried.journal.slots import Locksmith, Slots, no_slots
from unhurried.journal.slots_file import read_slots
from unhurried.journal.vault import Vault, vault_of

NO_FINGERPRINT: Final = ""  # every record is opened


@dataclass(frozen=True, slots=True)
class Rekeyed:
    """A vault sealed anew, beside the old one; nothing has changed yet.

    Attributes:
        before: the vault that is to be replaced.
        head: of the old vault, when it was read.
        vault: the new one, where it waits.
    """

    before: Vault
    head: Head
    vault: Vault
    recovery_code: str = field(repr=False)


def prepare_rekey(
    vault: Vault, passphrase: str, profile: Profile = STANDARD
) -> Rekeyed:
    """Seal everything anew beside the vault, under a new key, and open it to check.

    The vault itself is not touched: broken off here, everything is as before.

    Raises:
        WeakPassphrase: too easy to guess.
        VaultDamaged: the record is in doubt; it is put right first.
        JournalUnwritable: the machine did not keep it.
    """
    check_passphrase(passphrase)
    old, payloads = _read(vault)
    smith = Locksmith(vault.chance, profile)
    code, key = new_code(vault.chance), vault.chance(KEY_BYTES)
    slots = no_slots(vault.chance(VAULT_ID_BYTES))
    slots = smith.refit(slots, "passphrase", secret_of(passphrase), key)
    slots = smith.refit(slots, "recovery", secret_of_code(code), key)
    fresh = vault_of(swap.begin(vault.folder), slots, key, vault.chance)
    start = genesis(fresh.keys.vault)
    sealed, head = seal_all(fresh.keys, payloads, start, vault.chance)
    write_vault(fresh.folder, slots, sealed, write_anchor(fresh.keys, head))
    _check(fresh, payloads)
    _check_slots(fresh, smith, (passphrase, code))
    return Rekeyed(vault, old, fresh, code)


def commit_rekey(rekeyed: Rekeyed) -> Vault:
    """Let the vault that was sealed anew take the place. There is no way back.

    Cut off at any instant, one of the two vaults stands there whole: the old one until
    the folder `ready` is there, the new one from then on (`swap.commit`).

    Raises:
        SomebodyElseWrote: an entry was added meanwhile; nothing has changed.
        VaultLocked, JournalUnwritable.
    """
    before = rekeyed.before

    def unchanged() -> None:
        anchor = AnchorFile(before.folder).read()
        if anchor != write_anchor(before.keys, rekeyed.head):
            raise SomebodyElseWrote(
                "another program wrote to the journal first", hint="begin once more"
            )

    swap.commit(before.folder, unchanged, keep=False)
    vault = rekeyed.vault
    return Vault(before.folder, vault.key, vault.keys, vault.chance)


def _read(vault: Vault) -> tuple[Head, tuple[bytes, ...]]:
    reading = vault.journal().read(NO_FINGERPRINT)
    if reading.damage is not None:
        raise VaultDamaged(
            "the record is in doubt, so it is not sealed anew",
            hint="`unhurried doctor` tells more",
        )
    anchor = AnchorFile(vault.folder).read() or b""
    return read_anchor(vault.keys, anchor), reading.records


def _check(fresh: Vault, payloads: tuple[bytes, ...]) -> None:
    if _read(fresh)[1] != payloads:
        raise _not_kept()


def _check_slots(fresh: Vault, smith: Locksmith, ways: tuple[str, str]) -> None:
    """Both new ways in open what was written."""
    slots: Slots = read_slots(fresh.folder)
    passphrase, code = ways
    found = (
        smith.open(slots, "passphrase", secret_of(passphrase)),
        smith.open(slots, "recovery", secret_of_code(code)),
    )
    if found != (fresh.key, fresh.key):
        raise _not_kept()


def _not_kept() -> JournalUnwritable:
    return JournalUnwritable(
        "disk",
        "the disk did not keep what was sealed anew",
        "look at the disk; the vault is as it was",
    )
