"""A real session on a pseudo-terminal, seen through a glass, in fast time."""

import codecs
import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.cli.fast_world import HOUR_MS, START_MS, passphrase_file
from tests.cli.glass import Glass

REPOSITORY = Path(__file__).parents[2]
PATIENCE_S = 30.0
CHUNK = 4096


class Stage:
    """One child process with its terminal."""

    def __init__(
        self,
        vault: Path,
        *arguments: str,
        speed: float = 60,
        size: tuple[int, int] = (80, 24),
        wall_ms: int = START_MS + HOUR_MS,
    ) -> None:
        columns, rows = size
        self.glass = Glass(columns, rows)
        self.written = ""
        self._text = codecs.getincrementaldecoder("utf-8")("replace")
        self.terminal, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("4H", rows, columns, 0, 0))
        self.modes = termios.tcgetattr(theirs)
        key = ["--vault", str(vault), "--passphrase-file", str(passphrase_file(vault))]
        program = [sys.executable, "-m", "tests.cli.fast_world", str(speed)]
        self.child = subprocess.Popen(
            [*program, str(wall_ms), *arguments, *key],
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            cwd=REPOSITORY,
            env={**os.environ, "TERM": "xterm", "PYTHONPATH": str(REPOSITORY)},
            start_new_session=True,
        )
        self._theirs = theirs

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.child.kill()
        self.child.wait()
        for number in (self.terminal, self._theirs):
            if number >= 0:
                os.close(number)

    @property
    def seen(self) -> str:
        """What stands on the glass now."""
        return self.glass.text

    @property
    def given_back(self) -> bool:
        """Whether the terminal is in the modes that it was in at first."""
        return termios.tcgetattr(self._theirs) == self.modes

    def until(self, *texts: str, patience_s: float = PATIENCE_S) -> str:
        """Read until one of these texts is seen; say which."""
        end = time.monotonic() + patience_s
        while time.monotonic() < end:
            self._read()
            plain = " ".join(self.seen.split())
            found = [text for text in texts if text in plain]
            if found:
                return found[0]
            if self.child.poll() is not None and not self._read():
                break
        raise AssertionError(f"{texts} did not come; seen:\n{self.seen}")

    def look(self, seconds: float = 0.3) -> str:
        """Look for a while; give what is seen then."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self._read()
        return self.seen

    def press(self, keys: str) -> None:
        """Press keys."""
        os.write(self.terminal, keys.encode())

    def kill(self, number: signal.Signals) -> None:
        """Send a signal to the child alone."""
        self.child.send_signal(number)

    def hang_up(self) -> None:
        """Close the terminal, as when a connection breaks."""
        os.close(self._theirs)
        os.close(self.terminal)
        self.terminal = self._theirs = -1

    def end(self) -> int:
        """Read to the end; give the exit code."""
        end = time.monotonic() + PATIENCE_S
        while self.child.poll() is None and time.monotonic() < end:
            if self.terminal < 0:
                time.sleep(0.05)  # noqa: TID251 - a test may wait for a child
            else:
                self._read()
        while self.terminal >= 0 and self._read():
            continue
        return self.child.wait(timeout=1)

    def _read(self) -> bool:
        ready, _, _ = select.select([self.terminal], [], [], 0.05)
        if not ready:
            return False
        text = self._text.decode(os.read(self.terminal, CHUNK))
        self.written += text
        self.glass.write(text)
        return True
