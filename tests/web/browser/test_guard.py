"""The guard of an open page, and the service worker, in a real browser."""

import re
from collections.abc import Callable
from urllib.parse import urlsplit

from playwright.sync_api import Page, expect

from tests.web.browser.visit import UNLOCK, Visit
from unhurried.web.assets import static
from unhurried.web.worker import kept

Visiting = Callable[..., Visit]
SLOW_MS = 20_000
CUT = ("net::ERR_ABORTED", "net::ERR_CONNECTION", "net::ERR_EMPTY_RESPONSE")
CACHED = """async () => {
  const found = [];
  for (const name of await caches.keys())
    for (const request of await (await caches.open(name)).keys())
      found.push(new URL(request.url).pathname);
  return found;
}"""
WORKERS = "async () => (await navigator.serviceWorker.getRegistrations()).length"
READY = "async () => { await navigator.serviceWorker.ready; }"


def locked(page: Page) -> None:
    expect(page).to_have_url(UNLOCK, timeout=SLOW_MS)
    expect(page.get_by_label("Passphrase", exact=True)).to_be_visible()


def test_escape_twice_empties_the_page_at_once_and_locks(visiting: Visiting) -> None:
    visit = visiting()
    visit.watcher.expect(*CUT, "Clear-Site-Data")
    visit.page.keyboard.press("Escape")
    visit.page.keyboard.press("Escape")
    assert visit.page.locator("body").inner_text() == "" or UNLOCK.search(
        visit.page.url
    )
    locked(visit.page)
    visit.go("/today")
    locked(visit.page)


def test_escape_once_does_nothing(visiting: Visiting) -> None:
    visit = visiting()
    visit.page.keyboard.press("Escape")
    visit.page.wait_for_timeout(800)
    visit.page.keyboard.press("Escape")
    visit.page.wait_for_timeout(200)
    assert urlsplit(visit.page.url).path == "/today"


def test_another_page_of_the_browser_is_wiped_with_it(visiting: Visiting) -> None:
    visit = visiting()
    visit.watcher.expect(*CUT, "Clear-Site-Data")
    other = visit.context.new_page()
    other.goto(visit.at("/kit"))
    visit.page.bring_to_front()
    visit.page.locator("#lock").click()
    locked(visit.page)
    locked(other)


def test_a_page_that_nobody_reads_is_wiped_when_the_house_locks(
    visiting: Visiting,
) -> None:
    visit = visiting()
    visit.watcher.expect(*CUT)
    visit.clock.pass_s(181)
    locked(visit.page)


def test_after_the_lock_going_back_shows_nothing(visiting: Visiting) -> None:
    visit = visiting()
    visit.watcher.expect(*CUT, "Clear-Site-Data")
    visit.go("/progress")
    visit.page.locator("#lock").click()
    locked(visit.page)
    visit.page.go_back()
    locked(visit.page)


def test_the_worker_keeps_static_files_and_one_page_only(visiting: Visiting) -> None:
    visit = visiting()
    for path in ("/progress", "/kit", "/why", "/today"):
        visit.go(path)
    visit.page.evaluate(READY)
    assert set(visit.page.evaluate(CACHED)) == {"/offline", *kept()}


def test_a_lock_empties_what_the_browser_keeps(visiting: Visiting) -> None:
    visit = visiting()
    visit.watcher.expect(*CUT, "Clear-Site-Data")
    visit.page.evaluate(READY)
    before = visit.context.cookies()
    visit.page.locator("#lock").click()
    locked(visit.page)
    after = visit.context.cookies()
    assert len(before) == len(after) == 1
    assert before[0].get("value") != after[0].get("value")
    assert set(visit.page.evaluate(CACHED)) <= {"/offline", *kept()}


def test_where_nobody_answers_a_neutral_page_says_so(visiting: Visiting) -> None:
    visit = visiting()
    visit.watcher.expect(*CUT, "ERR_INTERNET_DISCONNECTED", "ERR_FAILED")
    visit.page.evaluate(READY)
    visit.context.set_offline(offline=True)
    visit.go("/progress")
    expect(visit.page.get_by_role("heading", name="Nobody answers")).to_be_visible()
    assert visit.page.title() == "Notes"
    assert re.search("unhurried|progress", visit.page.content()) is None
    visit.context.set_offline(offline=False)


def test_a_worker_of_another_version_goes_with_all_it_kept(visiting: Visiting) -> None:
    visit = visiting()
    visit.page.evaluate(READY)
    assert visit.page.evaluate(WORKERS) == 1
    other = {"status": 200, "body": f"{static().id}x", "content_type": "text/plain"}
    visit.context.route("**/sw-id", lambda route: route.fulfill(**other))
    visit.go("/today")
    visit.page.wait_for_timeout(1000)
    assert visit.page.evaluate(WORKERS) == 0
    assert visit.page.evaluate(CACHED) == []
