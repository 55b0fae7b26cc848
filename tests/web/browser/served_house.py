"""The real program in a process of its own, served on loopback for one test."""

import os
import queue
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from threading import Thread
from time import monotonic

REPOSITORY = Path(__file__).parents[3]
PATIENCE_S = 30.0
ADDRESS = re.compile(r"http://[^\s/]+:(\d+)")
LETTER = re.compile(r"(/\S+\.html)")
PROGRAM = "tests.web.browser.hand_world"


@dataclass
class ServedHouse:
    """A vault's folder, its clock, and the program that serves them.

    Attributes:
        said: what the program printed so far.
    """

    folder: Path
    clock: Path
    child: subprocess.Popen[str] | None = None
    said: list[str] = field(default_factory=list)
    _heard: queue.Queue[str] = field(default_factory=queue.Queue)

    def start(self, *arguments: str) -> None:
        """Start the program and wait until it says where it is."""
        self.said = []
        self.child = subprocess.Popen(
            [
                *(sys.executable, "-m", PROGRAM, str(self.clock)),
                *("web", "--vault", str(self.folder), "--no-browser", *arguments),
            ],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            cwd=REPOSITORY,
            env=environment(),
        )
        Thread(target=self._listen, args=(self.child,), daemon=True).start()
        self.heard(ADDRESS)

    def stop(self, *, hard: bool = False) -> None:
        """End it, politely or as a power cut would."""
        child, self.child = self.child, None
        if child is None:
            return
        (child.kill if hard else child.terminate)()
        child.wait(PATIENCE_S)

    def heard(self, pattern: re.Pattern[str]) -> str:
        """Wait until it has said this; give what was found."""
        end = monotonic() + PATIENCE_S
        while not (found := pattern.search("\n".join(self.said))):
            left = end - monotonic()
            if left <= 0:
                raise AssertionError(f"{pattern.pattern} was not said: {self.said}")
            try:
                self.said.append(self._heard.get(timeout=min(left, 0.2)))
            except queue.Empty:
                self._still_there()
        return found[1]

    @property
    def port(self) -> int:
        return int(self.heard(ADDRESS))

    @property
    def letter(self) -> Path:
        """The file that lets a browser in, once."""
        return Path(self.heard(LETTER))

    def _still_there(self) -> None:
        if self.child is not None and self.child.poll() is not None:
            said = "\n".join(self.said)
            raise AssertionError(f"the program ended: {said}")

    def _listen(self, child: subprocess.Popen[str]) -> None:
        if child.stdout is None:
            return
        with child.stdout:
            for line in child.stdout:
                self._heard.put(line.rstrip("\n"))


def environment() -> dict[str, str]:
    """What the program is started with: this tree's tests beside whatever was there."""
    paths = [str(REPOSITORY), *filter(None, [os.environ.get("PYTHONPATH")])]
    told = {"PYTHONUNBUFFERED": "1", "UNHURRIED_DEBUG": "1"}
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths), **told}


@contextmanager
def started(folder: Path, clock: Path, *arguments: str) -> Iterator[ServedHouse]:
    """Serve this vault until the block ends."""
    house = ServedHouse(folder, clock)
    house.start(*arguments)
    try:
        yield house
    finally:
        house.stop()
