import json
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.fast_world import HOUR_MS, START_MS, reopened, set_up
from tests.cli.stage import REPOSITORY, Stage
from tests.cli.steps_taken import AT_LAST, SAID, TOLD, answer, go_to, make_ready
from unhurried.core.practice import Depth, Ended
from unhurried.core.steps import Step

STOP_KEYS = {"space": " ", "esc": "\x1b", "ctrl-c": "\x03", "letter": "s"}
STOP_BAND = "STOP: space bar, Esc or Ctrl-C"


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    folder = tmp_path / "vault"
    set_up(folder)
    return folder


@pytest.mark.parametrize("size", [(80, 24), (40, 24)])
def test_a_whole_session_is_led_and_kept_and_leaves_no_text(
    vault: Path, size: tuple[int, int]
) -> None:
    with Stage(vault, "session", size=size) as stage:
        make_ready(stage)
        go_to(stage, "Hold")
        assert STOP_BAND in "\n".join(stage.glass.lines[:3])
        answer(stage, (*SAID, *TOLD, *AT_LAST))
        assert stage.end() == 0
        assert stage.glass.left_on(other=False) == "Done, and kept."
        assert stage.glass.left_on(other=True) == ""
        assert stage.given_back
        assert stage.glass.cursor_shown
        assert stage.glass.unknown == []
    session = reopened(vault).state.sessions[-1]
    assert session.report.ended is Ended.COMPLETED
    assert (session.report.pain, session.report.discomfort) == (0, 1)
    assert session.report.depth is Depth.TIP
    assert 300 <= session.report.hold_s < 330
    assert session.report.note == "calm"


@pytest.mark.parametrize(
    ("step", "key"),
    [
        ("Make ready", "space"),
        ("Settle", "esc"),
        ("Lubricant inside", "ctrl-c"),
        ("The tip", "space"),
        ("Hold", "letter"),
    ],
)
def test_one_key_stops_from_every_step_and_leads_through_removal(
    vault: Path, step: str, key: str
) -> None:
    with Stage(vault, "session") as stage:
        make_ready(stage)
        go_to(stage, step)
        stage.press(STOP_KEYS[key])
        stage.until("Stop: take it out gently")
        stage.press("d")
        stage.until("Look for blood")
        stage.press("\r")
        stage.until("Is any of these there?")
        stage.press("1\r")
        stage.until("A sharp pain")
        stage.press("\r")
        stage.until("A few questions")
    state = reopened(vault).state
    assert state.running is not None
    assert state.running.stopped
    assert state.running.signs == ("sharp-pain",)


def test_nobody_answering_ends_the_hold_by_itself(vault: Path) -> None:
    with Stage(vault, "session", speed=120) as stage:
        make_ready(stage)
        go_to(stage, "The tip")
        stage.until("Is it still all right")
        stage.until("Stop: take it out gently")
        assert "had no answer" in stage.look()
        assert stage.glass.bells > 3


def test_a_wish_to_terminate_is_a_stop_first_and_a_farewell_the_second_time(
    vault: Path,
) -> None:
    with Stage(vault, "session") as stage:
        make_ready(stage)
        go_to(stage, "The tip")
        stage.kill(signal.SIGTERM)
        stage.until("Stop: take it out gently")
        stage.kill(signal.SIGTERM)
        assert stage.end() == 130
        assert "the next start asks" in stage.glass.left_on(other=False)
        assert stage.glass.left_on(other=True) == ""
        assert stage.given_back
    application = reopened(vault)
    assert application.notice_crash()
    running = application.state.running
    assert running is not None
    assert running.step is Step.REMOVE_AND_STOP


def test_a_connection_that_breaks_is_kept_as_a_stop(vault: Path) -> None:
    with Stage(vault, "session") as stage:
        make_ready(stage)
        go_to(stage, "Lubricant inside")
        stage.hang_up()
        stage.end()
    running = reopened(vault).state.running
    assert running is not None
    assert running.stopped


