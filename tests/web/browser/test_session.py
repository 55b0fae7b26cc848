"""A session in the page, from the plan to the record."""

import pytest
from playwright.sync_api import expect

from tests.web.browser.conftest import Visiting
from tests.web.browser.evening import Evening
from tests.web.browser.looks import PHONE_STILL
from tests.web.browser.record import recorded
from unhurried.core.practice import Ended


@pytest.fixture
def evening(visiting: Visiting) -> Evening:
    """Someone set up, at the plan of a first session; time stands."""
    visit = visiting("introduced")
    visit.hold_time()
    return Evening(visit)


def test_a_whole_session_is_led_and_recorded(evening: Evening) -> None:
    visit = evening.visit
    evening.begin()
    evening.until("hold")
    for _ in range(3):
        visit.pass_s(60)
        evening.check_in(pain=0, discomfort=1, ease=8)
    visit.pass_s(130)
    evening.at("remove")
    evening.finish()
    [session] = recorded(visit).sessions
    report = session.report
    assert (report.ended, report.pain, report.ease) == (Ended.COMPLETED, 0, 8)
    assert 290 <= report.hold_s <= 310


def test_pain_at_the_limit_ends_it_in_the_page_at_once(evening: Evening) -> None:
    evening.begin()
    evening.until("hold")
    evening.visit.pass_s(60)
    evening.check_in(pain=6)
    evening.at("remove-and-stop")
    evening.kept()
    evening.page.reload()
    evening.at("remove-and-stop")


def test_prompts_that_nobody_answers_end_it(evening: Evening) -> None:
    evening.begin()
    evening.until("hold")
    for _ in range(80):
        if evening.step == "remove-and-stop":
            break
        evening.visit.pass_s(15)
    evening.at("remove-and-stop")
    evening.kept()
    evening.page.reload()
    evening.at("remove-and-stop")


def test_settling_takes_its_time(evening: Evening) -> None:
    evening.begin()
    evening.until("settle")
    evening.visit.pass_s(20)
    evening.give("done")
    evening.at("settle")
    expect(evening.player.locator(".notice")).not_to_be_empty()


def test_a_session_can_be_led_by_keys_alone(evening: Evening) -> None:
    page = evening.page
    evening.begin()
    expect(evening.player.get_by_role("heading", level=1)).to_be_focused()
    reached = set()
    for _ in range(12):
        page.keyboard.press("Tab")
        reached.add(page.evaluate("document.activeElement.textContent.trim()"))
    assert "STOP" in " ".join(reached)
    assert any(text.startswith("All is ready") for text in reached), reached
    while evening.step != "hold":
        evening.by_key()
    page.keyboard.press("Escape")
    evening.at("remove-and-stop")


def test_what_a_screen_reader_hears_of_a_step(evening: Evening) -> None:
    evening.begin()
    evening.until("insert-tip")
    expect(evening.page.locator("main")).to_match_aria_snapshot(
        """
        - main:
          - status: Kept
          - heading "The tip" [level=1]
          - img "Breathing pacer"
          - button /^In/
          - button "Not ready"
          - button "Pause"
          - button "Enough for today"
          - group: Something is wrong
          - log "What was said": /The tip .+/
        """
    )


def test_less_motion_is_less_motion(visiting: Visiting) -> None:
    visit = visiting("at settle", PHONE_STILL)
    Evening(visit).resume()
    moving = "document.getAnimations().filter((one) => one.playState === 'running')"
    assert visit.page.evaluate(f"{moving}.length") == 0
