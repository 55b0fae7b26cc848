"""Let the machine refuse each operation of each piece of work, once and for ever.

A program of its own: `python -m tests.durability.refusals FOLDER EVERY SEED DEFECT`
prints one line of JSON; one of so many operations is refused. Defect: `none`, or
`calm` (an entry that is refused counts as kept).
"""

import json
import random  # noqa: TID251 - seeded, so that a campaign can be repeated
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Final

from tests.durability.believing import believing
from tests.durability.judging import NAME, NO_SNAPSHOT, Verdict, judged
from tests.durability.ledgers import Ledger
from tests.durability.lives import Life
from tests.durability.medium import Files
from tests.durability.power import put
from tests.durability.recorded_store import recorded_store
from tests.durability.recorder import Recorder, Said, held
from tests.durability.refusing import KINDS, Refusing
from tests.durability.system_calls import recorded_calls
from tests.journal.vaults import CHEAP, MARK, PASSPHRASE, drawn, new_vault
from unhurried.app.ports import Snapshot
from unhurried.core.errors import Unhurried
from unhurried.journal.errors import JournalUnwritable
from unhurried.journal.vault import Vault, unlock

RECORDS: Final = tuple(f"entry {number}" for number in range(1, 8))
WORK: Final = (
    *("set up", "open", "append", "snapshot", "passphrase", "code"),
    *("rekey", "backup", "restore"),
)


@dataclass
class Tally:
    """What was found, in refusals.

    Attributes:
        told: the work ended with an error that a person can read.
        done: the work was done all the same.
        rude: it ended in another way.
    """

    trials: int = 0
    told: int = 0
    done: int = 0
    rude: int = 0
    lost: int = 0
    doubled: int = 0
    corrupt: int = 0
    silent: int = 0


@dataclass(frozen=True)
class Case:
    """What is refused in which work."""

    work: str
    kind: str
    for_ever: bool


def begun(home: Path) -> tuple[Files, Ledger]:
    """A vault with a snapshot, whose anchor is one append behind, as after a crash."""
    new = new_vault(home / NAME)
    journal, anchor = new.vault.journal(), home / NAME / "anchor"
    behind = b""
    for seq, record in enumerate(RECORDS):
        behind = anchor.read_bytes()
        journal.append([record.encode()], seq)
        if seq == 2:
            journal.keep(Snapshot(3, MARK, b"state"))
    anchor.write_bytes(behind)
    known = Ledger(made=True, records=RECORDS, code=new.recovery_code)
    return held(home), known


@dataclass
class Trial:
    """One piece of work on a machine that refuses something."""

    place: Path
    files: Files
    ledger: Ledger
    seed: int

    def __call__(self, work: str, refusing: Refusing) -> tuple[str, Ledger]:
        """How it ended, and what is known afterwards."""
        files = {} if work == "set up" else self.files
        put(files, self.place)
        recorder = Recorder(self.place.absolute(), gate=refusing.gate)
        recorder.begin_with(files)
        with recorded_calls(recorder), recorded_store(recorder):
            ended, told = self._ended(self._act(work, recorder))
            refusing.well_again()
        known = Ledger() if work == "set up" else self.ledger
        for op in recorder.log[recorder.begun :]:
            known = known.heard(op) if isinstance(op, Said) else known
        if isinstance(told, JournalUnwritable) and told.reason != "unanchored":
            known = replace(known, under_way="")  # it was said that nothing was kept
        return ended, known

    def _act(self, work: str, recorder: Recorder) -> Callable[[], object]:
        lots = random.Random(self.seed)  # noqa: S311 - repeatable on purpose
        known = [*self.ledger.records]
        life = Life(recorder, lots, len(known), records=known)
        if work == "set up":
            return lambda: life.live(0)
        if work == "open":
            return self._open
        act: Callable[[Vault], object] = getattr(life, work)
        return lambda: act(self._vault())

    def _vault(self) -> Vault:
        return unlock(self.place / NAME, PASSPHRASE, drawn(1), CHEAP)

    def _open(self) -> None:
        """Open and read; what is given out is all there is, or is told to be less."""
        reading = self._vault().journal().read(NO_SNAPSHOT)
        whole = tuple(one.encode() for one in self.ledger.records)
        if reading.damage is None and reading.records != whole:
            raise AssertionError("fewer were read, and nobody was told")

    def _ended(self, act: Callable[[], object]) -> tuple[str, Exception | None]:
        try:
            act()
        except Unhurried as told:
            return "told", told
        except Exception as other:  # noqa: BLE001 - whatever it is, it is looked for
            sys.stderr.write(f"rude: {other!r}\n")
            return "rude", other
        return "done", None


def campaign(home: Path, every: int, seed: int, defect: str) -> Tally:
    tally = Tally()
    files, ledger = begun(home / "begun")
    trial = Trial(home / "place", files, ledger, seed)
    for case in cases():
        counted = Refusing()
        trial(case.work, counted)
        for at in range(seed % every, counted.seen, every):
            refusing = Refusing(at, case.kind, case.for_ever)
            with believing(defect, JournalUnwritable):
                ended, known = trial(case.work, refusing)
            if refusing.hit:
                verdict = judged(trial.place, known)
                count(tally, ended, verdict)
                complain(case, at, verdict, defect)
    return tally


def cases() -> Iterator[Case]:
    for work in WORK:
        for kind in KINDS:
            for for_ever in (False, True):
                yield Case(work, kind, for_ever)


def count(tally: Tally, ended: str, verdict: Verdict) -> None:
    tally.trials += 1
    for fault, found in {ended: True, **asdict(verdict)}.items():
        setattr(tally, fault, getattr(tally, fault) + found)


def complain(case: Case, at: int, verdict: Verdict, defect: str) -> None:
    if defect == "none" and verdict != Verdict():
        sys.stderr.write(f"{case}, operation {at}: {verdict}\n")


def main() -> None:
    home, every, seed, defect = sys.argv[1:]
    tally = campaign(Path(home), int(every), int(seed), defect)
    sys.stdout.write(json.dumps(asdict(tally)) + "\n")


if __name__ == "__main__":
    main()
