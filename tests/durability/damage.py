"""Hurt the files of a vault in thousands of ways; nothing may be missing unsaid.

A program of its own: `python -m tests.durability.damage FOLDER TRIALS SEED DEFECT`
prints one line of JSON. Defect: `none`, or `unanchored` (nobody looks at the anchor).
"""

import json
import random  # noqa: TID251 - seeded, so that a campaign can be repeated
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from unittest.mock import patch

from tests.cli.fast_world import PASSPHRASE, QUICK, START_MS, set_up
from tests.durability.recorded_store import recorded_store
from tests.durability.recorder import Recorder, held
from tests.durability.scene_set_up import marks
from tests.durability.walker import QUIET, TOLD, mark, opened
from tests.durability.wounds import Wound, hurt, wounds
from unhurried.app.application import Application
from unhurried.app.commands import Tell, TellSession
from unhurried.cli.demo.clock import MovedClock
from unhurried.core.clock import DAY_MS
from unhurried.core.errors import Unhurried
from unhurried.core.events import ContinenceScored, FollowUpAnswered
from unhurried.core.practice import Kind, Plan
from unhurried.journal import verification
from unhurried.journal.vault import change_passphrase, unlock

BEFORE = "calm words of before"
BLEEDING = Tell((FollowUpAnswered(None, 4, blood=True, leakage=False),))
SCORES = tuple(ContinenceScored(score) for score in range(1, 12))


@dataclass
class Tally:
    """What was found; `refused`, `told` and `whole` are as it should be.

    Attributes:
        silent: something was missing or other, and nobody was told.
        corrupt: the program broke off without a word that a person can read.
    """

    trials: int = 0
    refused: int = 0
    told: int = 0
    whole: int = 0
    silent: int = 0
    corrupt: int = 0


@dataclass(frozen=True)
class Patient:
    """A vault to be hurt, an older copy, and what has to be in it."""

    folder: Path
    older: Path
    expected: list[bytes]


class Midway(Exception):
    """The moment has come at which a vault is to be found."""


def later() -> MovedClock:
    return MovedClock(START_MS + 9 * DAY_MS)


def resting(home: Path) -> Patient:
    """A vault with a snapshot and facts behind it, the last of them about blood."""
    folder, older = home / "resting", home / "older"
    set_up(folder)
    app = opened(folder, MovedClock(START_MS + 2 * DAY_MS))
    app.do(TellSession(Plan(Kind.SETTLE), TOLD, ago_ms=DAY_MS))
    app.do(Tell((QUIET,)))
    app.keep_snapshot()
    app.do(Tell(SCORES))
    vault = unlock(folder, PASSPHRASE, random.randbytes, QUICK)
    change_passphrase(vault, BEFORE, QUICK)
    shutil.copytree(folder, older)
    change_passphrase(vault, PASSPHRASE, QUICK)
    app.do(Tell((QUIET,)))
    app.do(BLEEDING)
    return Patient(folder, older, marks(folder))


def cut_off(home: Path, patient: Patient) -> Patient:
    """The same, found in the middle of a commit: with a journal to be rolled back."""
    folder = home / "cut off"
    shutil.copytree(patient.folder, folder)

    def stop(what: str, path: Path) -> None:
        if what == "store unlink" and path.name == "store-journal":
            raise Midway

    recorder = Recorder(folder.absolute(), gate=stop)
    recorder.begin_with(held(folder))
    app = opened(folder, later())
    with recorded_store(recorder), suppress(Midway, Unhurried):
        app.do(Tell(SCORES))
    if not (folder / "store-journal").exists():
        raise RuntimeError("there is no journal to be rolled back")
    return Patient(folder, patient.older, patient.expected)


def campaign(home: Path, trials: int, seed: int, defect: str) -> Tally:
    lots, tally = random.Random(seed), Tally()  # noqa: S311 - repeatable on purpose
    patient = resting(home)
    patients = [patient, cut_off(home, patient)]
    for number, found in enumerate(wounds(trials, lots)):
        one = patients[number // 2 % 2]
        tally.trials += 1
        outcome = examined(home / "hurt", one, found, lots)
        setattr(tally, outcome, getattr(tally, outcome) + 1)
        if outcome in {"silent", "corrupt"} and defect == "none":
            sys.stderr.write(f"{outcome}: {one.folder.name} {found}\n")
    return tally


def examined(
    folder: Path, patient: Patient, found: tuple[Wound, ...], lots: random.Random
) -> str:
    """Hurt a copy, open it as the program does, and say what a person would learn."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(patient.folder, folder)
    for wound in sorted(found, key=lambda one: one.target):  # the snapshot by SQL first
        hurt(folder, wound, patient.older, lots)
    try:
        app = opened(folder, later())
    except Unhurried:
        return "refused"
    except Exception:  # noqa: BLE001 - whatever it is, it is what is looked for
        return "corrupt"
    if not app.intact:
        return "silent" if app.decide().plan else "told"
    return written_to(folder, app, patient)


def written_to(folder: Path, app: Application, patient: Patient) -> str:
    """Nothing is missing, and another fact is kept, or its writer is told.

    Of the command that was cut off, a part may be there: nobody was told that it was.
    """
    before = len(patient.expected)
    beyond = [mark(fact) for fact in SCORES]
    found = marks(folder)
    after = found[before:]
    if found[:before] != patient.expected or after != beyond[: len(after)]:
        return "silent"
    try:
        app.do(BLEEDING)
    except Unhurried:
        return "told"
    kept = marks(folder) == [*found, mark(BLEEDING.facts[0])]
    return "whole" if kept else "silent"


@contextmanager
def careless(defect: str) -> Iterator[None]:
    """A journal that never looks at its anchor, if that is the defect."""
    if defect == "none":
        yield
        return
    with (
        patch.object(verification, "anchor_flaw", lambda _: None),
        patch.object(verification, "ahead", lambda *_: None),
    ):
        yield


def main() -> None:
    home, trials, seed, defect = sys.argv[1:]
    with careless(defect):
        tally = campaign(Path(home), int(trials), int(seed), defect)
    sys.stdout.write(json.dumps(asdict(tally)) + "\n")


if __name__ == "__main__":
    main()
