"""Pages within the kit and the settings: each can be read, by day and by night."""

from typing import Final

from playwright.sync_api import expect

from tests.cli.fast_world import PASSPHRASE
from tests.web.browser import axe
from tests.web.browser.conftest import Visiting
from tests.web.browser.looks import PHONE
from tests.web.browser.test_accessible import wrong_with
from unhurried.web.owning.looking import places

COLOURS: Final = "cat.color"
WITHIN: Final = (
    "/kit/now",
    "/kit/size",
    "/kit/look",
    f"/kit/look/{places()['set-surgical']}",
    f"/kit/look/{places()['gel-water']}/mine",
    "/kit/new/1",
    "/kit/new/2",
    "/kit/new/3",
    "/kit/example-13",
    "/kit/example-13/edit",
    "/kit/example-gel",
    "/settings/privacy",
    "/settings/passphrase",
    "/settings/paper",
    "/settings/answers/1",
    "/settings/answers/2",
    "/settings/answers/3",
    "/settings/answers/5",
    "/settings/pause",
    "/settings/word",
    "/settings/choice/2",
    "/settings/backups",
    "/settings/erase",
    "/settings/records",
    "/settings/about",
    "/settings/done/1",
)


def test_every_page_within_can_be_read_by_everyone(visiting: Visiting) -> None:
    visit = visiting("one session", PHONE)
    wrong = {}
    for path in WITHIN:
        visit.go(path)
        wrong[path] = wrong_with(visit.page)
    visit.page.emulate_media(color_scheme="dark")
    for path in WITHIN:
        visit.go(path)
        wrong[f"{path} by night"] = axe.violations(visit.page, COLOURS)
    assert {path: found for path, found in wrong.items() if found} == {}


def test_another_size_and_the_records_are_looked_at(visiting: Visiting) -> None:
    visit = visiting("one session", PHONE)
    page = visit.page
    visit.go("/kit/size")
    page.locator('[name="diameter"]').fill("17 mm")
    page.get_by_role("button", name="Look ahead").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("With 17 mm as well")
    assert wrong_with(page) == []
    visit.go("/settings/records")
    page.locator('[name="passphrase"]').fill(PASSPHRASE)
    page.get_by_role("button", name="Look them over").click()
    expect(page.locator(".lead")).to_contain_text("well")
    assert wrong_with(page) == []
