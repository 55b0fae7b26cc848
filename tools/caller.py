"""Someone who asks for pages as a browser does, from a program: for measuring.

The server is the real program in a process of its own.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection
from pathlib import Path
from threading import Event
from time import perf_counter
from typing import Final
from urllib.parse import urlencode

ADDRESS: Final = re.compile(r"http://[^\s/]+:(\d+)/")
LETTER: Final = re.compile(r"(/\S+\.html)")
TAB: Final = re.compile(r'<meta name="tab" content="([0-9a-f]+)">')
CODE: Final = re.compile(r'name="code" value="([0-9a-f]+)"')
COOKIE: Final = re.compile(r"[^;]+")
FORM: Final = "application/x-www-form-urlencoded"


@dataclass
class Caller:
    """One browser made of a few lines; it keeps its cookie and the last page's tab.

    Attributes:
        pid: the program's.
        first_ms: from the start of the program to its first page.
        first_cpu_ms: processor time of the program in that time.
    """

    port: int
    pid: int
    first_ms: float = 0
    first_cpu_ms: float = 0
    cookie: str = ""
    tab: str = ""
    connection: HTTPConnection = field(init=False)

    def __post_init__(self) -> None:
        """Connect once; every page comes over this connection."""
        self.connection = HTTPConnection("127.0.0.1", self.port, timeout=30)

    def cpu_ms(self) -> float:
        """Processor time of the program so far; on a busy machine this is what counts.

        Known on Linux only, in steps of 10 ms; else 0.
        """
        try:
            told = Path(f"/proc/{self.pid}/stat").read_text(encoding="ascii")
        except OSError:
            return 0
        user, system = told.rpartition(")")[2].split()[11:13]
        return (int(user) + int(system)) * 1000 / os.sysconf("SC_CLK_TCK")

    def get(self, path: str) -> str:
        """Ask for a page; a page that does not come is an error."""
        status, body = self._asked("GET", path, "none")
        if status != 200:  # noqa: PLR2004 - what a page answers
            raise RuntimeError(f"{path} answered {status}")
        return body

    def enter(self, letter: str) -> None:
        """Send the form of the program's own file."""
        found = CODE.search(letter)
        form = {"code": found[1] if found else ""}
        self._asked("POST", "/enter", "cross-site", form, "null")

    def unlock(self, passphrase: str) -> None:
        """Send the form of the unlock page."""
        self.get("/unlock")
        own = f"http://127.0.0.1:{self.port}"
        form = {"tab": self.tab, "passphrase": passphrase}
        self._asked("POST", "/unlock", "same-origin", form, own)

    def _asked(
        self,
        method: str,
        path: str,
        site: str,
        form: dict[str, str] | None = None,
        origin: str = "",
    ) -> tuple[int, str]:
        headers = {"Sec-Fetch-Site": site, "Sec-Fetch-Mode": "navigate"}
        headers |= {"Sec-Fetch-Dest": "document", "Cookie": self.cookie}
        if form is not None:
            headers |= {"Content-Type": FORM, "Origin": origin}
        body = None if form is None else urlencode(form)
        self.connection.request(method, path, body, headers)
        answer = self.connection.getresponse()
        text = answer.read().decode()
        if cookie := COOKIE.match(answer.headers.get("Set-Cookie", "")):
            self.cookie = cookie[0]
        if tab := TAB.search(text):
            self.tab = tab[1]
        return answer.status, text


@contextmanager
def started(vault: Path) -> Iterator[tuple[Caller, Path]]:
    """Start the program on this vault; give a caller, and the file that lets it in."""
    began = perf_counter()
    command = [sys.executable, "-m", "unhurried", "web", "--no-browser"]
    child = subprocess.Popen(
        [*command, "--vault", str(vault)], stdout=subprocess.PIPE, text=True
    )
    try:
        said = _said(child)
        caller = Caller(int(said[0]), child.pid)
        _first(caller)
        caller.first_ms = (perf_counter() - began) * 1000
        caller.first_cpu_ms = caller.cpu_ms()
        yield caller, Path(said[1])
    finally:
        child.terminate()
        child.wait()


def _said(child: subprocess.Popen[str]) -> tuple[str, str]:
    """The port and the file, from what the program prints."""
    text = ""
    for line in child.stdout or ():
        text += line
        port, letter = ADDRESS.search(text), LETTER.search(text)
        if port and letter:
            return port[1], letter[1]
    raise RuntimeError(f"the program ended: {text}")


def _first(caller: Caller) -> None:
    """The first page, as soon as there is one."""
    for _ in range(500):
        try:
            caller.get("/unlock")
        except ConnectionError:
            caller.connection.close()
            Event().wait(0.002)
        else:
            return
