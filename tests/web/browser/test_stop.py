"""STOP: at every step, in every way, without scrolling, and without a script too."""

from collections.abc import Callable
from typing import Final

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.web.browser.conftest import Visiting
from tests.web.browser.evening import Evening
from tests.web.browser.lives import STEPS
from tests.web.browser.looks import DESKTOP, PHONE, PHONE_PLAIN, Look
from unhurried.core.steps import Step

LEAST_PX: Final = 44
OUT: Final = (Step.TRIAGE, Step.DEBRIEF, Step.AFTER_CARE)
WAYS: Final[dict[str, Callable[[Page, Locator], None]]] = {
    "finger": lambda _, stop: stop.tap(),
    "Escape": lambda page, _: page.keyboard.press("Escape"),
    "space bar": lambda page, _: page.keyboard.press("Space"),
    "mouse": lambda _, stop: stop.click(),
}


def after_stop(step: Step) -> Step:
    """Where a STOP leads; once everything is out it changes nothing."""
    return step if step in OUT else Step.REMOVE_AND_STOP


def way(step: Step) -> str:
    """One of the ways for each step, in turn; the space bar is for text afterwards."""
    names = [name for name in WAYS if step not in OUT or name != "space bar"]
    return names[STEPS.index(step) % len(names)]


def is_in_reach(stop: Locator, look: Look) -> bool:
    """Whether it is on the screen as it is, and large enough."""
    box = stop.bounding_box()
    assert box is not None
    inside = box["y"] >= 0 and box["y"] + box["height"] <= look.height
    return inside and min(box["width"], box["height"]) >= LEAST_PX


@pytest.mark.parametrize("step", STEPS)
def test_stop_stops_at_every_step(step: Step, visiting: Visiting) -> None:
    visit = visiting(f"at {step}")
    evening = Evening(visit)
    evening.resume()
    here = Step.PREPARE if step is Step.READINESS else step
    evening.at(here)
    assert is_in_reach(evening.stop, PHONE)
    WAYS[way(step)](visit.page, evening.stop)
    evening.at(after_stop(here))
    evening.kept()
    visit.page.reload()
    evening.at(after_stop(here))


@pytest.mark.parametrize("step", STEPS)
def test_stop_needs_no_script(step: Step, visiting: Visiting) -> None:
    visit = visiting(f"at {step}", PHONE_PLAIN)
    visit.go("/session")
    stop = visit.page.get_by_role("button", name="STOP", exact=True)
    assert is_in_reach(stop, PHONE_PLAIN)
    stop.tap()
    there = visit.page.locator('form.offers input[name="step"]')
    expect(there).to_have_value(after_stop(step))


def test_stop_is_the_first_thing_that_the_tab_key_reaches(visiting: Visiting) -> None:
    visit = visiting("at hold", PHONE_PLAIN)
    visit.go("/session")
    visit.page.keyboard.press("Tab")
    expect(visit.page.get_by_role("button", name="STOP", exact=True)).to_be_focused()
    visit.page.keyboard.press("Enter")
    there = visit.page.locator('form.offers input[name="step"]')
    expect(there).to_have_value(Step.REMOVE_AND_STOP)


@pytest.mark.parametrize("look", [PHONE, DESKTOP], ids=str)
def test_stop_stays_where_it_is_however_the_page_is_moved(
    look: Look, visiting: Visiting
) -> None:
    visit = visiting("at debrief", look)
    evening = Evening(visit)
    evening.resume()
    for to in ("document.body.scrollHeight", "0"):
        visit.page.evaluate(f"scrollTo(0, {to})")
        assert is_in_reach(evening.stop, look)


def test_with_eyes_closed_a_touch_anywhere_stops(visiting: Visiting) -> None:
    visit = visiting("at hold")
    evening = Evening(visit)
    evening.resume()
    visit.page.locator(".open-dark").tap()
    visit.page.touchscreen.tap(180, 300)
    evening.at(Step.REMOVE_AND_STOP)


def test_a_session_that_is_covered_shows_time_and_stop_alone(
    visiting: Visiting,
) -> None:
    visit = visiting("at hold")
    evening = Evening(visit)
    evening.resume()
    visit.page.get_by_role("button", name="Lock").tap()
    shown = visit.page.locator(".darkness")
    expect(shown).to_be_visible()
    expect(shown.locator(".dark-time")).to_contain_text(":")
