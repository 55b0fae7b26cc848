from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.web.browser import chromium, site
from tests.web.browser.site import Site
from tests.web.browser.watcher import Watcher


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One browser for a file of tests; each test has a context of its own."""
    with chromium.opened() as browser:
        yield browser


@pytest.fixture
def somebody() -> Iterator[Site]:
    """A site of somebody else's."""
    with site.served() as served:
        yield served


@pytest.fixture
def watcher() -> Watcher:
    """Notices what goes wrong; a test that uses it by hand asks it at the end."""
    return Watcher()


@pytest.fixture
def looked_at(browser: Browser, watcher: Watcher) -> Iterator[Page]:
    """A page of nobody's yet, watched."""
    with browser.new_context() as context:
        watcher.watch(context)
        yield context.new_page()
