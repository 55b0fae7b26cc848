"""Every page in every state keeps every rule that axe knows, in light and dark."""

from typing import Final

import pytest
from playwright.sync_api import Page

from tests.web.browser import axe
from tests.web.browser.conftest import Visiting
from tests.web.browser.lives import LIVES
from tests.web.browser.looks import DESKTOP, PHONE, Look
from tests.web.browser.rooms import ROOMS
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


def wrong_in(visit: Visit) -> dict[str, list[str]]:
    """What is wrong, page by page; by night only colours can be otherwise."""
    wrong = {}
    for room in ROOMS:
        visit.go(room)
        wrong[room] = wrong_with(visit.page)
    visit.page.emulate_media(color_scheme="dark")
    for room in ROOMS:
        visit.go(room)
        wrong[f"{room} by night"] = axe.violations(visit.page, COLOURS)
    return {room: found for room, found in wrong.items() if found}


@pytest.mark.parametrize("look", [PHONE, DESKTOP], ids=str)
@pytest.mark.parametrize("life", LIVES)
def test_every_page_can_be_read_by_everyone(
    life: str, look: Look, visiting: Visiting
) -> None:
    assert wrong_in(visiting(life, look)) == {}
