"""What is touched is big enough for a thumb, and the keyboard reaches all of it."""

from typing import Final

import pytest
from playwright.sync_api import Page, expect

from tests.web.browser.conftest import Visiting
from tests.web.browser.looks import DESKTOP, PHONE, Look
from tests.web.browser.rooms import ROOMS

MINE: Final = ("/check-in/now", "/record", "/record/new", "/learn/2", "/rules/1")
LEAST_PX: Final = 44
SMALL: Final = """(least) => [...document.querySelectorAll(
  'a, button, summary, select, label.answer, input:not([type=hidden])'
)].filter((one) => one.checkVisibility() && !one.matches('.answer input, .skip'))
  .filter((one) => one.closest('nav, .actions, .rows')
    || !one.closest('p, li, figure, td'))
  .map((one) => [one, one.getBoundingClientRect()])
  .filter(([, box]) => box.height && Math.min(box.height, box.width) < least - 0.5)
  .map(([one, box]) => `${one.outerHTML.slice(0, 80)} ${box.width}x${box.height}`)
"""
FRONT: Final = "(document.activeElement.innerText || '').trim()"


@pytest.mark.parametrize("look", [PHONE, DESKTOP], ids=str)
def test_whatever_is_touched_is_big_enough(look: Look, visiting: Visiting) -> None:
    visit = visiting("eight weeks", look)
    small = {}
    for path in (*ROOMS, *MINE):
        visit.go(path)
        small[path] = visit.page.evaluate(SMALL, LEAST_PX)
    assert {path: found for path, found in small.items() if found} == {}


def test_a_small_button_is_seen(looked_at: Page) -> None:
    looked_at.set_content("<button>x</button>")
    assert len(looked_at.evaluate(SMALL, LEAST_PX)) == 1


def test_the_keyboard_meets_help_first_and_then_the_pages(visiting: Visiting) -> None:
    page = visiting("introduced", PHONE).page
    met = []
    for _ in range(8):
        page.keyboard.press("Tab")
        met.append(page.evaluate(FRONT))
    ways = ["Help now", "Lock", "Today", "Session", "Progress", "Kit", "More"]
    assert met == ["To the content", *ways]


def test_more_opens_and_closes_by_the_keyboard(visiting: Visiting) -> None:
    page = visiting("introduced", PHONE).page
    page.get_by_role("button", name="More").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="Settings")).to_be_visible()
    page.keyboard.press("Tab")
    assert page.evaluate(FRONT) == "Check-in"
    page.keyboard.press("Escape")
    expect(page.get_by_role("link", name="Settings")).to_be_hidden()
    assert page.evaluate(FRONT) == "More"


def test_the_skip_link_leads_past_the_bar(visiting: Visiting) -> None:
    page = visiting("introduced", PHONE).page
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
