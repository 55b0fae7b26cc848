"""Several programs on one vault at once: each entry is kept once, or refused aloud.

A program of its own: `python -m tests.durability.rivals FOLDER SECONDS SEED DEFECT`
prints one line of JSON. Defect: `none`, or `calm` (an entry whose place was
taken counts as kept).
"""

import json
import os
import random  # noqa: TID251 - seeded, so that a campaign can be repeated
import sys
import time
from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from tests.durability.believing import believing
from tests.journal.vaults import CHEAP, MARK, PASSPHRASE, new_vault, opened
from unhurried.app.ports import Snapshot
from unhurried.core.errors import Unhurried
from unhurried.journal.errors import SomebodyElseWrote
from unhurried.journal.vault import change_passphrase

PROGRAMS: Final = 4
NO_SNAPSHOT: Final = ""
PAUSE_S: Final = 0.004
LONGEST: Final = 3


@dataclass
class Tally:
    """What was found after all had ended.

    Attributes:
        kept: entries that were acknowledged.
        refused: attempts that ended with a word that somebody else was there.
        wrong: readings on the way that were damaged, or went back.
    """

    kept: int = 0
    refused: int = 0
    lost: int = 0
    doubled: int = 0
    corrupt: int = 0
    wrong: int = 0


@dataclass
class Program:
    """One of several; it looks, writes and keeps snapshots for some time."""

    folder: Path
    name: int
    until_s: float
    lots: random.Random
    kept: list[str]
    refused: int = 0
    wrong: int = 0
    seen: int = 0

    def run(self) -> None:
        while time.monotonic() < self.until_s:
            try:
                self.one()
            except Unhurried:
                self.refused += 1
            time.sleep(self.lots.uniform(0, PAUSE_S))  # noqa: TID251 - others get a turn

    def one(self) -> None:
        """Look, and most times write; now and then something else."""
        vault = opened(self.folder)
        journal = vault.journal()
        found = journal.read(NO_SNAPSHOT)
        self.wrong += found.damage is not None or found.head < self.seen
        self.seen = max(self.seen, found.head)
        if self.lots.random() < 0.1:
            journal.keep(Snapshot(found.head, MARK, b"state"))
        if self.lots.random() < 0.1:
            change_passphrase(vault, PASSPHRASE, CHEAP)
        time.sleep(self.lots.uniform(0, PAUSE_S))  # noqa: TID251 - somebody may be first
        fresh = [self._entry() for _ in range(self.lots.randint(1, LONGEST))]
        journal.append([one.encode() for one in fresh], found.head)
        self.kept += fresh

    def _entry(self) -> str:
        return f"{self.name} {self.lots.randrange(10**12)}"


def campaign(folder: Path, seconds: float, seed: int) -> Tally:
    new_vault(folder)
    until_s = time.monotonic() + seconds
    pipes = [started(folder, name, until_s, seed) for name in range(PROGRAMS)]
    tally, kept = Tally(), Counter[str]()
    for pipe in pipes:
        with os.fdopen(pipe, encoding="utf-8") as told:
            said = json.loads(told.read())
        kept.update(said["kept"])
        tally.refused += said["refused"]
        tally.wrong += said["wrong"]
    for _ in pipes:
        os.wait()
    found = opened(folder).journal().read(NO_SNAPSHOT)
    there = Counter(record.decode() for record in found.records)
    tally.kept = kept.total()
    tally.lost = (kept - there).total()
    tally.doubled = (there - kept).total()
    tally.corrupt = int(found.damage is not None)
    return tally


def started(folder: Path, name: int, until_s: float, seed: int) -> int:
    """Fork one program; what it says at its end can be read where this says."""
    told, telling = os.pipe()
    if os.fork() == 0:
        lots = random.Random(seed * PROGRAMS + name)  # noqa: S311 - repeatable
        program = Program(folder, name, until_s, lots, [])
        try:
            program.run()
        finally:
            said = {one: getattr(program, one) for one in ("kept", "refused", "wrong")}
            with os.fdopen(telling, "w", encoding="utf-8") as pipe:
                json.dump(said, pipe)
            os._exit(0)
    os.close(telling)
    return told


def main() -> None:
    home, seconds, seed, defect = sys.argv[1:]
    with believing(defect, SomebodyElseWrote):
        tally = campaign(Path(home) / "v", float(seconds), int(seed))
    sys.stdout.write(json.dumps(asdict(tally)) + "\n")


if __name__ == "__main__":
    main()
