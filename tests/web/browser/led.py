"""A session in a real page: begun at its form, then led step by step."""

import re
from dataclasses import dataclass
from typing import Final

from playwright.sync_api import Locator, Page, expect

from tests.web.browser.underway import settled
from tests.web.browser.visit import Visit

WELL: Final = {
    "well": "yes",
    "tension": "2",
    "sober": "yes",
    "nitrites": "no",
    "pde5": "no",
    "numbing": "no",
    "irritant_enema": "no",
}
STEP_S: Final = 2
SETTLED_S: Final = 125
PART_S: Final = 9
"""A page calls every ten seconds; a longer silence hands the session on."""
AFTER: Final = re.compile(r"/session/after$")


@dataclass
class Led:
    """A page that leads a session."""

    visit: Visit
    page: Page

    @property
    def title(self) -> Locator:
        return self.page.locator(".player h1")

    @property
    def step(self) -> str:
        return self.page.locator(".player").get_attribute("data-step") or ""

    def passes(self, seconds: float) -> None:
        """Let time pass for both, in parts, so that requests come back meanwhile."""
        settled(self.page)
        while seconds > 0:
            self.visit.clock.pass_s(min(seconds, PART_S))
            self.page.clock.run_for(round(min(seconds, PART_S) * 1000))
            settled(self.page)
            seconds -= PART_S

    def press(self, signal: str, seconds: float = STEP_S) -> None:
        """Give this signal by its button, a little later."""
        self.passes(seconds)
        self.page.locator(f"[data-signal={signal}]").click()

    def to_settle(self) -> None:
        self.press("done")
        self.at("settle")

    def to_tip(self) -> None:
        self.to_settle()
        self.press("done", SETTLED_S)
        while self.step != "insert-tip":
            self.press("done")

    def to_hold(self) -> None:
        self.to_tip()
        while self.step != "hold":
            self.press("in")

    def at(self, step: str) -> None:
        expect(self.page.locator(".player")).to_have_attribute("data-step", step)

    def kept(self) -> None:
        settled(self.page)
        expect(self.page.locator(".kept")).to_have_text("Kept")

    def waits(self, count: int) -> None:
        said = re.compile(f"^{count} waiting to be kept")
        expect(self.page.locator(".kept")).to_have_text(said)

    def to_the_end(self) -> None:
        """From removal on: nothing to tell, how it was, after-care."""
        self.press("done", 25)
        if self.step == "triage":
            self.page.get_by_role("button", name="Told").click()
        self.at("debrief")
        for key, value in {"pain": "0", "discomfort": "1", "blood": "no"}.items():
            self.page.locator(f"input[name={key}][value='{value}']").check(force=True)
        self.page.get_by_role("button", name="Told").click()
        self.at("after-care")
        self.passes(STEP_S)
        self.page.get_by_role("button", name="End here").click()


def begun(visit: Visit) -> Led:
    """Answer that all is well, and begin."""
    visit.go("/session")
    for key, value in WELL.items():
        visit.page.locator(f"input[name={key}][value='{value}']").check(force=True)
    visit.page.get_by_role("button", name="Begin").click()
    led = Led(visit, visit.page)
    led.at("prepare")
    return led
