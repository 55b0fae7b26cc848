"""Cut the power after every operation of a life, and look at what the medium may hold.

A program of its own: `python -m tests.durability.power FOLDER LIVES SEED DEFECT` prints
one line of JSON. Defects: `none`, `off` (SQLite syncs nothing), `anchor` (the anchor is
not synced before it is renamed), `names` (the vault's folder is never synced).
"""

import json
import random  # noqa: TID251 - seeded, so that a campaign can be repeated
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from tests.durability.judging import NAME, judged
from tests.durability.ledgers import Ledger
from tests.durability.lives import Life
from tests.durability.medium import Files, Luck, Medium
from tests.durability.recorded_store import recorded_store
from tests.durability.recorder import Recorder, Said, held
from tests.durability.system_calls import recorded_calls

PIECES: Final = 6
SHARES: Final = (0.1, 0.5, 0.9)
AGAIN: Final = 150  # of how many states one is taken up and cut off again
TORN: Final = 3  # states with lots, beside the plain ones
DEAF: Final = {"anchor": frozenset({"anchor.new"}), "names": frozenset({NAME})}


@dataclass
class Tally:
    """What a campaign found, in states; `again` are those after a second cut."""

    lives: int = 0
    states: int = 0
    again: int = 0
    lost: int = 0
    doubled: int = 0
    corrupt: int = 0
    silent: int = 0


@dataclass(frozen=True)
class Cut:
    """One state after one cut, and what was known by then."""

    after: int
    files: Files
    ledger: Ledger


@contextmanager
def watched(place: Path, defect: str, files: Files) -> Iterator[Recorder]:
    """Record what is done below a place, which holds these files for sure."""
    put(files, place)
    recorder = Recorder(place.absolute(), DEAF.get(defect, frozenset()))
    recorder.begin_with(files)
    synchronous = "OFF" if defect == "off" else "EXTRA"
    with recorded_calls(recorder), recorded_store(recorder, synchronous):
        yield recorder
    if recorder.whole() != held(place):
        raise RuntimeError("something was changed that was not recorded")


def lived(place: Path, seed: int, defect: str) -> Recorder:
    """One life, recorded."""
    with watched(place, defect, {}) as recorder:
        Life(recorder, random.Random(seed)).live(PIECES)  # noqa: S311 - repeatable
    return recorder


def revived(place: Path, cut: Cut, seed: int) -> Recorder:
    """What a program does with the remains of a cut, recorded."""
    with watched(place, "none", cut.files) as recorder:
        Life(recorder, random.Random(seed)).go_on(cut.ledger)  # noqa: S311 - repeatable
    return recorder


def cuts(recorder: Recorder, seed: int, ledger: Ledger) -> Iterator[Cut]:
    """Every state of every cut, each only once for the same knowledge."""
    medium = Medium()
    lots = random.Random(seed)  # noqa: S311 - repeatable on purpose
    for after, op in enumerate(recorder.log):
        if isinstance(op, Said):
            ledger = ledger.heard(op)
        else:
            medium.take(op)
        if after < recorder.begun:
            continue
        seen: list[Files] = []
        for luck in lucks(lots):
            files = medium.after_a_cut(luck)
            if files not in seen:
                seen.append(files)
                yield Cut(after, files, ledger)


def lucks(lots: random.Random) -> Iterator[Luck]:
    """Nothing that is unsure arrives, all, names alone, bytes alone; then lots."""
    for names in (0, 1):
        for data in (0, 1):
            yield Luck(lots, names, data)
    for _ in range(TORN):
        yield Luck(lots, lots.choice(SHARES), lots.choice(SHARES))


def put(files: Files, place: Path) -> None:
    """Lay a state out on the disk of today."""
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(mode=0o700)
    for name, content in files.items():
        if content is None:
            (place / name).mkdir(mode=0o700)
        else:
            (place / name).write_bytes(content)
            (place / name).chmod(0o600)


@dataclass
class Campaign:
    """Lives, their cuts, and cuts of what comes after a cut."""

    home: Path
    defect: str
    tally: Tally

    def life(self, seed: int) -> None:
        recorder = lived(self.home / "life", seed, self.defect)
        self.tally.lives += 1
        for number, cut in enumerate(cuts(recorder, seed, Ledger())):
            self.judge(cut, f"life {seed}, cut {cut.after}")
            if self.defect == "none" and number % AGAIN == seed % AGAIN:
                self.again(cut, seed)

    def again(self, first: Cut, seed: int) -> None:
        """Let the power fail once more while the remains of a cut are taken up."""
        recorder = revived(self.home / "life", first, seed)
        for cut in cuts(recorder, seed, first.ledger):
            self.tally.again += 1
            self.judge(cut, f"life {seed}, cuts {first.after} and {cut.after}")

    def judge(self, cut: Cut, where: str) -> None:
        put(cut.files, self.home / "state")
        self.tally.states += 1
        for fault, found in asdict(judged(self.home / "state", cut.ledger)).items():
            setattr(self.tally, fault, getattr(self.tally, fault) + found)
            if found and self.defect == "none":
                sys.stderr.write(f"{fault}: {where}\n")


def main() -> None:
    home, lives, seed, defect = sys.argv[1:]
    campaign = Campaign(Path(home), defect, Tally())
    for number in range(int(seed), int(seed) + int(lives)):
        campaign.life(number)
    sys.stdout.write(json.dumps(asdict(campaign.tally)) + "\n")


if __name__ == "__main__":
    main()
