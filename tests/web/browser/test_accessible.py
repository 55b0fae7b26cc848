"""Every page in every state keeps every rule that axe knows, in light and dark."""

from collections.abc import Iterable
from typing import Final

import pytest
from playwright.sync_api import Page, expect

from tests.web.browser import axe
from tests.web.browser.conftest import Visiting
from tests.web.browser.lives import LIVES
from tests.web.browser.looks import DESKTOP, PHONE, Look
from tests.web.browser.rooms import ROOMS, further
from tests.web.browser.visit import Visit

COLOURS: Final = "cat.color"
SIDEWAYS = "document.documentElement.scrollWidth - innerWidth"


def wrong_with(page: Page) -> list[str]:
    """What is wrong with the page in front: for axe, in its name, in its width."""
    found = axe.violations(page)
    if page.title() != "Notes":
        found.append(f"title: {page.title()}")
    if (over := page.evaluate(SIDEWAYS)) > 0:
        found.append(f"sideways: {over} px")
    return found


def wrong_in(visit: Visit, rooms: Iterable[str] = ROOMS) -> dict[str, list[str]]:
    """What is wrong, page by page; by night only colours can be otherwise."""
    rooms = tuple(rooms)
    wrong = {}
    for room in rooms:
        visit.go(room)
        wrong[room] = wrong_with(visit.page)
    visit.page.emulate_media(color_scheme="dark")
    for room in rooms:
        visit.go(room)
        wrong[f"{room} by night"] = axe.violations(visit.page, COLOURS)
    return {room: found for room, found in wrong.items() if found}


@pytest.mark.parametrize("look", [PHONE, DESKTOP], ids=str)
@pytest.mark.parametrize("life", LIVES)
def test_every_page_can_be_read_by_everyone(
    life: str, look: Look, visiting: Visiting
) -> None:
    assert wrong_in(visiting(life, look)) == {}


def test_pages_that_lead_off_the_others_can_be_read_too(visiting: Visiting) -> None:
    assert wrong_in(visiting("one session"), further()) == {}


@pytest.mark.parametrize("step", ["settle", "hold", "triage", "debrief"])
def test_a_session_under_way_can_be_read_by_everyone(
    step: str, visiting: Visiting
) -> None:
    visit = visiting(f"at {step}")
    visit.go("/session")
    expect(visit.page.locator(".player[data-step]")).to_have_count(1)
    wrong = wrong_with(visit.page)
    visit.page.emulate_media(color_scheme="dark")
    visit.page.reload()
    expect(visit.page.locator(".player[data-step]")).to_have_count(1)
    assert wrong + axe.violations(visit.page, COLOURS) == []


def test_what_is_shown_while_locked_can_be_read_by_everyone(
    visiting: Visiting,
) -> None:
    visit = visiting("introduced")
    visit.page.get_by_role("button", name="Lock").click()
    visit.page.wait_for_url("**/unlock")
    assert wrong_in(visit, ["/unlock", "/help"]) == {}


def test_what_a_screen_reader_hears_of_today(visiting: Visiting) -> None:
    visit = visiting("introduced")
    expect(visit.page.locator("body")).to_match_aria_snapshot(
        """
        - link "To the content"
        - banner:
          - text: Notes
          - link "Help now"
          - button "Lock"
        - navigation "Pages":
          - list:
            - listitem:
              - link "Today"
        - main:
          - article:
            - paragraph: Today
            - heading "A session, if you feel like it" [level=1]
            - list:
              - listitem: Training session.
            - paragraph:
              - link "Look at this session"
            - paragraph: Stop whenever you like. Nothing is lost by it.
          - region "Still open"
          - paragraph:
            - link "Why this?"
        """
    )
