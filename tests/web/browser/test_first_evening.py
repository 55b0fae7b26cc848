"""From an empty machine to the card of today, in a real browser."""

import re
from typing import Final

import pytest
from playwright.sync_api import Page, expect

from tests.cli.fast_world import PASSPHRASE
from tests.web.browser import axe
from tests.web.browser.conftest import Visiting
from tests.web.browser.looks import DESKTOP, PHONE, PHONE_PLAIN, Look
from tests.web.browser.visit import Visit

FURTHER: Final = re.compile("Pass over|today", re.IGNORECASE)
ANSWERS: Final = {"adult": "yes", "experience": "new", "depth": "full"}


def sealed(visit: Visit) -> None:
    """Read what it is, choose a passphrase, and type the code back from the paper."""
    page = visit.page
    page.locator("main form button, main .actions a").first.click()
    expect(page).to_have_url(visit.at("/start/1"))
    expect(page.get_by_role("button", name="Seal and go on")).to_be_visible()
    for field in page.locator("main input[type=password]").all():
        field.fill(PASSPHRASE)
    page.get_by_role("button", name="Seal and go on").click()
    code = page.locator("main code").inner_text()
    page.get_by_role("link", name="It is on paper").click()
    page.get_by_label("Recovery code").fill(code)
    page.get_by_role("button", name="Compare").click()
    expect(page).to_have_url(visit.at("/start/3"))


def answered(page: Page) -> None:
    """Answer every question of a sheet; what has no answer here is a no."""
    for group in page.locator("main fieldset:has(input[type=radio])").all():
        inputs = group.locator("input")
        name = inputs.first.get_attribute("name") or ""
        wanted = group.locator(f'input[value="{ANSWERS.get(name, "no")}"]')
        (wanted if wanted.count() else inputs.first).check(force=True)


def onward(page: Page) -> None:
    """Keep this sheet and go on; a list of objects is passed over."""
    page.wait_for_load_state()
    here = page.url
    keep = page.get_by_role("button", name="Keep and go on")
    if keep.count():
        answered(page)
        keep.click()
    else:
        page.get_by_role("link", name=FURTHER).last.click()
    expect(page).not_to_have_url(here)


@pytest.mark.parametrize("look", [PHONE, DESKTOP, PHONE_PLAIN], ids=str)
def test_a_first_evening_leads_to_today(look: Look, visiting: Visiting) -> None:
    visit = visiting(None, look)
    sealed(visit)
    seen: list[str] = []
    while "/start" in visit.page.url and len(seen) < 12:
        seen.append(visit.page.url.rpartition("/")[2])
        onward(visit.page)
    assert seen[:6] == ["3", "4", "5", "6", "7", "8"]
    expect(visit.page).to_have_url(visit.at("/today"))
    expect(visit.page.locator("main h1")).not_to_be_empty()
    visit.unlock()
    expect(visit.page).to_have_url(visit.at("/today"))


def test_a_first_evening_that_was_broken_off_goes_on_where_it_was(
    visiting: Visiting,
) -> None:
    visit = visiting(None)
    sealed(visit)
    for _ in range(2):
        onward(visit.page)
    expect(visit.page).to_have_url(visit.at("/start/5"))
    visit.page.wait_for_load_state("networkidle")
    visit.house.stop(hard=True)
    visit.house.start()
    visit.unlock()
    visit.go("/start")
    expect(visit.page).to_have_url(re.compile("/start/5$"))


def test_every_page_of_a_first_evening_can_be_read_by_everyone(
    visiting: Visiting,
) -> None:
    visit = visiting(None)
    wrong = {"welcome": axe.violations(visit.page)}
    sealed(visit)
    for number in range(3, 10):
        visit.go(f"/start/{number}")
        wrong[str(number)] = axe.violations(visit.page)
    assert {page: found for page, found in wrong.items() if found} == {}
