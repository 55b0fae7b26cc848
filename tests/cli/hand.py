"""A hand at the keyboard: runs a command line on a vault of its own."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from unhurried.app.application import Application
from unhurried.bootstrap.opening import Key, open_vault
from unhurried.bootstrap.world import World
from unhurried.cli.main import main
from unhurried.core.clock import DAY_MS, HOUR_MS, Stamp
from unhurried.journal.kdf import Profile, Work

CHEAP = Work(memory_kib=64, iterations=1, lanes=1)
QUICK = Profile(written=CHEAP, floor=CHEAP, cap=CHEAP)
PASSPHRASE = "five words for a test"  # noqa: S105 - opens vaults of tests only
START_MS = 1_767_639_600_000  # 2026-01-05 19:00 UTC

PERSON = """
[person]
adult = true
experience = "new"
goal = { diameter_mm = 35, depth = "full" }
screening = "clear"
continence = 0
"""
KIT = """
[[items]]
name = "small"
diameter_mm = 13
length_mm = 70
material = "silicone"
base = "flared"
base_mm = 45

[[lubricants]]
name = "gel"
base = "water"
additives = []
"""


class HandClock:
    """A clock that goes on when it is told to."""

    def __init__(self) -> None:
        self.ms = START_MS

    def now(self) -> Stamp:
        return Stamp(self.ms, self.ms, "test")

    def passes(self, *, days: int = 0, hours: int = 0) -> None:
        self.ms += days * DAY_MS + hours * HOUR_MS


@dataclass
class Hand:
    """Someone with a folder, a passphrase in a file, and a clock."""

    folder: Path
    clock: HandClock = field(default_factory=HandClock)

    @property
    def vault(self) -> Path:
        return self.folder / "vault"

    @property
    def key(self) -> Path:
        return self.written("key", PASSPHRASE + "\n", 0o600)

    @property
    def world(self) -> World:
        return World(clock=self.clock, profile=QUICK, answers=lambda: False)

    def written(self, name: str, text: str, mode: int = 0o644) -> Path:
        file = self.folder / name
        file.write_text(text, encoding="utf-8")
        file.chmod(mode)
        return file

    def run(
        self, *args: str | Path, typed: Sequence[str] | None = None, key: bool = True
    ) -> Result:
        """Run a command; `typed` are the lines of somebody who can be asked."""
        world = replace(self.world, answers=lambda: typed is not None)
        said = [str(arg) for arg in args] + ["--vault", str(self.vault)]
        said += ["--passphrase-file", str(self.key)] if key else []
        lines = "".join(f"{line}\n" for line in typed or ())
        return CliRunner().invoke(main, said, input=lines, obj=world)

    def told(self, *args: str | Path, typed: Sequence[str] | None = None) -> Any:
        """Run a command with `--json`; it must succeed."""
        done = self.run(*args, "--json", typed=typed)
        assert done.exit_code == 0, done.output
        return json.loads(done.stdout)

    def set_up(self, text: str = PERSON + KIT) -> Result:
        answers = self.written("answers.toml", text)
        code = self.folder / "code"
        return self.run("setup", "--answers", answers, "--recovery-file", code)

    def opened(self) -> Application:
        return open_vault(self.vault, Key(PASSPHRASE), self.world)
