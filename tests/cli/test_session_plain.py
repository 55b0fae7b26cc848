import signal
from pathlib import Path

import pytest

from tests.cli.fast_world import reopened, set_up
from tests.cli.stage import Stage
from tests.cli.steps_taken import AT_LAST, SAID, TOLD, answer, go_to, make_ready
from unhurried.bootstrap.presence import held_elsewhere
from unhurried.core.practice import Ended

LINE = "\n"


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    folder = tmp_path / "vault"
    set_up(folder)
    return folder


def test_a_whole_session_goes_by_lines_without_moving_the_cursor(vault: Path) -> None:
    with Stage(vault, "session", "--plain", "--quiet", size=(80, 300)) as stage:
        make_ready(stage, LINE)
        go_to(stage, "Hold", LINE)
        said = [(text, "10" if keys == "x" else keys) for text, keys in SAID[:-1]]
        answer(stage, (*said, *TOLD), LINE)
        answer(stage, (AT_LAST[1],), LINE)
        stage.until("Done for today")
        assert stage.end() == 0
        assert "\x1b" not in stage.written
        assert "\a" not in stage.written
        assert "Held for 2 of 5 minutes" in stage.written
    report = reopened(vault).state.sessions[-1].report
    assert report.ended is Ended.COMPLETED
    assert (report.discomfort, report.ease) == (1, 8)


@pytest.mark.parametrize("word", ["stop\n", "s\n", "\x03"])
def test_the_word_stop_and_an_interrupt_stop_a_plain_session(
    vault: Path, word: str
) -> None:
    with Stage(vault, "session", "--plain", size=(80, 300)) as stage:
        make_ready(stage, LINE)
        go_to(stage, "The tip", LINE)
        stage.press(word)
        stage.until("Stop: take it out gently")
        stage.press("done\n")
        stage.until("Look for blood")
    running = reopened(vault).state.running
    assert running is not None
    assert running.stopped


def test_time_ends_a_plain_session_while_nothing_is_typed(vault: Path) -> None:
    with Stage(vault, "session", "--plain", size=(80, 300), speed=120) as stage:
        make_ready(stage, LINE)
        go_to(stage, "The tip", LINE)
        stage.until("Is it still all right")
        stage.until("had no answer")


def test_a_line_that_means_nothing_is_answered_with_what_can_be_said(
    vault: Path,
) -> None:
    with Stage(vault, "session", "--plain", size=(80, 300)) as stage:
        make_ready(stage, LINE)
        stage.until("there is blood")
        before = stage.seen.count("You can say:")
        stage.press("perhaps\n")
        stage.look(0.6)
        assert stage.seen.count("You can say:") == before + 1


def test_a_wish_to_terminate_is_a_stop_in_a_plain_session_too(vault: Path) -> None:
    with Stage(vault, "session", "--plain", size=(80, 300)) as stage:
        make_ready(stage, LINE)
        go_to(stage, "Settle", LINE)
        stage.kill(signal.SIGTERM)
        stage.until("Stop: take it out gently")


def test_a_session_is_seen_by_other_windows_while_it_lasts(vault: Path) -> None:
    with Stage(vault, "session", "--plain", size=(80, 300)) as stage:
        make_ready(stage, LINE)
        assert held_elsewhere(vault)
    assert not held_elsewhere(vault)
