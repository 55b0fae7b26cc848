"""Kill each kind of work on a vault many times, and look at what is left.

A program of its own, so that forking is cheap and safe: it prints one line of JSON.
`python -m tests.durability.kills SCENE FOLDER KILLS SEED careful|hasty`
"""

import json
import random  # noqa: TID251 - seeded, so that a campaign can be repeated
import shutil
import sys
from dataclasses import asdict, dataclass
from importlib import import_module
from pathlib import Path
from typing import Final, Protocol

from tests.durability.killed import Said, Voice, killed

KILLS_A_VAULT: Final = 25


@dataclass
class Tally:
    """What a campaign found.

    Attributes:
        inside: kills that fell into a piece of work.
        done: pieces of work that were acknowledged.
        lost: something acknowledged was not there.
        doubled: something was there twice.
        corrupt: a vault was damaged, or not to be made anew.
        shut: nothing opened a vault.
    """

    kills: int = 0
    inside: int = 0
    done: int = 0
    lost: int = 0
    doubled: int = 0
    corrupt: int = 0
    shut: int = 0


class Scene(Protocol):
    """One kind of work on a vault."""

    longest_s: float

    def prepare(self, folder: Path) -> None:
        """Make what the work is done on, in a folder that is not there yet."""
        ...

    def live(self, folder: Path, voice: Voice, lots: random.Random) -> None:
        """Do the work over and over until killed."""
        ...

    def judge(self, folder: Path, said: Said, tally: Tally) -> None:
        """Compare what is there with what was said; leave it ready for the next."""
        ...


SCENES: Final = {
    "set-up": "tests.durability.scene_set_up:SetUp",
    "follow-up": "tests.durability.scene_facts:FollowUp",
    "import": "tests.durability.scene_facts:Import",
    "snapshot": "tests.durability.scene_snapshot:Snapshots",
    "passphrase": "tests.durability.scene_keys:Passphrase",
    "recovery": "tests.durability.scene_keys:RecoveryCode",
    "backup": "tests.durability.scene_records:Backups",
    "restore": "tests.durability.scene_records:Restores",
    "rekey": "tests.durability.scene_records:Rekeys",
}


def scene(name: str) -> Scene:
    module, _, maker = SCENES[name].partition(":")
    found: Scene = getattr(import_module(module), maker)()
    return found


def campaign(scene: Scene, home: Path, kills: int, seed: int, *, hasty: bool) -> Tally:
    """Kill so many, on a fresh vault every now and then."""
    lots, tally = random.Random(seed), Tally()  # noqa: S311 - repeatable on purpose
    folder = home
    for number in range(kills):
        if number % KILLS_A_VAULT == 0:
            shutil.rmtree(folder, ignore_errors=True)
            folder = home / str(number)
            scene.prepare(folder)
        said = _one(scene, folder, lots, hasty=hasty)
        tally.kills += 1
        tally.inside += said.under_way is not None
        tally.done += len(said.done)
        scene.judge(folder, said, tally)
    return tally


def _one(scene: Scene, folder: Path, lots: random.Random, *, hasty: bool) -> Said:
    seed = lots.randrange(10**9)

    def life(voice: Voice) -> None:
        child = random.Random(seed)  # noqa: S311 - repeatable on purpose
        scene.live(folder, voice, child)

    return killed(life, lots, scene.longest_s, hasty=hasty)


def main() -> None:
    name, home, kills, seed, manner = sys.argv[1:]
    tally = campaign(
        scene(name), Path(home), int(kills), int(seed), hasty=manner == "hasty"
    )
    sys.stdout.write(json.dumps(asdict(tally)) + "\n")


if __name__ == "__main__":
    main()
