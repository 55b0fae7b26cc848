"""A vault's life as lots decide: set up, written to, given new ways in.

`Ledger` is what a person knows of it: what was acknowledged, and what was begun. After
a cut, `judged` compares that with what the medium still holds.
"""

import json
import os
import random  # noqa: TID251 - seeded by the campaign
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from tests.durability.recorder import Recorder, Said
from tests.durability.ways import by_code, by_passphrase
from tests.journal.vaults import CHEAP, MARK, PASSPHRASE, new_vault
from unhurried.app.ports import Snapshot
from unhurried.core.errors import Unhurried
from unhurried.journal.rekey import commit_rekey, prepare_rekey
from unhurried.journal.vault import (
    Vault,
    change_passphrase,
    exists,
    new_recovery_code,
)

NAME: Final = "v"
NEW_CODE: Final = ("code", "rekey")
NEW_WORDS: Final = ("passphrase", "rekey")
NO_SNAPSHOT: Final = ""
LARGEST: Final = 20_000
FEW: Final = (1, 1, 1, 2, 5)
LENGTHS: Final = (10, 200, 900, 5_000, LARGEST)
OFTEN: Final = ("append", "append", "append", "snapshot", "passphrase", "code", "rekey")


@dataclass(frozen=True)
class Ledger:
    """What is known for sure, and what is under way."""

    made: bool = False
    records: tuple[str, ...] = ()
    passphrase: str = PASSPHRASE
    code: str = ""
    under_way: str = ""

    def heard(self, said: Said) -> "Ledger":
        """What is known after one more word."""
        if not said.acknowledged:
            return replace(self, under_way=said.word)
        kind, what = _told(said.word)
        news: dict[str, dict[str, Any]] = {
            "made": {"made": True},
            "append": {"records": (*self.records, *what)},
            "passphrase": {"passphrase": "".join(what)},
            "code": {"code": "".join(what)},
            "rekey": dict(zip(("passphrase", "code"), what, strict=False)),
        }
        if kind == "found":
            [passphrase, *records] = what
            news[kind] = {"passphrase": passphrase, "records": tuple(records)}
            news[kind]["code"] = self._code_still()
        return replace(self, under_way="", **news.get(kind, {}))

    def _code_still(self) -> str:
        """A code that was being replaced by then is not to be counted on."""
        return "" if _told(self.under_way)[0] in NEW_CODE else self.code


def _told(word: str) -> tuple[str, list[str]]:
    kind, *what = json.loads(word or '[""]')
    return kind, what


def word(kind: str, *what: str) -> str:
    return json.dumps([kind, *what])


@dataclass
class Life:
    """Does what lots decide, and says what it does."""

    recorder: Recorder
    lots: random.Random
    head: int = 0

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
        records = (record.decode() for record in found.records)
        self.recorder.say(word("found", passphrase, *records))
        self.append(vault)
        self.snapshot(vault)

    def one(self, vault: Vault) -> Vault:
        acts: dict[str, Callable[[Vault], Vault | None]] = {
            "append": self.append,
            "snapshot": self.snapshot,
            "passphrase": self.passphrase,
            "code": self.code,
            "rekey": self.rekey,
        }
        return acts[self.lots.choice(OFTEN)](vault) or vault

    def append(self, vault: Vault) -> None:
        length = self.lots.choice(LENGTHS)
        payloads = [self._payload(length) for _ in range(self.lots.choice(FEW))]
        journal = vault.journal()
        journal.read(MARK)
        with self.recorder.saying(word("append", *payloads)):
            self.head = journal.append([one.encode() for one in payloads], self.head)

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

    def code(self, vault: Vault) -> None:
        with self.recorder.saying(word("code")):
            code = new_recovery_code(vault, CHEAP)
        with self.recorder.saying(word("code", code)):  # now it is shown
            pass

    def rekey(self, vault: Vault) -> Vault:
        words = f"calmer words {self.lots.randrange(10**9)}"
        rekeyed = prepare_rekey(vault, words, CHEAP)
        with self.recorder.saying(word("rekey", words, rekeyed.recovery_code)):
            return commit_rekey(rekeyed)

    def _payload(self, length: int) -> str:
        return f"{self.lots.randrange(10**12)} ".ljust(length, "x")


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
        return _judged(place, ledger)
    except Unhurried:
        return Verdict(corrupt=True)


def _judged(place: Path, ledger: Ledger) -> Verdict:
    folder = place / NAME
    if not exists(folder):
        return Verdict(lost=ledger.made, corrupt=not ledger.made and not anew(folder))
    vault, _ = opened(folder, ledger)
    if vault is None:
        return Verdict(lost=True)
    found = vault.journal().read(NO_SNAPSHOT)
    records = tuple(record.decode() for record in found.records)
    missing = records[: len(ledger.records)] != ledger.records
    beyond = list(records[len(ledger.records) :])
    kind, what = _told(ledger.under_way)
    odd = bool(beyond) and (kind != "append" or beyond != what)
    damaged = found.damage is not None
    stuck = not damaged and not goes_on(vault, len(records))
    way_lost = bool(ledger.code) and by_code(folder, ledger.code) is None
    return Verdict(
        lost=missing or (way_lost and kind not in NEW_CODE),
        doubled=odd and not missing,
        corrupt=damaged or stuck,
        silent=(missing or odd) and not damaged,
    )


def opened(folder: Path, ledger: Ledger) -> tuple[Vault | None, str]:
    """By the passphrase that is known, or by the one that was being set."""
    kind, what = _told(ledger.under_way)
    for words in (ledger.passphrase, *(what[:1] if kind in NEW_WORDS else ())):
        if vault := by_passphrase(folder, words):
            return vault, words
    return None, ""


def anew(folder: Path) -> bool:
    """Whether a set-up that was cut off can be made again."""
    vault = new_vault(folder).vault
    return goes_on(vault, 0)


def goes_on(vault: Vault, head: int) -> bool:
    """Whether another entry is kept and read again."""
    fresh = os.urandom(8)
    journal = vault.journal()
    journal.read(NO_SNAPSHOT)
    journal.append([fresh], head)
    return vault.journal().read(NO_SNAPSHOT).records[head:] == (fresh,)
