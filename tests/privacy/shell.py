"""Somebody at an interactive shell: words are typed where they are asked for."""

import re
import sys
from collections.abc import Mapping
from types import TracebackType
from typing import Final, Self

import pexpect  # type: ignore[import-untyped]  # it ships no types

from tests.privacy.sandbox import Sandbox

PATIENCE_S: Final = 60.0
PROMPT: Final = "READY> "
BACK: Final = "the code"
"""An answer: the last code that was shown."""
CODE: Final = re.compile(r"\b(?:[0-9A-Z]+-){3,}[0-9A-Z]+\b")
ASKS: Final = (PROMPT, r"[Pp]assphrase: ?$", r"\] $", r"[:?] $")


class Shell:
    """Bash on a terminal of its own, with a history that it keeps.

    Attributes:
        written: everything that reached the terminal.
    """

    def __init__(self, sandbox: Sandbox, wall_ms: int) -> None:
        program = f"{sys.executable} -m tests.privacy.quick_program {wall_ms}"
        self._program = program
        self.written = ""
        self._child = pexpect.spawn(
            "bash",
            ["--norc", "--noprofile", "-i"],
            env={**sandbox.environment, "PS1": PROMPT},
            cwd=str(sandbox.home),
            encoding="utf-8",
            codec_errors="replace",
            dimensions=(24, 80),
            timeout=PATIENCE_S,
        )
        self._wait()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._child.sendline("exit")
        self._child.expect(pexpect.EOF)
        self._child.close()

    def types(self, command: str, told: Mapping[str, str]) -> str:
        """Run a command; answer what it asks, Enter where nothing is to be told."""
        begun = len(self.written)
        left = dict(told)
        self._child.sendline(f"{self._program} {command}")
        while self._wait() != 0:
            said = " ".join(self.written[begun:].split())
            asking = [part for part in left if part in said[-1500:]]
            answer = left.pop(asking[-1]) if asking else ""
            self._child.sendline(CODE.findall(said)[-1] if answer == BACK else answer)
        return self.written[begun:]

    def _wait(self) -> int:
        found: int = self._child.expect([*ASKS])
        self.written += self._child.before + self._child.after
        return found
