"""A home of its own for the program, and everywhere that something may be left."""

import os
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from tests.privacy.residue import found, within

REPOSITORY: Final = Path(__file__).parents[2]
SHARED: Final = Path("/dev/shm")  # noqa: S108 - looked into, never written
FOLDERS: Final = {
    "XDG_DATA_HOME": ".local/share",
    "XDG_CONFIG_HOME": ".config",
    "XDG_CACHE_HOME": ".cache",
    "XDG_STATE_HOME": ".local/state",
    "XDG_RUNTIME_DIR": "run",
    "TMPDIR": "tmp",
}
ALONE: Final = re.compile(r"\d{4}")
KEPT: Final = ("PATH", "LANG", "LC_ALL")


@dataclass
class Sandbox:
    """A home with every folder that programs use, and no other place to write to.

    Attributes:
        home: what is searched when all is over.
        given: files that the person named; they are the person's own.
        said: what was printed to stderr.
    """

    home: Path
    given: Path
    said: list[str] = field(default_factory=list)
    _shared: frozenset[Path] = field(default_factory=lambda: frozenset(shared()))

    def __post_init__(self) -> None:
        for place in (*FOLDERS.values(), "core"):
            (self.home / place).mkdir(parents=True, exist_ok=True)
        self.given.mkdir()

    @property
    def vault(self) -> Path:
        """Where the program puts a vault by itself."""
        return self.home / ".local" / "share" / "notes" / "vault"

    @property
    def environment(self) -> dict[str, str]:
        """What every program is started with."""
        kept = {name: os.environ[name] for name in KEPT if name in os.environ}
        places = {name: str(self.home / place) for name, place in FOLDERS.items()}
        return {
            **kept,
            **places,
            "HOME": str(self.home),
            "HISTFILE": str(self.home / ".bash_history"),
            "TERM": "xterm",
            "PYTHONPATH": f"{REPOSITORY / 'src'}:{REPOSITORY}",
            "PYTHONDONTWRITEBYTECODE": "1",
            "UNHURRIED_DEBUG": "",
        }

    def run(self, module: str, *arguments: str) -> str:
        """Run a module of the tests to its end; give what it printed."""
        done = subprocess.run(
            [sys.executable, "-m", module, *arguments],
            capture_output=True,
            text=True,
            env=self.environment,
            cwd=self.home / "core",
            timeout=300,
            check=False,
        )
        self.said.append(done.stderr)
        assert done.returncode == 0, done.stderr[-3000:]
        return done.stdout

    def left(self, words: Iterable[str]) -> list[str]:
        """Each of these words that is in a file of the home or of shared memory.

        That memory is everybody's: other tests may lay down the common words there.
        """
        alone = [word for word in words if ALONE.search(word)]
        new = [file for file in shared() if file not in self._shared]
        beside = [
            f"{word} in {file}" for file in new for word in within(read(file), alone)
        ]
        return [*found(self.home, words), *beside]

    def running(self, words: Iterable[str]) -> list[str]:
        """The words among the arguments and the environment of the programs in it."""
        return [
            f"{word} in {place}"
            for place in told_by_processes(str(self.home))
            for word in within(read(place), words)
        ]


def shared() -> Iterator[Path]:
    """The files of shared memory, where there are any."""
    for folder, _, names in os.walk(SHARED):  # passes over what is gone meanwhile
        yield from (Path(folder, name) for name in names)


def told_by_processes(mark: str) -> Iterator[Path]:
    """Where the system shows what the programs with the mark were started with."""
    for process in Path("/proc").iterdir():
        if process.name.isdigit() and mark.encode() in read(process / "environ"):
            yield from (process / name for name in ("cmdline", "environ", "comm"))


def read(file: Path) -> bytes:
    """What a file of the system says; nothing where it does not say it to us."""
    try:
        return file.read_bytes()
    except OSError:
        return b""
