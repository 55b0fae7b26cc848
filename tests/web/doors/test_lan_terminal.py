"""What the terminal shows of --lan, at a real terminal: picture, words, codes."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pexpect  # type: ignore[import-untyped]  # it ships no types
import pytest

from tests.cli.fast_world import QUICK
from tests.web.browser.hand_clock import hand_clock
from tests.web.browser.served_house import PROGRAM, REPOSITORY, environment
from tests.web.hand_world import PASSPHRASE
from unhurried.bootstrap.opening import create_vault
from unhurried.bootstrap.world import World

CODE = r"five minutes: (\w{4}-\w{4})"


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[pexpect.spawn]:
    world = World(clock=hand_clock(tmp_path), profile=QUICK)
    create_vault(tmp_path / "vault", PASSPHRASE, world)
    said = ["-m", PROGRAM, str(tmp_path / "clock"), "web", "--no-browser"]
    said += ["--vault", str(tmp_path / "vault"), "--lan", "--host", "127.0.0.2"]
    child = pexpect.spawn(
        sys.executable,
        said,
        cwd=REPOSITORY,
        env=environment(),
        encoding="utf-8",
        timeout=30,
    )
    yield child
    child.close(force=True)


def test_it_says_what_it_means_and_makes_a_new_code_for_each_enter(
    terminal: pexpect.spawn,
) -> None:
    terminal.expect(CODE)
    before = terminal.before or ""
    codes = [str(terminal.match[1])]
    assert "encrypted" in before
    assert re.search(r"([0-9A-F]{2}:){31}[0-9A-F]{2}", before)
    assert before.count("█") > 100
    assert codes[0] not in before
    for _ in range(2):
        terminal.sendline("")
        terminal.expect(CODE)
        codes.append(str(terminal.match[1]))
    assert len(set(codes)) == 3
    terminal.sendcontrol("c")
    terminal.expect(pexpect.EOF)
    terminal.close()
    assert terminal.exitstatus == 0
