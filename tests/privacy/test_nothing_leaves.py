"""No verb, no page and no story speaks to anything but this machine."""

import os
from pathlib import Path

import pytest

from tests.cli.fast_world import START_MS
from tests.privacy.alone import Report, namespaces, ran
from tests.privacy.sandbox import REPOSITORY, Sandbox
from tests.privacy.strays import WAYS
from tests.privacy.test_residue import give

EVENING = str(REPOSITORY / "tests" / "web" / "browser" / "test_session.py")
EVENING += "::test_a_whole_session_is_led_and_recorded"
ALLOWED = namespaces()
"""Where it is not, the hook alone watches; what is asked of it is the same."""


def watched(folder: Path, *argv: str, environment: dict[str, str]) -> Report:
    return ran(folder, list(argv), environment, inside=ALLOWED)


@pytest.fixture
def sandbox(tmp_path: Path) -> Sandbox:
    made = Sandbox(tmp_path / "home", tmp_path / "given")
    give(made)
    return made


def nothing_left(report: Report) -> bool:
    return report.afar == () and report.sent in (0, None)


def test_no_verb_calls_anybody(sandbox: Sandbox, tmp_path: Path) -> None:
    verbs = ("tests.privacy.every_verb", str(START_MS), str(sandbox.given))
    report = watched(tmp_path, *verbs, environment=sandbox.environment)
    assert report.code == 0, report.said[-2000:]
    assert nothing_left(report), report


def test_the_laboratory_calls_nobody(sandbox: Sandbox, tmp_path: Path) -> None:
    argv = ("unhurried", "lab", "story", str(sandbox.given / "story.toml"))
    report = watched(tmp_path, *argv, environment=sandbox.environment)
    assert report.code == 0, report.said
    assert nothing_left(report), report


def test_the_pages_in_a_browser_call_nobody(tmp_path: Path) -> None:
    argv = ("pytest", "-q", "-p", "no:cacheprovider", "-n", "0", EVENING)
    told = {**os.environ, "PYTHONPATH": f"{REPOSITORY / 'src'}:{REPOSITORY}"}
    report = watched(tmp_path, *argv, environment=told)
    assert report.code == 0, report.said[-3000:]
    assert report.afar == ()  # what the browser asks by itself is its own


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("inside", [False, ALLOWED])
def test_a_program_that_calls_somebody_is_found_out(
    way: str, tmp_path: Path, *, inside: bool
) -> None:
    told = {**os.environ, "PYTHONPATH": f"{REPOSITORY / 'src'}:{REPOSITORY}"}
    report = ran(tmp_path, ["tests.privacy.strays", way], told, inside=inside)
    assert len(report.afar) == 1
    if inside and way != "asks":
        assert report.sent == 1
