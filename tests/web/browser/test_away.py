"""A session goes on when the house, the network or the page goes away."""

import pytest
from playwright.sync_api import Page, expect

from tests.web.browser.conftest import Visiting
from tests.web.browser.evening import Evening
from tests.web.browser.looks import PHONE_PLAIN
from tests.web.browser.record import recorded
from tests.web.browser.underway import settled

UNREACHED = (
    "ERR_INTERNET_DISCONNECTED",
    "ERR_CONNECTION_REFUSED",
    "ERR_CONNECTION_RES",
)


@pytest.fixture
def holding(visiting: Visiting) -> Evening:
    """Someone at the hold of a first session."""
    visit = visiting("at hold")
    visit.hold_time()
    evening = Evening(visit)
    evening.resume()
    evening.at("hold")
    return evening


def test_what_is_said_offline_is_delivered_afterwards_in_order(
    holding: Evening,
) -> None:
    visit, page = holding.visit, holding.page
    visit.watcher.expect(*UNREACHED)
    holding.kept()
    visit.context.set_offline(True)
    visit.pass_s(60)
    holding.check_in(pain=1, discomfort=2, ease=7)
    visit.pass_s(30)
    holding.give("friction")
    holding.at("re-apply")
    visit.pass_s(30)
    holding.give("done")
    holding.at("hold")
    visit.pass_s(30)
    holding.give("ease")
    holding.at("remove")
    expect(page.locator(".kept")).to_have_attribute("data-kind", "waiting")
    visit.context.set_offline(False)
    visit.pass_s(20)
    holding.kept()
    page.reload()
    holding.at("remove")
    holding.finish()
    [session] = recorded(visit).sessions
    assert (session.report.pain, session.report.discomfort) == (1, 2)
    assert 100 <= session.report.hold_s <= 200


def test_stop_works_while_nothing_answers(holding: Evening) -> None:
    visit = holding.visit
    visit.watcher.expect(*UNREACHED)
    visit.house.stop(hard=True)
    visit.pass_s(30)
    holding.stop.tap()
    holding.at("remove-and-stop")
    expect(holding.page.locator(".kept")).to_have_attribute("data-kind", "waiting")


def test_a_house_that_was_killed_takes_the_words_once_it_is_open_again(
    holding: Evening,
) -> None:
    visit, page = holding.visit, holding.page
    visit.watcher.expect(*UNREACHED, "401", "403")
    visit.house.stop(hard=True)
    visit.pass_s(20)
    holding.stop.tap()
    visit.house.start()
    visit.pass_s(20)
    page.get_by_label("passphrase").fill("slow rivers reach the sea")
    page.get_by_label("passphrase").press("Enter")
    holding.kept()
    page.reload()
    holding.at("remove-and-stop")


def gone(page: Page) -> None:
    """The page dies without a word, as when the browser is killed."""
    settled(page)
    page.evaluate("() => { window.fetch = () => new Promise(() => {}); }")
    page.close()


def test_a_page_that_died_is_found_where_it_was(holding: Evening) -> None:
    visit = holding.visit
    holding.kept()
    page = visit.context.new_page()
    gone(visit.page)
    visit.page = page
    visit.hold_time()
    visit.clock.pass_s(30)
    holding.resume()
    holding.at("hold")


def test_a_session_left_alone_for_long_is_asked_about_honestly(
    holding: Evening,
) -> None:
    visit = holding.visit
    holding.kept()
    page = visit.context.new_page()
    gone(visit.page)
    visit.page = page
    visit.clock.pass_h(3)
    visit.unlock()
    visit.go("/session")
    expect(page.get_by_role("button", name="This is what happened")).to_be_visible()
    expect(holding.player).to_have_count(0)


def test_a_second_tab_follows_and_both_stop(holding: Evening) -> None:
    visit, first = holding.visit, holding.page
    visit.page = visit.context.new_page()
    visit.hold_time()
    holding.resume()
    second = visit.page
    holding.at("hold")
    holding.stop.tap()
    holding.at("remove-and-stop")
    holding.kept()
    visit.page = first
    for _ in range(4):
        first.clock.run_for(3000)
    holding.at("remove-and-stop")
    visit.page = second


def test_without_a_script_a_silent_session_is_not_taken_to_go_on(
    visiting: Visiting,
) -> None:
    visit = visiting("at hold", PHONE_PLAIN)
    visit.clock.pass_s(400)
    visit.go("/session")
    asked = visit.page.get_by_role("button", name="This is what happened")
    expect(asked).to_be_visible()
