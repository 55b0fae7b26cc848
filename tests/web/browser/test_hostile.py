"""Pages of somebody else, in the same browser, neither read nor change anything."""

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Final

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.web.browser import chromium
from tests.web.browser.conftest import Visiting
from tests.web.browser.site import Site
from tests.web.browser.visit import Visit

REBOUND: Final = ("rebound.test", "localhost.rebound.test")
RULES: Final = ",".join(f"MAP {name} 127.0.0.1" for name in REBOUND)
EVERYTHING: Final = ""
"""Whatever is refused to a hostile page is no mistake of ours."""
READS: Final = """async (address) => {
  const got = [];
  for (const credentials of ['include', 'omit']) {
    for (const mode of ['cors', 'no-cors']) {
      try {
        const answer = await fetch(address, {credentials, mode});
        got.push(`${mode} ${answer.type} ${(await answer.text()).length}`);
      } catch (error) { got.push(error.name); }
    }
  }
  return got;
}"""
LOADS: Final = """(address) => Promise.all(
  ['img', 'script', 'link', 'video'].map((name) => new Promise((done) => {
    const made = document.createElement(name);
    made.onload = made.onloadeddata = () => done(`${name} loaded`);
    made.onerror = () => done('refused');
    if (name === 'link') { made.rel = 'stylesheet'; made.href = address; }
    else made.src = address;
    document.head.append(made);
  }))
)"""
OPENS: Final = """(address) => new Promise((done) => {
  const opened = window.open(address), end = Date.now() + 15000;
  const look = () => {
    try {
      if (opened.document.body.innerText.length > 0) return done('read');
    } catch (error) { return done(error.name); }
    if (Date.now() > end) return done('empty');
    setTimeout(look, 100);
  };
  setTimeout(look, 100);
})"""
POSTS: Final = """([address, type]) => fetch(address, {
  method: 'POST', credentials: 'include', mode: 'no-cors',
  headers: {'Content-Type': type}, body: 'x=1',
}).then((answer) => answer.type, (error) => error.name)"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A browser for which foreign names lead here, as after a rebinding."""
    with chromium.opened(f"--host-resolver-rules={RULES}") as browser:
        yield browser


@pytest.fixture
def victim(visiting: Visiting) -> Visit:
    """Someone whose pages are open; what a hostile page is refused is meant."""
    visit = visiting("introduced")
    visit.watcher.expect(EVERYTHING)
    return visit


def kept(folder: Path) -> dict[str, object]:
    """The vault on disk, without the shortcut that is worked out while nobody waits."""
    files = [file for file in folder.iterdir() if file.is_file()]
    told: dict[str, object] = {
        file.name: hashlib.sha256(file.read_bytes()).hexdigest()
        for file in files
        if not file.name.startswith("store")
    }
    with closing(sqlite3.connect(f"file:{folder / 'store'}?mode=ro", uri=True)) as db:
        told["record"] = db.execute("SELECT * FROM record ORDER BY 1").fetchall()
    assert told["record"]
    return told


def hostile(victim: Visit, somebody: Site, host: str) -> Page:
    """A page of somebody else's in the same browser, under this name."""
    somebody.pages["/"] = "<!doctype html><title>Kittens</title><body>"
    page = victim.context.new_page()
    page.goto(somebody.at("/", host=host))
    return page


def hosts(victim: Visit) -> tuple[str, ...]:
    """Our own name on another port, then others."""
    own = victim.origin.removeprefix("http://").partition(":")[0]
    return (own, "127.0.0.1", "localhost", REBOUND[0])


def test_nothing_is_read_from_another_port_or_name(
    victim: Visit, somebody: Site
) -> None:
    port = victim.house.port
    for host in hosts(victim):
        page = hostile(victim, somebody, host)
        for ours in (victim.origin, f"http://127.0.0.1:{port}"):
            got = page.evaluate(READS, f"{ours}/today")
            assert set(got) == {"TypeError"}, (host, ours, got)
            loaded = page.evaluate(LOADS, f"{ours}/today")
            assert set(loaded) == {"refused"}, (host, ours, loaded)
        page.close()


