"""Run the program in a child that ends at the first socket or stray write.

The import fences read source; this watch sees what really happens, so that a module
fetched by name at run time is seen too. It listens to Python's audit events, and so it
does not see what compiled code does by itself: `ctypes` calls, SQLite's `ATTACH`.
"""

import os
import runpy
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

CAUGHT = 97
HOME = "/nonexistent-home"  # a write at home or among temporary files strays too

FORBIDDEN = ("socket.", "subprocess.", "os.exec", "os.posix_spawn", "os.spawn")
FORBIDDEN_ALONE = frozenset(
    {"os.system", "os.fork", "os.forkpty", "os.startfile", "pty.spawn"}
)
# Audit event -> places of its arguments: a path that it changes, and the descriptor of
# the folder that a relative path starts from (None where the event tells none).
CHANGES: dict[str, tuple[tuple[int, int | None], ...]] = {
    "os.mkdir": ((0, 2),),
    "os.remove": ((0, 1),),
    "os.rmdir": ((0, 1),),
    "os.rename": ((0, 2), (1, 3)),
    "os.link": ((1, 3),),
    "os.symlink": ((1, 2),),
    "os.truncate": ((0, None),),
    "os.chmod": ((0, 2),),
    "os.chown": ((0, 3),),
    "os.utime": ((0, 3),),
    "os.setxattr": ((0, None),),
    "sqlite3.connect": ((0, None),),
}
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
HARMLESS = frozenset({"/dev/null", "/dev/tty", ":memory:"})


def run_watched(
    argv: list[str], allowed: Path, stdin: str = "", temporary: str = HOME
) -> subprocess.CompletedProcess[str]:
    """Run `python -m unhurried` with these arguments under the watch.

    Args:
        argv: what stands behind the program's name.
        allowed: the one folder in which it may write.
        stdin: what it reads from its input, which is no terminal.
        temporary: where temporary files go; else wherever they go, it is noticed.

    Returns:
        The finished child; its code is CAUGHT (97) when the watch ended it, and the
        last line of its stderr then names the event.
    """
    return run_module_watched("unhurried", argv, allowed, stdin, temporary)


def run_module_watched(
    module: str, argv: list[str], allowed: Path, stdin: str = "", temporary: str = HOME
) -> subprocess.CompletedProcess[str]:
    """Run any module as a program under the watch; for the controls of the watch."""
    kept = ("PATH", "LANG", "LC_ALL", "COVERAGE_PROCESS_START", "PYTHONPATH")
    environment = {name: os.environ[name] for name in kept if name in os.environ}
    environment |= {"HOME": HOME, "TMPDIR": temporary, "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(
        [sys.executable, __file__, str(allowed), module, *argv],
        input=stdin,
        capture_output=True,
        text=True,
        env=environment,
        timeout=120,
        check=False,
    )


def watch(allowed: str) -> Callable[[str, tuple[object, ...]], None]:
    """Build the audit hook that ends this process on what is not allowed."""
    fence = os.path.realpath(allowed)

    def hook(event: str, args: tuple[object, ...]) -> None:
        stray = [path for path in changed(event, args) if not within(path, fence)]
        if stray or event.startswith(FORBIDDEN) or event in FORBIDDEN_ALONE:
            os.write(2, f"watch: {event} {stray or args!r}\n".encode())
            os._exit(CAUGHT)

    return hook


def changed(event: str, args: tuple[object, ...]) -> list[object]:
    """Return the paths that this audit event creates, changes or removes."""
    if event == "open":
        path, _mode, flags = args
        return [path] if isinstance(flags, int) and flags & WRITING else []
    places = CHANGES.get(event, ())
    return [
        args[path] if start is None else started(args[path], args[start])
        for path, start in places
    ]


def started(path: object, folder: object) -> object:
    """Put the folder of an open descriptor before a path that starts from there."""
    if not isinstance(path, str | bytes | os.PathLike):
        return path
    if not isinstance(folder, int) or folder < 0:
        return path
    return Path(f"/proc/self/fd/{folder}").readlink() / os.fsdecode(path)


def within(path: object, fence: str) -> bool:
    """Tell whether a path lies in the fenced folder; what is unreadable does not."""
    if isinstance(path, int):
        return True  # an open descriptor: its opening was seen
    if not isinstance(path, str | bytes | os.PathLike):
        return False
    name = os.fsdecode(path).removeprefix("file:").partition("?")[0]
    if name in HARMLESS:
        return True
    real = os.path.realpath(name)
    return real == fence or real.startswith(fence + os.sep)


if __name__ == "__main__":
    fenced, module, *rest = sys.argv[1:]
    sys.argv = [module, *rest]
    sys.path.pop(0)  # this folder: the program must not find the tests
    sys.addaudithook(watch(fenced))
    runpy.run_module(module, run_name="__main__", alter_sys=True)
