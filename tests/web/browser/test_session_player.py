"""A session in a real page: led by its script, with the house near, far or gone."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.web.browser.looks import PHONE, PHONE_PLAIN, Look
from tests.web.browser.visit import Visit

WELL = {
    "well": "yes",
    "tension": "2",
    "sober": "yes",
    "nitrites": "no",
    "pde5": "no",
    "numbing": "no",
    "irritant_enema": "no",
}
STEP_S = 2
SETTLED_S = 125
AFTER = re.compile(r"/session/after$")
Visiting = Callable[..., Visit]


def begun(visiting: Visiting, look: Look = PHONE) -> Visit:
    """Come to the page of a session that has just begun."""
    visit = visiting(look=look)
    visit.go("/session")
    for key, value in WELL.items():
        visit.page.locator(f"input[name={key}][value='{value}']").check(force=True)
    visit.page.get_by_role("button", name="Begin").click()
    expect(heading(visit.page)).to_have_text("Make ready")
    return visit


def heading(page: Page) -> object:
    return page.locator(".player h1")


def press(visit: Visit, signal: str, seconds: float = STEP_S) -> None:
    """Press what gives this signal, a little later."""
    visit.pass_s(seconds)
    visit.page.locator(f"[data-signal={signal}]").click()


def kept(page: Page) -> None:
    expect(page.locator(".kept")).to_have_text("Kept")


def to_hold(visit: Visit) -> None:
    press(visit, "done")
    press(visit, "done", SETTLED_S)
    for _ in range(2):
        press(visit, "done")
    expect(heading(visit.page)).to_have_text(re.compile("Warm up|The tip"))
    if heading(visit.page).text_content() == "Warm up":
        press(visit, "done")
    while heading(visit.page).text_content() != "Hold":
        press(visit, "in")


def test_a_look(visiting: Visiting) -> None:
    visit = begun(visiting)
    kept(visit.page)
    press(visit, "done")
    visit.pass_s(3)
    visit.page.screenshot(path="/tmp/w2-settle.png")
    press(visit, "done", SETTLED_S)
    press(visit, "done")
    press(visit, "done")
    visit.pass_s(1)
    visit.page.screenshot(path="/tmp/w2-tip.png")
    visit.page.get_by_role("button", name="How is it?").click()
    visit.page.screenshot(path="/tmp/w2-check.png")
    while heading(visit.page).text_content() != "Hold":
        signal = "done" if heading(visit.page).text_content() == "Warm up" else "in"
        press(visit, signal)
    visit.pass_s(10)
    kept(visit.page)
    visit.page.screenshot(path="/tmp/w2-hold.png")
    for _ in range(34):
        visit.pass_s(5)
        visit.page.wait_for_timeout(30)
    visit.page.screenshot(path="/tmp/w2-asked.png")
    visit.page.keyboard.press("Escape")
    visit.page.screenshot(path="/tmp/w2-stop.png")
    press(visit, "done")
    visit.page.screenshot(path="/tmp/w2-triage.png")
