"""Whole records replaced: backups taken, brought back, and a vault sealed anew."""

import os
import random  # noqa: TID251 - seeded by the campaign
from functools import partial
from pathlib import Path
from typing import Final

from tests.durability.judging import last_backup
from tests.durability.killed import Said, Voice
from tests.durability.kills import Tally
from tests.durability.ways import by_code, by_passphrase, whole
from tests.journal.vaults import CHEAP, PASSPHRASE, PAYLOADS, filled
from unhurried.core.errors import Unhurried
from unhurried.journal.anchor_file import AnchorFile
from unhurried.journal.backups.note import Note
from unhurried.journal.backups.taking import source_of, take
from unhurried.journal.putting_back import NewRecord, put_in_place
from unhurried.journal.rekey import commit_rekey, prepare_rekey
from unhurried.journal.swap import let_go
from unhurried.journal.vault import Vault

LONGEST_S: Final = 0.03
DAY: Final = 20_000


def opened(folder: Path, passphrase: str = PASSPHRASE) -> Vault:
    vault = by_passphrase(folder, passphrase)
    assert vault is not None
    return vault


class Backups:
    """Backups are taken again and again, and older ones thinned."""

    longest_s = LONGEST_S

    def prepare(self, folder: Path) -> None:
        filled(folder)

    def live(self, folder: Path, voice: Voice, lots: random.Random) -> None:
        source = source_of(opened(folder))
        while True:
            note = Note(DAY + lots.randrange(900), 0)
            voice.doing("backup", partial(take, source, source.shelf, note))

    def judge(self, folder: Path, said: Said, tally: Tally) -> None:
        tally.corrupt += not whole(opened(folder))
        try:
            found = last_backup(folder, PASSPHRASE)
            tally.lost += len(found.sealed) != len(PAYLOADS)
        except Unhurried:
            tally.lost += bool(said.done)


class Restores:
    """The latest backup is brought back again and again."""

    longest_s = LONGEST_S

    def prepare(self, folder: Path) -> None:
        source = source_of(filled(folder))
        take(source, source.shelf, Note(DAY, 0))

    def live(self, folder: Path, voice: Voice, lots: random.Random) -> None:
        del lots
        while True:
            voice.doing("restore", partial(self._bring_back, folder))

    def _bring_back(self, folder: Path) -> None:
        found = last_backup(folder, PASSPHRASE)
        now = AnchorFile(folder).read()
        new = NewRecord(found.slots, found.key, found.sealed, found.anchor, now)
        put_in_place(folder, new, os.urandom)
        let_go(folder)

    def judge(self, folder: Path, said: Said, tally: Tally) -> None:
        del said
        vault = by_passphrase(folder, PASSPHRASE)
        tally.shut += vault is None
        tally.corrupt += vault is not None and not whole(vault)


class Rekeys:
    """A vault is sealed anew again and again; of two ways in one opens it, whole."""

    longest_s = LONGEST_S

    def __init__(self) -> None:
        self._now = (PASSPHRASE, "")

    def prepare(self, folder: Path) -> None:
        filled(folder)
        self._now = (PASSPHRASE, "")

    def live(self, folder: Path, voice: Voice, lots: random.Random) -> None:
        vault = opened(folder, self._now[0])
        while True:
            words = f"calm words {lots.randrange(10**12)}"
            voice.begin("getting ready")
            rekeyed = prepare_rekey(vault, words, CHEAP)
            said = f"{words}/{rekeyed.recovery_code}"
            voice.begin(said)
            vault = commit_rekey(rekeyed)
            voice.done(said)

    def judge(self, folder: Path, said: Said, tally: Tally) -> None:
        ways = [self._now, *(_ways(one) for one in said.done[-1:])][-1:]
        ways += [_ways(said.under_way)] if said.under_way else []
        found = [way for way in ways if by_passphrase(folder, way[0])]
        tally.lost += not found
        tally.doubled += len(found) > 1
        for words, code in found[:1]:
            tally.shut += bool(code) and by_code(folder, code) is None
            tally.corrupt += not whole(opened(folder, words))
            self._now = (words, code)


def _ways(said: str) -> tuple[str, str]:
    words, _, code = said.partition("/")
    return words, code
