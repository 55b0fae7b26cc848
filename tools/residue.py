"""Search for what every verb, a session and a browser leave, and keep what it came to.

`python -m tools.residue` runs the tests that tell some forty words to every surface and
search everything afterwards, and those that plant a word to be found.
"""

import re
import subprocess
import sys
import time
from typing import Final

from tests.privacy.canaries import told
from tests.privacy.residue import written
from tests.privacy.test_after_the_pages import CANARIES
from tools.reliability_figures import keep

SEARCHES: Final = ("tests/privacy/test_residue.py", "tests/privacy/test_memory.py")
PAGES: Final = ("tests/privacy/test_after_the_pages.py",)
CONTROLS: Final = ("tests/privacy/test_planted.py",)
WHAT: Final = (
    "Some forty words are told to every verb, a shell, a session and the pages; "
    "afterwards home, temporary places, shared memory, arguments, scrollback and "
    "memory are searched for each, in every coding."
)
CAME: Final = re.compile(r"(?:(\d+) failed, )?(\d+) passed")


def came(*files: str) -> tuple[int, int]:
    """How many of the tests of these files fail, and how many hold."""
    argv = [sys.executable, "-m", "pytest", "-q", "-n", "0", *files]
    done = subprocess.run(argv, capture_output=True, text=True, check=False)
    found = CAME.search(done.stdout)
    if found is None:
        raise SystemExit(done.stdout[-2000:])
    return int(found[1] or 0), int(found[2])


def main() -> None:
    """Search, and end with 1 where something was left."""
    begun = time.monotonic()
    missed, held = came(*CONTROLS)
    leaks = sum(came(*files)[0] for files in (SEARCHES, PAGES))
    forms = sum(len(written(word)) for word in (*told(), *CANARIES))
    keep(
        "residue",
        {
            "campaign": "Words left behind",
            "what": WHAT,
            "command": "python -m tools.residue",
            "trials": forms,
            "leaks": leaks,
            "seconds": round(time.monotonic() - begun),
            "control": f"{held} of {held + missed} planted words were found",
            "note": "Trials are forms of words that are searched for in every place.",
        },
    )
    sys.exit(1 if leaks or missed else 0)


if __name__ == "__main__":
    main()
