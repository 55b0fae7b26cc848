"""Snapshots kept after every fact: what is opened with one is what is folded anew."""

import random  # noqa: TID251 - seeded by the campaign
from pathlib import Path

from tests.durability.killed import Said, Voice
from tests.durability.kills import Tally
from tests.durability.scene_facts import FollowUp
from tests.durability.scene_set_up import entries
from tests.durability.walker import opened
from unhurried.app.application import Application
from unhurried.coach.fold import at_time, fold
from unhurried.core.state import State


class Snapshots(FollowUp):
    """A fact, a snapshot, a fact, a snapshot; a kill in either."""

    def tell(self, app: Application, voice: Voice, lots: random.Random) -> None:
        super().tell(app, voice, lots)
        voice.begin()
        app.keep_snapshot()

    def judge(self, folder: Path, said: Said, tally: Tally) -> None:
        super().judge(folder, said, tally)
        app = opened(folder, self.clock)
        anew = fold(State(), entries(folder), app.book)
        tally.corrupt += app.state != at_time(anew, self.clock.now(), app.book)
