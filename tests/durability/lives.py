"""A vault's life as lots decide: written to, given new ways in, brought back."""

import os
import random  # noqa: TID251 - seeded by the campaign
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from tests.durability.judging import NAME, NO_SNAPSHOT, last_backup, opened
from tests.durability.ledgers import Ledger, word
from tests.durability.recorder import Recorder
from tests.journal.vaults import CHEAP, MARK, PASSPHRASE, new_vault
from unhurried.app.ports import Snapshot
from unhurried.journal.anchor_file import AnchorFile
from unhurried.journal.backups.note import Note
from unhurried.journal.backups.taking import source_of, take
from unhurried.journal.putting_back import NewRecord, put_in_place
from unhurried.journal.rekey import commit_rekey, prepare_rekey
from unhurried.journal.vault import (
    Vault,
    change_passphrase,
    new_recovery_code,
    unlock,
)

DAYS: Final = 20_000
LARGEST: Final = 20_000
FEW: Final = (1, 1, 1, 2, 5)
LENGTHS: Final = (10, 200, 900, 5_000, LARGEST)
OFTEN: Final = (
    *("append", "append", "append", "append", "snapshot", "passphrase", "code"),
    *("rekey", "backup", "backup", "restore"),
)


@dataclass
class Life:
    """Does what lots decide, and says what it does."""

    recorder: Recorder
    lots: random.Random
    head: int = 0
    words: str = PASSPHRASE
    backed: tuple[str, int] | None = None
    records: list[str] = field(default_factory=list)

    def live(self, pieces: int) -> None:
        """Set up, and so many pieces of work."""
        folder = self.recorder.place / NAME
        with self.recorder.saying(word("made")):
            vault = new_vault(folder, self.lots.randrange(10**6)).vault
        for _ in range(pieces):
            vault = self.one(vault)

    def go_on(self, ledger: Ledger) -> None:
        """Open what a cut has left, look at it and write; the power may fail again."""
        vault, passphrase = opened(self.recorder.place / NAME, ledger)
        if vault is None:
            return
        found = vault.journal().read(NO_SNAPSHOT)
        self.head = found.head
        self.records = [record.decode() for record in found.records]
        self.words, self.backed = passphrase, ledger.backup
        self.recorder.say(word("found", passphrase, *self.records))
        self.append(vault)
        self.snapshot(vault)

    def one(self, vault: Vault) -> Vault:
        acts: dict[str, Callable[[Vault], Vault | None]] = {
            "append": self.append,
            "snapshot": self.snapshot,
            "passphrase": self.passphrase,
            "code": self.code,
            "rekey": self.rekey,
            "backup": self.backup,
            "restore": self.restore,
        }
        return acts[self.lots.choice(OFTEN)](vault) or vault

    def append(self, vault: Vault) -> None:
        length = self.lots.choice(LENGTHS)
        payloads = [self._payload(length) for _ in range(self.lots.choice(FEW))]
        journal = vault.journal()
        journal.read(MARK)
        with self.recorder.saying(word("append", *payloads)):
            self.head = journal.append([one.encode() for one in payloads], self.head)
        self.records += payloads

    def snapshot(self, vault: Vault) -> None:
        journal = vault.journal()
        journal.read(MARK)
        body = self.lots.randbytes(self.lots.choice(LENGTHS))
        with self.recorder.saying(word("snapshot")):
            journal.keep(Snapshot(self.head, MARK, body))

    def passphrase(self, vault: Vault) -> None:
        words = f"calm words {self.lots.randrange(10**9)}"
        with self.recorder.saying(word("passphrase", words)):
            change_passphrase(vault, words, CHEAP)
        self.words = words

    def code(self, vault: Vault) -> None:
        with self.recorder.saying(word("code")):
            code = new_recovery_code(vault, CHEAP)
        with self.recorder.saying(word("code", code)):  # now it is shown
            pass

    def rekey(self, vault: Vault) -> Vault:
        words = f"calmer words {self.lots.randrange(10**9)}"
        rekeyed = prepare_rekey(vault, words, CHEAP)
        with self.recorder.saying(word("rekey", words, rekeyed.recovery_code)):
            fresh = commit_rekey(rekeyed)
        self.words = words
        return fresh

    def backup(self, vault: Vault) -> None:
        source = source_of(vault)
        with self.recorder.saying(word("backup")):
            take(source, source.shelf, Note(DAYS + self.lots.randrange(400), 0))
        self.backed = self.words, self.head

    def restore(self, vault: Vault) -> Vault:
        """Put the latest backup back; without one, take one."""
        if self.backed is None:
            self.backup(vault)
        assert self.backed is not None
        words, head = self.backed
        found = last_backup(vault.folder, words)
        replaces = AnchorFile(vault.folder).read()
        new = NewRecord(found.slots, found.key, found.sealed, found.anchor, replaces)
        records = self.records[:head]
        with self.recorder.saying(word("restore", words, *records)):
            put_in_place(vault.folder, new, vault.chance)
        self.words, self.head, self.records = words, head, records
        return unlock(vault.folder, words, os.urandom, CHEAP)

    def _payload(self, length: int) -> str:
        return f"{self.lots.randrange(10**12)} ".ljust(length, "x")
