"""Generated pages are compared with what the code says now."""

import subprocess
import sys
from pathlib import Path

from tools.docs import PAGES, ROOT, stale, write, writers

PAGE = {"docs/made.md": lambda: "# Made\n"}


def test_every_generated_page_says_what_the_code_says() -> None:
    """In a process of its own: a command keeps the help that it was first asked for."""
    asked = [sys.executable, "-m", "tools.docs", "--check"]
    done = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_page_has_its_writer() -> None:
    assert set(writers()) == set(PAGES)


def test_a_missing_page_is_stale_until_it_is_written(tmp_path: Path) -> None:
    assert stale(PAGE, tmp_path) == ["docs/made.md"]
    assert write(PAGE, tmp_path) == ["docs/made.md"]
    assert stale(PAGE, tmp_path) == []


def test_a_page_edited_by_hand_is_stale_and_is_written_again(tmp_path: Path) -> None:
    write(PAGE, tmp_path)
    (tmp_path / "docs/made.md").write_text("# Made better\n")
    assert write(PAGE, tmp_path) == ["docs/made.md"]
    assert (tmp_path / "docs/made.md").read_text() == "# Made\n"


def test_a_fresh_page_is_left_alone(tmp_path: Path) -> None:
    write(PAGE, tmp_path)
    assert write(PAGE, tmp_path) == []
