"""Vaults are made one after another: each is whole, or is not there at all."""

import os
import random  # noqa: TID251 - seeded by the campaign
import shutil
from functools import partial
from pathlib import Path

from tests.cli.fast_world import PASSPHRASE, QUICK, set_up
from tests.durability.killed import Said, Voice
from tests.durability.kills import Tally
from tests.durability.walker import mark
from unhurried.core.entries import Entry
from unhurried.journal.codec import JournalCodec
from unhurried.journal.vault import exists, unlock


class SetUp:
    """A set-up with all that a person is asked; some vaults are begun anew."""

    longest_s = 0.03

    def __init__(self) -> None:
        self._expected: list[bytes] = []

    def prepare(self, folder: Path) -> None:
        set_up(folder / "whole")
        self._expected = marks(folder / "whole")

    def live(self, folder: Path, voice: Voice, lots: random.Random) -> None:
        while True:
            name = str(lots.randrange(10**9))
            voice.doing(name, partial(set_up, folder / name))

    def judge(self, folder: Path, said: Said, tally: Tally) -> None:
        for name in said.done:
            there = exists(folder / name)
            tally.lost += not there or marks(folder / name) != self._expected
        if said.under_way:
            self._look_at_remains(folder / said.under_way, tally)
        for name in (*said.done, *filter(None, [said.under_way])):
            shutil.rmtree(folder / name, ignore_errors=True)

    def _look_at_remains(self, place: Path, tally: Tally) -> None:
        """What was cut off opens with what it had come to, or can be made anew."""
        if not exists(place):
            set_up(place)
            tally.corrupt += marks(place) != self._expected
            return
        found = marks(place)
        tally.corrupt += found != self._expected[: len(found)]


def marks(place: Path) -> list[bytes]:
    return [mark(entry.event) for entry in entries(place)]


def entries(place: Path) -> list[Entry]:
    """All of a vault, read without a snapshot; nothing where it is in doubt."""
    vault = unlock(place, PASSPHRASE, os.urandom, QUICK)
    reading = vault.journal().read("no snapshot")
    if reading.damage is not None:
        return []
    return [JournalCodec().decode(record) for record in reading.records]
