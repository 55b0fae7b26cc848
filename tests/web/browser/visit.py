"""One person at one browser: pages, both clocks, and what went wrong meanwhile."""

import re
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, Page, expect

from tests.cli.fast_world import PASSPHRASE
from tests.web.browser.hand_clock import HandClock
from tests.web.browser.served_house import ServedHouse
from tests.web.browser.underway import settled
from tests.web.browser.watcher import Watcher

SETTLED: Final = re.compile(r"^http://[^/]+/(unlock|start)$")
BETWEEN_S: Final = 10
"""A clock runs on from its installation to its pause, which is never in the past."""
UNLOCK: Final = re.compile(r"/unlock$")


@dataclass
class Visit:
    """The page in front, the house behind it, and the clock of both."""

    context: BrowserContext
    page: Page
    house: ServedHouse
    clock: HandClock
    watcher: Watcher
    scripted: bool = True
    origin: str = field(default="")

    def enter(self) -> None:
        """Let the program's own letter open the pages, as the system's browser does."""
        self.page.goto(self.house.letter.as_uri())
        if not self.scripted:
            self.page.get_by_role("button", name="Open").click()
            self.page.get_by_role("link", name="Open").click()
        self.page.wait_for_url(SETTLED)
        self.origin = f"http://{urlsplit(self.page.url).netloc}"
        self.watcher.hosts |= {urlsplit(self.page.url).netloc}

    def unlock(self, passphrase: str = PASSPHRASE) -> None:
        """Type the passphrase where it is asked for."""
        self.page.goto(self.at("/unlock"))
        field = self.page.get_by_label("Passphrase", exact=True)
        field.fill(passphrase)
        field.press("Enter")
        expect(self.page).not_to_have_url(UNLOCK)

    def hold_time(self) -> None:
        """From the next page on, time passes in pages only when `pass_s` says so."""
        now_s = self.clock.now().wall_ms / 1000
        self.page.clock.install(time=now_s - BETWEEN_S)
        self.page.clock.pause_at(now_s)

    def at(self, path: str) -> str:
        return f"{self.origin}{path}"

    def go(self, path: str) -> None:
        """Open a page of the app."""
        self.page.goto(self.at(path))

    def pass_s(self, seconds: float) -> None:
        """Let time pass for the program and for the page."""
        settled(self.page)
        self.clock.pass_s(seconds)
        self.page.clock.fast_forward(round(seconds * 1000))

    def nothing_wrong(self) -> None:
        self.watcher.nothing(self.page)
