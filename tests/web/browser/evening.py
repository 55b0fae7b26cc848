"""A session as its person leads it: the page in front, both clocks in the hand."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from playwright.sync_api import Locator, Page, expect

from tests.web.browser.visit import Visit

PLAYER: Final = ".player[data-step]"
AGAIN: Final = 3
"""Times that words may set out again, on a machine that has much to do."""
CALM: Final[Mapping[str, str]] = {"tension": "3", "sober": "yes", "well": "yes"}
"""Answers before a session; what is not named here is answered with no."""
WAY_IN: Final[Mapping[str, tuple[int, str]]] = {
    "prepare": (240, "done"),
    "settle": (150, "done"),
    "lubricate-inside": (40, "done"),
    "lubricate-object": (20, "done"),
    "warm-up": (90, "done"),
    "insert-tip": (45, "in"),
    "insert-part": (45, "in"),
    "insert-full": (45, "in"),
    "re-apply": (30, "done"),
}
"""Seconds at each step on the way to a hold, and the signal that ends it."""


def answered(page: Page) -> None:
    """Answer what is asked before a session, as on a calm evening."""
    for group in page.locator("main fieldset:has(input[type=radio])").all():
        name = group.locator("input").first.get_attribute("name") or ""
        wanted = CALM.get(name, "yes" if name.startswith("object") else "no")
        group.locator(f'input[value="{wanted}"]').check(force=True)


@dataclass
class Evening:
    """One session under way in one page."""

    visit: Visit

    @property
    def page(self) -> Page:
        return self.visit.page

    @property
    def player(self) -> Locator:
        return self.page.locator(PLAYER)

    def begin(self) -> None:
        """From the plan to the first step."""
        self.visit.go("/session")
        answered(self.page)
        self.page.get_by_role("button", name="Begin").click()
        expect(self.player).to_have_count(1)

    @property
    def step(self) -> str:
        return self.player.get_attribute("data-step") or ""

    def resume(self) -> None:
        """Open a session that is under way."""
        self.visit.go("/session")
        expect(self.player).to_have_count(1)

    def at(self, step: str) -> None:
        """It is this step, in the page."""
        expect(self.player).to_have_attribute("data-step", step)

    def give(self, signal: str) -> None:
        """Press the button of a signal."""
        self.page.locator(f'[data-signal="{signal}"]').click()

    def until(self, step: str) -> None:
        """Go the way in, in its own time, up to this step."""
        while (here := self.step) != step:
            seconds, signal = WAY_IN[here]
            self.visit.pass_s(seconds)
            self.give(signal)
            expect(self.player).not_to_have_attribute("data-step", here)

    def by_key(self) -> None:
        """The same with the key that stands on its button."""
        here = self.step
        seconds, signal = WAY_IN[here]
        self.visit.pass_s(seconds)
        key = self.page.locator(f'[data-signal="{signal}"] kbd').inner_text()
        self.page.keyboard.press(key)
        expect(self.player).not_to_have_attribute("data-step", here)

    def check_in(self, **said: int) -> None:
        """Answer a check-in, number by number, in the order of its questions."""
        ask = self.page.get_by_role("button", name="How is it?")
        if ask.is_visible():
            ask.click()
        for number in said.values():
            self.page.locator(f'.check-in [data-number="{number}"]').click()

    def finish(self, note: str = "") -> None:
        """From taking it out to the end, with nothing to tell but a note."""
        self.visit.pass_s(40)
        self.give("done")
        self.at("debrief")
        self.page.locator("textarea").fill(note)
        self.page.get_by_role("button", name="Told").click()
        self.at("after-care")
        self.page.locator(".after-removal button").click()
        self.page.wait_for_url("**/session/after")

    @property
    def stop(self) -> Locator:
        return self.page.get_by_role("button", name="STOP", exact=True)

    def kept(self) -> None:
        """Nothing is on its way any more; a word that found nobody sets out again."""
        said = self.page.locator(".kept")
        for _ in range(AGAIN):
            try:
                expect(said).to_have_attribute("data-kind", "kept", timeout=5_000)
            except AssertionError:
                self.visit.pass_s(2)
            else:
                return
        expect(said).to_have_attribute("data-kind", "kept")
