"""What is needed once a vault is open is loaded while its key is stretched."""

import subprocess
import sys

import pytest

from unhurried.bootstrap.soon import loading

HEAVY = ("unhurried.app.application", "unhurried.coach.decide", "unhurried.cli.card")


def test_it_is_there_at_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "colorsys", raising=False)
    with loading(["colorsys"]):
        pass
    assert "colorsys" in sys.modules


def test_what_cannot_be_loaded_is_said() -> None:
    beside = loading(["not_there_at_all"])
    with pytest.raises(ModuleNotFoundError, match="not_there_at_all"), beside:
        pass


def test_trouble_in_between_comes_first() -> None:
    with pytest.raises(ZeroDivisionError), loading(["not_there_at_all"]):
        raise ZeroDivisionError


@pytest.mark.parametrize("way", ["unhurried.cli.today", "unhurried.cli.alone"])
def test_it_begins_to_unlock_before_the_heavy_parts_are_loaded(way: str) -> None:
    code = (
        f"import sys, {way}\nprint([one for one in {HEAVY!r} if one in sys.modules])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
