"""The first evening in a real browser: with a finger, without script, by keys alone."""

from typing import Final

import pytest
from playwright.sync_api import Locator, expect

from tests.cli.fast_world import PASSPHRASE
from tests.web.browser.conftest import Visiting
from tests.web.browser.looks import DESKTOP, PHONE, PHONE_DARK, PHONE_PLAIN, Look
from tests.web.browser.test_accessible import wrong_with
from tests.web.browser.visit import Visit

REFUSED: Final = "422"
MOST_TABS: Final = 60
HAS_FOCUS: Final = "element => element === document.activeElement"


class Newcomer:
    """Someone who sets up; every page that comes is looked at."""

    def __init__(self, visit: Visit, *, look_closely: bool = True) -> None:
        self.visit, self.page = visit, visit.page
        self.look_closely = look_closely
        self.wrong: dict[str, list[str]] = {}

    def at(self, path: str) -> None:
        expect(self.page).to_have_url(self.visit.at(path))
        found = wrong_with(self.page) if self.look_closely else []
        if found:
            self.wrong[path] = found

    def follow(self, words: str, path: str) -> None:
        self.page.get_by_role("link", name=words).click()
        self.at(path)

    def press(self, words: str, path: str) -> None:
        self.page.get_by_role("button", name=words).click()
        self.at(path)

    def fill(self, **told: str) -> None:
        for name, words in told.items():
            self.page.locator(f'[name="{name}"]').fill(words)

    def choose(self, name: str, value: str) -> None:
        self.page.locator(f'[name="{name}"][value="{value}"]').check(force=True)

    def through_the_door(self) -> None:
        self.page.goto(self.visit.at("/start"))
        self.follow("Begin", "/start/1")
        self.fill(first=PASSPHRASE, again=PASSPHRASE)
        self.press("Seal", "/start/2")
        code = self.page.locator(".on-paper code").inner_text()
        self.follow("It is on paper", "/start/2/back")
        self.fill(code=code.replace("-", " ").lower())
        self.press("Compare", "/start/3")

    def tab_to(self, wanted: Locator) -> None:
        """Reach something by the tabulator alone."""
        for _ in range(MOST_TABS):
            if wanted.evaluate(HAS_FOCUS):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"{wanted} is not reached by the tabulator")


@pytest.mark.parametrize("look", [PHONE, PHONE_DARK, PHONE_PLAIN, DESKTOP], ids=str)
def test_a_first_evening_leads_from_nothing_to_today(
    look: Look, visiting: Visiting
) -> None:
    someone = Newcomer(visiting(None, look), look_closely=look.script)
    someone.through_the_door()
    someone.choose("adult", "yes")
    someone.press("Keep and go on", "/start/4")
    for answer in someone.page.locator('[id$="-no"][value="no"]').all():
        answer.check(force=True)
    someone.press("Keep and go on", "/start/5")
    someone.choose("experience", "some")
    someone.press("Keep and go on", "/start/6")
    someone.follow("Pass over", "/start/7")
    someone.follow("Pass over", "/start/8")
    someone.follow("Add a finger", "/start/8/2")
    someone.fill(name="Little finger", diameter="53 mm around")
    someone.press("Keep", "/start/8")
    someone.follow("Go on", "/start/9")
    someone.follow("Look it up", "/start/9/look")
    someone.page.get_by_text("Lubricants (").click()
    someone.page.get_by_role("link", name="A water-based gel").click()
    someone.page.get_by_role("link", name="describe mine").click()
    someone.choose("additives", "none")
    someone.press("Keep", "/start/9")
    someone.follow("Go on to today", "/today")
    assert someone.wrong == {}


def test_what_is_not_understood_is_told_and_what_was_typed_is_there(
    visiting: Visiting,
) -> None:
    someone = Newcomer(visiting(None))
    someone.visit.watcher.expect(REFUSED)
    someone.page.goto(someone.visit.at("/start/1"))
    someone.fill(first="short", again="short")
    someone.press("Seal", "/start/1")
    expect(someone.page.get_by_role("alert")).to_contain_text("eight characters")
    someone.through_the_door()
    someone.choose("adult", "yes")
    someone.press("Keep and go on", "/start/4")
    someone.page.goto(someone.visit.at("/start/6"))
    someone.fill(diameter="wide", purpose="to sit well")
    someone.press("Keep and go on", "/start/6")
    someone.page.get_by_role("alert").get_by_role("link").click()
    expect(someone.page.locator("#q-diameter-set")).to_be_in_viewport()
    expect(someone.page.locator('[name="diameter"]')).to_have_value("wide")
    expect(someone.page.locator('[name="purpose"]')).to_have_value("to sit well")
    assert someone.wrong == {}


def test_days_are_asked_for_only_after_a_yes(visiting: Visiting) -> None:
    someone = Newcomer(visiting(None), look_closely=False)
    someone.through_the_door()
    someone.choose("adult", "yes")
    someone.press("Keep and go on", "/start/4")
    days = someone.page.locator('[name="days-abscess"]')
    expect(days).to_be_hidden()
    someone.choose("abscess", "yes")
    expect(days).to_be_visible()
    someone.choose("abscess", "no")
    expect(days).to_be_hidden()


def test_the_door_is_passed_by_keys_alone(visiting: Visiting) -> None:
    someone = Newcomer(visiting(None, DESKTOP), look_closely=False)
    page, keys = someone.page, someone.page.keyboard
    page.goto(someone.visit.at("/start"))
    someone.tab_to(page.get_by_role("link", name="Begin"))
    keys.press("Enter")
    someone.at("/start/1")
    for field in ("first", "again"):
        someone.tab_to(page.locator(f'[name="{field}"]'))
        keys.type(PASSPHRASE)
    keys.press("Enter")
    someone.at("/start/2")
    code = page.locator(".on-paper code").inner_text()
    someone.tab_to(page.get_by_role("link", name="It is on paper"))
    keys.press("Enter")
    someone.at("/start/2/back")
    someone.tab_to(page.locator('[name="code"]'))
    keys.type(code)
    keys.press("Enter")
    someone.at("/start/3")
    someone.tab_to(page.locator('[name="adult"][value="yes"]'))
    keys.press("Space")
    keys.press("Enter")
    someone.at("/start/4")