def test_a_store_that_another_program_holds_does_not_hold_up_a_stop(
    vault: Path,
) -> None:
    with Stage(vault, "session") as stage:
        make_ready(stage)
        go_to(stage, "The tip")
        other = sqlite3.connect(vault / "store")
        other.execute("BEGIN EXCLUSIVE")
        stage.press(" ")
        stage.until("Stop: take it out gently", patience_s=1.5)
        stage.until("nothing can be kept")
        stage.press("\r")
        stage.until("After-care")
        stage.press("\r")
        assert stage.end() == 6
        other.close()
    assert reopened(vault).notice_crash()


def test_alcohol_is_told_and_nothing_begins(vault: Path) -> None:
    with Stage(vault, "session") as stage:
        stage.until("The session that is planned")
        stage.press("\r")
        ready = (("Is everything quiet", "y"), ("How tense", "3"))
        answer(stage, (*ready, ("free of alcohol", "n"), ("poppers today", "n")))
        answer(stage, (("sildenafil", "n"), ("anything that numbs", "n")))
        answer(stage, (("how many hours", "\r"), ("How many times", "\r")))
        answer(stage, (("phosphate", "n"),))
        assert stage.end() == 3
        assert "alcohol" in stage.glass.left_on(other=False).lower()
    assert reopened(vault).state.running is None


def test_high_tension_is_offered_settling_alone(vault: Path) -> None:
    with Stage(vault, "session") as stage:
        stage.until("The session that is planned")
        stage.press("\r")
        answer(stage, (("Is everything quiet", "y"), ("How tense", "9")))
        answer(stage, (("free of alcohol", "y"), ("poppers today", "n")))
        answer(stage, (("sildenafil", "n"), ("anything that numbs", "n")))
        answer(stage, (("how many hours", "\r"), ("How many times", "\r")))
        answer(stage, (("phosphate", "n"), ("settle and breathe instead", "y")))
        go_to(stage, "Settle")
        while stage.until("A few questions", "Settle") == "Settle":
            stage.press("d")
            stage.look()


def test_leaving_the_questions_begins_nothing(vault: Path) -> None:
    with Stage(vault, "session") as stage:
        stage.until("The session that is planned")
        stage.press("\x1b")
        assert stage.end() == 0
        assert stage.glass.left_on(other=False) == "Nothing has begun."
    assert reopened(vault).state.running is None


def test_without_a_terminal_the_plan_is_told_and_nothing_begins(vault: Path) -> None:
    clock = ("1", str(START_MS + HOUR_MS))
    place = ("--vault", str(vault), "--passphrase-file", str(vault.parent / "p"))
    key = vault.parent / "p"
    key.touch(mode=0o600)
    key.write_text("slow rivers reach the sea\n", encoding="utf-8")
    command = [sys.executable, "-m", "tests.cli.fast_world", *clock, "session", *place]
    asked = subprocess.run(
        command, cwd=REPOSITORY, capture_output=True, stdin=-3, check=False
    )
    assert asked.returncode == 2
    told = subprocess.run(
        [*command, "--json"], cwd=REPOSITORY, capture_output=True, stdin=-3, check=False
    )
    assert told.returncode == 0
    plan = json.loads(told.stdout)["plan"]
    assert (plan["item"], plan["depth"]) == ("dilator 13", "tip")
    assert reopened(vault).state.running is None


def test_after_a_kill_the_next_start_says_so_and_begins_nothing(vault: Path) -> None:
    with Stage(vault, "session") as stage:
        make_ready(stage)
        go_to(stage, "The tip")
        stage.kill(signal.SIGKILL)
        stage.end()
    with Stage(vault, "session", wall_ms=START_MS + 2 * HOUR_MS) as stage:
        stage.until("has no end in the record")
        stage.until("Would you like to say now")
        stage.press("n\n")
        assert stage.end() == 3
    running = reopened(vault, START_MS + 3 * HOUR_MS).state.running
    assert running is not None
    assert running.crashed
