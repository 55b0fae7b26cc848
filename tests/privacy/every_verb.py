"""Every verb, as text and as JSON, one after the other in one process.

`python -m tests.privacy.every_verb WALL_MS FOLDER` reads its files from the folder; it
runs each verb that needs nobody to be asked, and none may end in a mistake.
"""

import io
import sys
from contextlib import redirect_stdout
from pathlib import Path
from typing import Final

from tests.cli.fast_world import world
from unhurried.cli.main import VERBS
from unhurried.cli.main import main as command_line

ALONE: Final = frozenset({"web", "session", "demo"})
"""Verbs that a terminal or a browser goes through, and one without a vault."""
ARGUMENTS: Final[dict[str, tuple[tuple[str, ...], ...]]] = {
    "setup": (("--answers", "household.toml", "--recovery-file", "code-1"),),
    "record": (("told-0.toml",), ("--imported", "told-1.toml")),
    "correct": (("--answers", "correction.toml"), ("--withdraw",)),
    "follow-up": (("--answers", "follow-up.toml"),),
    "rules": ((), ("rest",)),
    "learn": ((), ("it", "hurts"), ("--step", "hold")),
    "kit": (("list",), ("tonight",), ("catalogue",), ("what-if", "17mm")),
    "progress": ((), ("--svg", "drawn-{}.svg")),
    "goal": (("--diameter", "30 mm"),),
    "partner": ((), ("choose", "note", "--words", "partner.toml"), ("stop",)),
    "screening": (("--answers", "screening.toml"),),
    "signs": (("--answers", "signs.toml"),),
    "passphrase": (("--new-file", "second"),),
    "recovery": (("--recovery-file", "code-2-{}"),),
    "lab": (("story", "story.toml"),),
}
CODES: Final = frozenset({0, 1, 2, 3})
"""Done, or not now, or not without somebody to ask: never a mistake or damage."""


def run(argv: list[str], wall_ms: int) -> int:
    """One command; what it prints goes nowhere."""
    try:
        with redirect_stdout(io.StringIO()):
            command_line.main(argv, obj=world(wall_ms))
    except SystemExit as end:
        return int(end.code or 0)
    raise AssertionError("a command ends the program")


def main() -> None:
    wall_ms, folder = int(sys.argv[1]), Path(sys.argv[2])
    key = folder / "first"
    for verb in VERBS:
        for said in ARGUMENTS.get(verb, ((),)) if verb not in ALONE else ():
            for number, more in enumerate(([], ["--json"])):
                words = [_placed(one.format(number), folder) for one in said]
                keys = [] if verb == "lab" else ["--passphrase-file", str(key)]
                code = run([verb, *words, *more, *keys], wall_ms)
                assert code in CODES, (verb, words, more, code)
                if verb == "passphrase" and not number:
                    key = folder / "second"
                sys.stdout.write(f"{verb} {code}\n")


def _placed(word: str, folder: Path) -> str:
    named = folder / word
    new = word.startswith(("drawn", "code"))
    return str(named) if new or named.is_file() else word


if __name__ == "__main__":
    main()
