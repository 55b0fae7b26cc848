"""Nothing the program does opens a socket, starts a program or writes elsewhere."""

from pathlib import Path

import pytest

from tests.house.watch import CAUGHT, run_module_watched

STRAYS = [
    ("socket.", "import socket; socket.socket()"),
    ("socket.getaddrinfo", "import socket; socket.getaddrinfo('localhost', 80)"),
    (
        "socket.gethostbyname",
        "import importlib as i; i.import_module('socket').gethostbyname('localhost')",
    ),
    ("subprocess.Popen", "import subprocess; subprocess.run(['true'])"),
    ("os.system", "import os; os.system('true')"),
    ("os.exec", "import os; os.execv('/bin/true', ['true'])"),
    ("os.posix_spawn", "import os; os.posix_spawn('/bin/true', ['true'], {{}})"),
    ("os.fork", "import os; os.fork()"),
    ("open", "open({outside!r}, 'w')"),
    ("open", "import os; os.open({outside!r}, os.O_CREAT | os.O_WRONLY)"),
    ("os.mkdir", "import os; os.mkdir({outside!r})"),
    ("os.rename", "import os; os.rename({inside!r}, {outside!r})"),
    ("os.remove", "import os; os.remove({outside!r})"),
    ("os.symlink", "import os; os.symlink({inside!r}, {outside!r})"),
    (
        "os.mkdir",
        "import os; os.mkdir('outside', dir_fd=os.open({folder!r} + '/..', 0))",
    ),
    ("sqlite3.connect", "import sqlite3; sqlite3.connect({outside!r})"),
    (
        "sqlite3.connect",
        "import sqlite3; sqlite3.connect('file:' + {outside!r} + '?mode=rw', uri=True)",
    ),
]


@pytest.fixture
def fenced(tmp_path: Path) -> Path:
    folder = tmp_path / "fenced"
    folder.mkdir()
    return folder


def told(code: str, fenced: Path) -> str:
    return code.format(
        folder=str(fenced),
        inside=str(fenced / "inside"),
        outside=str(fenced.parent / "outside"),
    )


def run_code(code: str, fenced: Path) -> tuple[int, str]:
    # `code` is a module of the standard library whose program reads stdin.
    done = run_module_watched("code", ["-q"], fenced, stdin=told(code, fenced) + "\n")
    return done.returncode, done.stderr


@pytest.mark.parametrize(("event", "stray"), STRAYS)
def test_the_watch_ends_a_program_that_strays(
    event: str, stray: str, fenced: Path
) -> None:
    code, said = run_code(stray, fenced)
    assert code == CAUGHT
    assert f"watch: {event}" in said
    assert not (fenced.parent / "outside").exists()


def test_a_link_that_leads_out_of_the_folder_does_not_hide_a_write(
    fenced: Path,
) -> None:
    (fenced / "inside").symlink_to(fenced.parent / "outside")
    code, said = run_code("open({inside!r}, 'w')", fenced)
    assert (code, "watch: open" in said) == (CAUGHT, True)


@pytest.mark.parametrize(
    "harmless",
    [
        "open({inside!r}, 'w').write('kept')",
        "import os; os.mkdir('made', dir_fd=os.open({folder!r}, 0))",
        "import tempfile as t; t.TemporaryDirectory(dir={folder!r}).cleanup()",
        "open('/dev/null', 'w')",
        "open('/etc/hostname')",
        "import sqlite3; sqlite3.connect({inside!r}).execute('create table t(x)')",
        "import sqlite3; sqlite3.connect(':memory:')",
    ],
)
def test_the_watch_lets_reading_and_writing_inside_pass(
    harmless: str, fenced: Path
) -> None:
    code, said = run_code(harmless, fenced)
    assert (code, "watch:" in said, "Error" in said) == (0, False, False)
