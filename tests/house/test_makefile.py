"""The Makefile lists itself, and the listed targets are the ones we promise."""

import re
import shutil
import subprocess

from tests.house.house import ROOT

PROMISED = {"run", "test", "check", "fences", "sabotage", "docs", "lock", "bench"}
PROMISED |= {"demo", "dev", "list", "oracle", "laws", "mutation", "kills", "lab"}
PROMISED |= {"damage", "fuzz", "power", "refusals", "rivals", "screens"}


def phony() -> set[str]:
    [names] = re.findall(
        r"^\.PHONY: (.+)$", (ROOT / "Makefile").read_text(), re.MULTILINE
    )
    return set(names.split())


def test_make_alone_lists_every_target_with_a_sentence() -> None:
    make = shutil.which("make")
    assert make is not None
    said = subprocess.run(
        [make, "--no-print-directory"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    listed = dict(re.findall(r"^make (\w+) +(\S.+)$", said, re.MULTILINE))
    assert set(listed) == phony() == PROMISED


def test_run_opens_the_pages_and_without_a_terminal_shows_the_demo() -> None:
    recipe = (ROOT / "Makefile").read_text().partition("\nrun: ")[2].splitlines()[1]
    before, _, otherwise = recipe.partition("; else ")
    assert "[ -t 0 ] && [ -t 1 ]" in before
    assert before.endswith("$(BIN)/unhurried web")
    assert otherwise == "$(BIN)/unhurried demo; fi"


def test_the_run_for_a_new_machine_stops_at_the_first_red_step() -> None:
    file = ROOT / ".ci" / "run"
    assert file.stat().st_mode & 0o111
    text = file.read_text()
    assert "set -euo pipefail" in text
    assert re.findall(r"^make (\w+)", text, re.MULTILINE) == [
        "check",
        "test",
        "sabotage",
    ]