def test_nothing_is_changed_from_another_port_or_name(
    victim: Visit, somebody: Site
) -> None:
    before = kept(victim.house.folder)
    for host in hosts(victim):
        page = hostile(victim, somebody, host)
        for path in ("/lock", "/session/begin", "/session/settle", "/check-in"):
            for kind in ("application/x-www-form-urlencoded", "text/plain"):
                page.evaluate(POSTS, [victim.at(path), kind])
            with page.expect_navigation() as led:
                page.evaluate(
                    """(address) => {
                      const form = document.createElement('form');
                      form.method = 'post'; form.action = address;
                      document.body.append(form); form.submit();
                    }""",
                    victim.at(path),
                )
            assert led.value.status == 403, (host, path)
            page.goto(somebody.at("/", host=host))
        page.close()
    assert kept(victim.house.folder) == before
    victim.go("/today")
    expect(victim.page).to_have_url(victim.at("/today"))


def test_no_page_is_put_into_a_frame_or_read_through_a_window(
    victim: Visit, somebody: Site
) -> None:
    for host in hosts(victim):
        page = hostile(victim, somebody, host)
        page.evaluate(
            """(address) => {
              const frame = document.createElement('iframe');
              frame.src = address; document.body.append(frame);
            }""",
            victim.at("/today"),
        )
        page.wait_for_timeout(200)
        assert all("Today" not in frame.content() for frame in page.frames), host
        assert page.evaluate(OPENS, victim.at("/today")) == "SecurityError", host
        page.close()


def test_a_foreign_name_for_our_address_is_not_answered(victim: Visit) -> None:
    for name in (*REBOUND, "localhost", "u-00000000.localhost"):
        page = victim.context.new_page()
        answer = page.goto(f"http://{name}:{victim.house.port}/today")
        assert answer is not None
        assert answer.status == 421, name
        assert "Today" not in page.content()
        page.close()


def test_a_page_that_knows_the_address_of_a_calendar_reads_nothing(
    victim: Visit, somebody: Site
) -> None:
    victim.go("/settings/record")
    victim.page.get_by_role("button", name="Make an address").click()
    address = victim.page.locator("code.path").inner_text()
    for host in hosts(victim):
        page = hostile(victim, somebody, host)
        assert set(page.evaluate(READS, address)) == {"TypeError"}, host
        assert set(page.evaluate(LOADS, address)) == {"refused"}, host
        with page.expect_navigation() as led:
            page.evaluate("(address) => { location.href = address; }", address)
        assert led.value.status == 404, host
        page.close()


def test_our_cookie_alone_does_nothing(victim: Visit) -> None:
    before = kept(victim.house.folder)
    for path in ("/lock", "/session/settle", "/api/session/words"):
        said = victim.page.evaluate(
            """(path) => fetch(path, {
              method: 'POST', body: new URLSearchParams({x: '1'}),
            }).then((answer) => answer.status)""",
            path,
        )
        assert said == 403, path
    assert kept(victim.house.folder) == before


def test_the_letter_works_once(visiting: Visiting, tmp_path: Path) -> None:
    visit = visiting("introduced", open_it=False)
    visit.watcher.expect(EVERYTHING)
    copy = tmp_path / "copied.html"
    copy.write_text(visit.house.letter.read_text())
    visit.enter()
    assert not visit.house.letter.exists()
    again = visit.context.new_page()
    with again.expect_response("**/enter") as refused:
        again.goto(copy.as_uri())
    assert refused.value.status == 403


def test_the_letter_is_too_old_after_a_minute(visiting: Visiting) -> None:
    visit = visiting("introduced", open_it=False)
    visit.watcher.expect(EVERYTHING)
    visit.clock.pass_s(61)
    with visit.page.expect_response("**/enter") as refused:
        visit.page.goto(visit.house.letter.as_uri())
    assert refused.value.status == 403


def test_a_page_that_can_be_read_is_seen_to_be_read(
    somebody: Site, looked_at: Page
) -> None:
    somebody.pages["/"] = "<!doctype html><title>Kittens</title><body>all to see"
    looked_at.goto(somebody.at("/"))
    got = looked_at.evaluate(READS, somebody.at("/"))
    assert any(one.startswith("cors basic") for one in got), got
    assert "script loaded" in looked_at.evaluate(LOADS, somebody.at("/"))
    assert looked_at.evaluate(OPENS, somebody.at("/")) == "read"
