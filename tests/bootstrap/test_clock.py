"""The real clocks."""

from pathlib import Path

from unhurried.bootstrap.clock import SystemClock


def test_two_readings_go_forward_on_the_steady_clock() -> None:
    clock = SystemClock()
    first, second = clock.now(), clock.now()
    assert first.boot == second.boot
    if first.steady_ms is not None and second.steady_ms is not None:
        assert second.steady_ms >= first.steady_ms


def test_without_a_name_for_this_run_the_steady_clock_is_not_believed(
    tmp_path: Path,
) -> None:
    stamp = SystemClock(tmp_path / "none").now()
    assert (stamp.boot, stamp.steady_ms) == ("", None)


def test_the_run_of_the_machine_is_named_as_the_machine_names_it(
    tmp_path: Path,
) -> None:
    named = tmp_path / "boot_id"
    named.write_text("abc\n")
    assert SystemClock(named).now().boot == "abc"
