"""Every moment of a session, by every rule of axe, in light and in the dark."""

import re
from collections.abc import Callable

import pytest

from tests.web.browser.axe import violations
from tests.web.browser.led import Led, begun
from tests.web.browser.looks import DESKTOP_DARK, PHONE, Look
from tests.web.browser.visit import Visit

Visiting = Callable[..., Visit]


def _wrong(led: Led, when: str) -> list[str]:
    return [f"{when}: {one}" for one in violations(led.page)]


@pytest.mark.parametrize("look", [PHONE, DESKTOP_DARK], ids=str)
def test_axe_finds_nothing_from_the_first_step_to_the_last(
    visiting: Visiting, look: Look
) -> None:
    led = begun(visiting(look=look))
    wrong = _wrong(led, "prepare")
    led.to_hold()
    wrong += _wrong(led, "hold")
    led.page.get_by_role("button", name="How is it?").click()
    led.page.get_by_text("Something is wrong").click()
    wrong += _wrong(led, "check-in")
    led.page.get_by_role("button", name=re.compile("^With eyes closed")).click()
    wrong += _wrong(led, "eyes closed")
    led.page.keyboard.press("Escape")
    led.page.get_by_role("button", name="Show the page again").click()
    wrong += _wrong(led, "stopped")
    led.press("done")
    led.at("triage")
    wrong += _wrong(led, "triage")
    led.page.get_by_label("It does not come out").check()
    led.page.get_by_role("button", name="Told").click()
    wrong += _wrong(led, "first aid")
    led.page.get_by_role("button", name="Go on").click()
    led.page.wait_for_url("**/session/after")
    assert [*wrong, *_wrong(led, "after")] == []
