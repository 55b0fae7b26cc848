"""After use and lock, nothing of a life is in the browser's profile on disk."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import pytest
from playwright.sync_api import Playwright, expect

from tests.cli.fast_world import PASSPHRASE
from tests.privacy.residue import found
from tests.web.browser import chromium
from tests.web.browser.evening import Evening
from tests.web.browser.hand_clock import hand_clock
from tests.web.browser.lives import MARKS
from tests.web.browser.rooms import ROOMS
from tests.web.browser.served_house import started
from tests.web.browser.site import Site
from tests.web.browser.visit import Visit
from tests.web.browser.watcher import Watcher

NOTE: Final = "curlew-4127 was heard"
CANARIES: Final = (PASSPHRASE, *MARKS, NOTE, "13 mm", "dilator 16", "water-based gel")
WORDS: Final = ("Help now", "Unhurried", "unhurried")
"""Of every page, and of the program: neither may be told by the browser's folder."""
STORED: Final = """async () => {
  const names = await caches.keys();
  const kept = await Promise.all(names.map(async (name) => {
    const all = await (await caches.open(name)).keys();
    return all.map((one) => new URL(one.url).pathname);
  }));
  const bases = await indexedDB.databases();
  return [kept.flat(), bases.length, localStorage.length, sessionStorage.length];
}"""

LEAKS = {
    "title": "document.title = 'curlew-7391'",
    "address": "history.pushState({}, '', '/curlew-7391')",
    "storage": "localStorage.setItem('a', 'curlew-7391')",
    "cache": "caches.open('a').then((c) => c.put('/a', new Response('curlew-7391')))",
    "database": """new Promise((done) => {
      const open = indexedDB.open('a');
      open.onupgradeneeded = () => open.result.createObjectStore('a');
      open.onsuccess = () => {
        const kept = open.result.transaction('a', 'readwrite');
        kept.objectStore('a').put('curlew-7391', 'a');
        kept.oncomplete = done;
      };
    })""",
}


@pytest.fixture(scope="module")
def player() -> Iterator[Playwright]:
    with chromium.playing() as player:
        yield player


@pytest.mark.parametrize("leak", LEAKS)
def test_a_page_that_leaks_is_found_out(
    leak: str, player: Playwright, somebody: Site, tmp_path: Path
) -> None:
    somebody.pages["/"] = "<!doctype html><title>Notes</title>"
    somebody.pages["/away"] = "<!doctype html><title>Notes</title>"
    with chromium.kept(player, tmp_path) as context:
        page = context.pages[0]
        page.goto(somebody.at("/", host="localhost"))
        page.evaluate(LEAKS[leak])
        page.goto(somebody.at("/away", host="localhost"))
    assert found(tmp_path, ["curlew-7391"])
    assert found(tmp_path, ["avocet-7391"]) == []


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    return tmp_path / "profile"


def used(visit: Visit) -> None:
    """Every page, an object, and a session with a note; then the lock."""
    for room in ROOMS:
        visit.go(room)
    visit.go("/kit")
    visit.page.get_by_role("link", name=MARKS[0]).first.click()
    expect(visit.page.locator("main")).to_contain_text(MARKS[0])
    visit.hold_time()
    evening = Evening(visit)
    evening.begin()
    evening.until("hold")
    visit.pass_s(30)
    evening.give("ease")
    evening.finish(NOTE)


def locked(visit: Visit) -> list[object]:
    """Lock, and say what the browser still keeps."""
    visit.go("/today")
    visit.page.get_by_role("button", name="Lock").click()
    visit.page.wait_for_url("**/unlock")
    stored: list[object] = visit.page.evaluate(STORED)
    return stored


def test_nothing_of_a_life_stays_in_the_browsers_profile(
    player: Playwright, profile: Path, tmp_path: Path, vault_of: Callable[..., int]
) -> None:
    ended = vault_of("marked", tmp_path / "vault")
    clock = hand_clock(tmp_path, ended)
    with (
        started(tmp_path / "vault", tmp_path / "clock") as house,
        chromium.kept(player, profile) as context,
    ):
        watcher = Watcher()
        watcher.watch(context)
        visit = Visit(context, context.pages[0], house, clock, watcher)
        visit.enter()
        visit.unlock()
        used(visit)
        files, *others = locked(visit)
        watcher.nothing(visit.page)
    assert isinstance(files, list)
    assert all(path.startswith("/static/") for path in files), files
    assert others == [0, 0, 0]
    assert found(profile, [*CANARIES, *WORDS]) == []
