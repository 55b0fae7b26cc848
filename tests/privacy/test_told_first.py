"""What is kept and what is not protected is said before the first question."""

from html import unescape
from pathlib import Path

import pytest

from tests.cli.hand import Hand
from tests.web.hand_world import HandClock, world
from tests.web.rooms.newcomer import new_browser
from unhurried.views.words.about import WHAT_IS_KEPT, WHAT_IS_NOT_PROTECTED
from unhurried.web.house import House

TOLD = (*WHAT_IS_KEPT, *WHAT_IS_NOT_PROTECTED, "this program cannot protect you")


def test_the_terminal_tells_before_it_asks(tmp_path: Path) -> None:
    hand = Hand(tmp_path)
    said = " ".join(hand.run("setup", typed=[], key=False).output.split())
    asked = said.index("New passphrase")
    assert all(said.index(one) < asked for one in TOLD)
    assert not hand.vault.exists()


@pytest.mark.parametrize("path", ["/start", "/unlock", "/"])
def test_the_pages_tell_before_they_ask(path: str, tmp_path: Path) -> None:
    newcomer = new_browser(House(tmp_path / "vault", world(HandClock())))
    answer = newcomer.get(path)
    while answer.location:
        answer = newcomer.get(answer.location)
    shown = unescape(answer.text)
    assert all(one in shown for one in TOLD)
    assert "<input" not in shown.replace('<input type="hidden"', "")
    newcomer.close()
