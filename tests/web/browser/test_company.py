"""One evening with a partner in real browsers: the code, the page, and the STOP."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.web.browser import axe
from tests.web.browser.hand_clock import hand_clock
from tests.web.browser.looks import PHONE
from tests.web.browser.served_house import started
from tests.web.browser.test_accessible import wrong_with
from tests.web.browser.visit import Visit
from tests.web.browser.watcher import Watcher
from unhurried.views.words.company import NOTHING

HOST: Final = "127.0.0.2"  # loopback too, but not the address for this machine alone
CODE: Final = re.compile(r"\w{4}-\w{4}")
HERE: Final = "/settings/shared"
LONG_MS: Final = 30_000
EXPECTED: Final = ("certificate", "status of 404", "failed: 404", "net::ERR_ABORTED")


@dataclass
class Both:
    """The owner's browser at this machine, and the partner's phone."""

    owner: Visit
    guest: Page
    at: str

    def let_in(self) -> None:
        """Choose what helps, begin the evening, and type the code at the phone."""
        page = self.owner.page
        self.owner.go(HERE)
        page.get_by_label("what helps you", exact=True).check()
        page.get_by_label("What helps you?").fill("A warm room, and time.")
        page.get_by_role("button", name="Keep this choice").click()
        page.get_by_role("button", name="Begin an evening").click()
        shown = page.get_by_text(CODE)
        expect(shown).to_be_visible()
        assert wrong_with(page) == []
        self.guest.goto(self.at)
        assert wrong_with(self.guest) == []
        self.guest.get_by_label("The code from the other machine").fill(
            shown.inner_text()
        )
        self.guest.get_by_role("button", name="Go on").click()
        expect(self.guest.get_by_text("A warm room")).to_be_visible()


@pytest.fixture
def both(
    browser: Browser, tmp_path: Path, vault_of: Callable[[str, Path], int]
) -> Iterator[Both]:
    """A session stands at its hold; the pages are served for an evening, too."""
    ended = vault_of("at hold", tmp_path / "vault")
    clock = hand_clock(tmp_path, ended)
    wanted = ("--lan", "--partner", "--host", HOST)
    with (
        started(tmp_path / "vault", tmp_path / "clock", *wanted) as house,
        browser.new_context(**PHONE.options()) as own,
        browser.new_context(ignore_https_errors=True, **PHONE.options()) as other,
    ):
        watcher = Watcher(frozenset({f"{HOST}:{house.port}"}))
        watcher.expect(*EXPECTED)
        for context in (own, other):
            watcher.watch(context)
        owner = Visit(own, own.new_page(), house, clock, watcher)
        owner.enter()
        owner.unlock()
        yield Both(owner, other.new_page(), f"https://{HOST}:{house.port}")
        owner.nothing_wrong()


def test_a_partner_sees_what_was_chosen_and_stops_the_session(both: Both) -> None:
    both.let_in()
    guest = both.guest
    assert wrong_with(guest) == []
    guest.emulate_media(color_scheme="dark")
    guest.goto(both.at)
    assert axe.violations(guest, "cat.color") == []
    guest.goto(f"{both.at}/today")
    expect(guest.locator("body")).to_have_text(NOTHING)
    guest.goto(both.at)
    both.owner.go("/session")
    player = both.owner.page.locator(".player[data-step]")
    expect(player).to_have_attribute("data-step", "hold")
    guest.get_by_role("button", name="STOP").tap()
    expect(guest.get_by_role("alert")).to_contain_text("STOP was passed on")
    expect(player).to_have_attribute("data-step", "remove-and-stop", timeout=LONG_MS)
    assert wrong_with(guest) == []


def test_the_button_of_the_owner_ends_it(both: Both) -> None:
    both.let_in()
    both.owner.go(HERE)
    both.owner.page.get_by_role("button", name="End the evening").click()
    expect(both.owner.page.get_by_role("button", name="Begin an")).to_be_visible()
    both.guest.reload()
    expect(both.guest.locator("body")).to_have_text(NOTHING)
