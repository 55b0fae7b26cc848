"""New ways into a vault, one after another: at every instant there is a way in."""

import random  # noqa: TID251 - seeded by the campaign
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from tests.durability.killed import Said, Voice
from tests.durability.kills import Tally
from tests.durability.ways import by_code, by_passphrase, whole
from tests.journal.vaults import CHEAP, PASSPHRASE, filled
from unhurried.journal.vault import Vault, change_passphrase, new_recovery_code

LONGEST_S: Final = 0.012
Opener = Callable[[Path, str], Vault | None]


def judged(
    folder: Path, opener: Opener, ways: tuple[str, ...], tally: Tally
) -> tuple[str, ...]:
    """The ways that open; one of those that were said or under way has to."""
    opened = {way: vault for way in ways if (vault := opener(folder, way)) is not None}
    tally.lost += not opened
    tally.doubled += len(opened) > 1
    tally.corrupt += not all(whole(vault) for vault in opened.values())
    return tuple(opened)


class Passphrase:
    """The passphrase is changed again and again; the recovery code stays."""

    longest_s = LONGEST_S

    def __init__(self) -> None:
        self._now = PASSPHRASE
        self._code = ""

    def prepare(self, folder: Path) -> None:
        vault = filled(folder)
        self._now, self._code = PASSPHRASE, new_recovery_code(vault, CHEAP)

    def live(self, folder: Path, voice: Voice, lots: random.Random) -> None:
        vault = by_passphrase(folder, self._now)
        assert vault is not None
        while True:
            words = f"calm words {lots.randrange(10**12)}"
            voice.doing(words, partial(change_passphrase, vault, words, CHEAP))

    def judge(self, folder: Path, said: Said, tally: Tally) -> None:
        known = said.done[-1] if said.done else self._now
        ways = (known, said.under_way) if said.under_way else (known,)
        opened = judged(folder, by_passphrase, ways, tally)
        by_the_code = by_code(folder, self._code)
        tally.shut += by_the_code is None
        if opened:
            [self._now, *_] = opened
        elif by_the_code is not None:
            change_passphrase(by_the_code, self._now, CHEAP)


class RecoveryCode:
    """The recovery code is made anew again and again; the passphrase stays."""

    longest_s = LONGEST_S

    def prepare(self, folder: Path) -> None:
        filled(folder)

    def live(self, folder: Path, voice: Voice, lots: random.Random) -> None:
        del lots
        vault = by_passphrase(folder, PASSPHRASE)
        assert vault is not None
        while True:
            voice.begin("code")
            voice.done(new_recovery_code(vault, CHEAP))

    def judge(self, folder: Path, said: Said, tally: Tally) -> None:
        vault = by_passphrase(folder, PASSPHRASE)
        tally.shut += vault is None
        tally.corrupt += vault is None or not whole(vault)
        if said.done and said.under_way is None:
            judged(folder, by_code, said.done[-1:], tally)
