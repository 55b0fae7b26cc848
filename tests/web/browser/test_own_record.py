"""The record as files in a real browser: out, in by two steps, fed to a calendar."""

import os
from pathlib import Path
from typing import Final
from urllib.request import urlopen

import icalendar
import pytest
from playwright.sync_api import FilePayload, Page, expect

from tests.exports.test_importing import session
from tests.exports.written import document
from tests.web.browser import axe
from tests.web.browser.conftest import Visiting
from tests.web.browser.looks import PHONE_PLAIN, PHONE_STILL, Look
from tests.web.browser.record import recorded
from tests.web.browser.test_accessible import COLOURS, wrong_with
from tests.web.browser.visit import Visit

HERE: Final = "/settings/record"
OTHER: Final = FilePayload(
    name="record.json",
    mimeType="application/json",
    buffer=document([(0.01, session("one", pain=7)), (0.01, session("two"))]),
)
PLAN: Final = 'format = 1\nnote = "Small."\n[limits]\nwidest_mm = 12\n'


def seen(visit: Visit, name: str) -> list[str]:
    """What is wrong with the page in front, by day and by night."""
    wrong = wrong_with(visit.page)
    visit.page.emulate_media(color_scheme="dark")
    wrong += axe.violations(visit.page, COLOURS)
    _picture(visit.page, f"{name}-dark")
    visit.page.emulate_media(color_scheme="light")
    _picture(visit.page, name)
    return wrong


def _picture(page: Page, name: str) -> None:
    folder = os.environ.get("UNHURRIED_PICTURES")
    if folder:
        page.screenshot(path=Path(folder) / f"{name}.png", full_page=True)


def pressed(page: Page, name: str) -> None:
    """Press a button by the keyboard."""
    button = page.get_by_role("button", name=name, exact=True)
    button.focus()
    button.press("Enter")


@pytest.mark.parametrize("look", [PHONE_STILL, PHONE_PLAIN], ids=str)
def test_another_record_is_looked_at_and_then_taken_over(
    look: Look, visiting: Visiting
) -> None:
    visit = visiting("one session", look)
    visit.go("/settings")
    visit.page.get_by_role("link", name="Your record, as files").click()
    visit.page.get_by_label("The file, as it was taken out there").set_input_files(
        OTHER
    )
    pressed(visit.page, "Look at it first")
    heading = visit.page.get_by_role("heading", level=1)
    expect(heading).to_have_text("What this record would add")
    assert not look.script or seen(visit, "preview") == []
    pressed(visit.page, "Take it over")
    expect(heading).to_have_text("It is taken over")
    assert not look.script or seen(visit, "taken") == []
    assert len(recorded(visit).imported) == 2


def test_the_record_comes_out_as_a_file_and_is_known_when_it_comes_back(
    visiting: Visiting,
) -> None:
    visit = visiting("one session", PHONE_STILL)
    visit.go(HERE)
    assert seen(visit, "record") == []
    with visit.page.expect_download() as coming:
        pressed(visit.page, "Make the file")
    assert coming.value.suggested_filename == "record.json"
    file = visit.page.get_by_label("The file, as it was taken out there")
    file.set_input_files(coming.value.path())
    pressed(visit.page, "Look at it first")
    expect(visit.page.locator("main")).to_contain_text("All of this is known here")


def test_an_address_serves_a_calendar_program_and_no_browser(
    visiting: Visiting,
) -> None:
    visit = visiting("one session", PHONE_STILL)
    visit.go(HERE)
    pressed(visit.page, "Make an address")
    assert seen(visit, "address") == []
    address = visit.page.locator("code.path").inner_text()
    with urlopen(address) as answer:  # noqa: S310 - our own, on loopback
        read = icalendar.Calendar.from_ical(answer.read())
    assert {str(one["SUMMARY"]) for one in read.events} <= {"Reminder", "Quiet time"}
    visit.watcher.expect("404", address.partition("/dates")[0])
    shown = visit.page.goto(address)
    assert shown is not None
    assert shown.status == 404
    expect(visit.page.locator("main")).to_contain_text("There is no such page")


def test_a_clinicians_plan_can_be_read_by_everyone(visiting: Visiting) -> None:
    visit = visiting("one session", PHONE_STILL)
    visit.go("/settings/clinician-plan")
    text = visit.page.get_by_label("The text of the plan")
    text.fill(PLAN)
    pressed(visit.page, "Use this plan")
    expect(visit.page.locator("main")).to_contain_text("Up to 12 mm across")
    assert seen(visit, "plan") == []
    visit.watcher.expect("422")
    text.fill(f"{PLAN}heart = 3\n")
    pressed(visit.page, "Use this plan")
    expect(visit.page.get_by_role("alert")).to_contain_text("limits.heart")
    assert seen(visit, "plan-wrong") == []
    visit.go("/today")
    expect(visit.page.locator("main")).to_contain_text("By the rules alone")
    assert seen(visit, "plan-today") == []
