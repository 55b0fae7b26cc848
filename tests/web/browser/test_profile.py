"""A page that leaves a word in the browser's profile is found out, whatever the way.

That ours leave none is tried in `tests/privacy/test_after_the_pages.py`.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Playwright

from tests.privacy.residue import found
from tests.web.browser import chromium
from tests.web.browser.site import Site

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
