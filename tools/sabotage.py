"""Break each fence once, in a copy of the house, and see it bite.

A fence that nobody has seen biting may be painted on. The untouched copy has to be
green first; then every breach of `breaches.toml` is done alone, its one check has to
go red with the words that the table expects, and the breach is undone.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue

from tools.breach import Breach, BreachNoLongerFits, breaches, commit, undo

ROOT = Path(__file__).parents[1]
BIN = Path(sys.executable).parent
PYTHON = sys.executable
COPIED = ("src", "tests", "tools", "docs", "pyproject.toml", "README.md")
LEFT_OUT = shutil.ignore_patterns("__pycache__", ".hypothesis")

CHECKS = {
    "fences": [str(BIN / "lint-imports")],
    "lint": [str(BIN / "ruff"), "check", "--no-cache"],
    "types": [str(BIN / "mypy")],
    "dependencies": [str(BIN / "deptry"), "src"],
    "pages": [PYTHON, "-m", "tools.docs", "--check"],
}
PYTEST = [PYTHON, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider"]


def copy(target: Path) -> Path:
    """Copy what the checks read into an empty folder."""
    target.mkdir()
    for name in COPIED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, target / name, ignore=LEFT_OUT)
        else:
            shutil.copy2(ROOT / name, target / name)
    return target


def command(check: str, files: Iterable[str]) -> list[str]:
    """Return the argument list of a check; lint reads only these files."""
    if check not in CHECKS:
        return [*PYTEST, *check.split()]
    return [*CHECKS[check], *(files if check == "lint" else ())]


def run(argv: list[str], root: Path) -> tuple[int, str]:
    """Run one check in a copy; returns its exit code and all that it said."""
    # The copy goes before the installed house, whose path the environment knows.
    environment = os.environ | {
        "PYTHONPATH": f"{root / 'src'}{os.pathsep}{root}",
        "PYTHONDONTWRITEBYTECODE": "1",  # an edit within one second must be seen
        "NO_COLOR": "1",
        "COLUMNS": "200",
    }
    done = subprocess.run(
        argv, cwd=root, env=environment, capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout + done.stderr


def first_red(table: tuple[Breach, ...], root: Path) -> str | None:
    """Run every check on the untouched copy; returns what a red one said."""
    asked = {breach.check for breach in table}
    nodes = " ".join(sorted(asked - CHECKS.keys()))
    for check in (*sorted(asked & CHECKS.keys()), nodes):
        code, said = run(command(check, ["src"]), root)
        if code:
            return f"the house itself is red, mend that first:\n{said}"
    return None


def missed(breach: Breach, root: Path) -> str | None:
    """Do one breach and undo it; returns why it was not caught, None when it was."""
    try:
        before = commit(breach, root)
    except BreachNoLongerFits as wrong:
        return str(wrong)
    code, said = run(command(breach.check, [breach.file]), root)
    undo(breach, root, before)
    unsaid = [words for words in breach.sees if words not in said]
    if code == 0:
        return f"{breach.check} stayed green"
    return f"{breach.check} is red without saying {unsaid}:\n{said}" if unsaid else None


def verdicts(table: tuple[Breach, ...], rooms: list[Path]) -> list[str | None]:
    """Do every breach, each in a room of its own at that time, in table order."""
    free: SimpleQueue[Path] = SimpleQueue()
    for room in rooms:
        free.put(room)

    def one(breach: Breach) -> str | None:
        room = free.get()
        why = missed(breach, room)
        free.put(room)
        return why

    with ThreadPoolExecutor(len(rooms)) as workers:
        return list(workers.map(one, table))


def sabotage(table: tuple[Breach, ...], folder: Path) -> int:
    """Do all breaches in copies below this folder; returns the exit code."""
    first = copy(folder / "0")
    red = first_red(table, first)
    if red:
        print(red)
        return 1
    count = min(os.cpu_count() or 1, 4)
    more = [shutil.copytree(first, folder / str(n)) for n in range(1, count)]
    reasons = verdicts(table, [first, *more])
    for breach, why in zip(table, reasons, strict=True):
        print(f"{'MISSED' if why else 'caught'}  {breach.name}")
        if why:
            print(why)
    caught = reasons.count(None)
    print(f"caught {caught} of {len(table)}")
    return 0 if caught == len(table) else 1


def main() -> int:
    """Run as a program; returns 0 when every breach was caught."""
    with tempfile.TemporaryDirectory(prefix="sabotage-") as folder:
        return sabotage(breaches(), Path(folder))


if __name__ == "__main__":
    sys.exit(main())
