import fcntl
import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from shutil import copytree

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.web.browser import chromium, site
from tests.web.browser.hand_clock import START_MS, hand_clock
from tests.web.browser.lives import lived
from tests.web.browser.looks import PHONE, Look
from tests.web.browser.served_house import started
from tests.web.browser.site import Site
from tests.web.browser.underway import COUNTED
from tests.web.browser.visit import Visit
from tests.web.browser.watcher import Watcher

PATIENCE_MS = 30_000
"""A machine that has much to do is ten times slower than a quiet one."""
expect.set_options(timeout=PATIENCE_MS / 2)


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


@pytest.fixture(scope="session")
def lives(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where vaults of the made-up person are kept, for every process of this run."""
    own = tmp_path_factory.getbasetemp()
    folder = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "lives"
    folder.mkdir(exist_ok=True)
    return folder


@pytest.fixture
def vault_of(lives: Path) -> Callable[[str, Path], int]:
    """Copy the vault of a life; the first who wants one makes it."""

    def copied(name: str, folder: Path) -> int:
        kept = lives / name
        with (lives / f"{name}.lock").open("w") as door:
            fcntl.flock(door, fcntl.LOCK_EX)
            ended = lives / f"{name}.ms"
            if not ended.exists():
                ended.write_text(str(lived(name, kept)))
        copytree(kept, folder)
        return int(ended.read_text())

    return copied


Visiting = Callable[..., Visit]


@pytest.fixture
def visiting(
    browser: Browser, tmp_path: Path, vault_of: Callable[[str, Path], int]
) -> Iterator[Visiting]:
    """Serve a vault and come to its pages; nothing may have gone wrong at the end."""
    with ExitStack() as stack:

        def visit(
            name: str | None = "introduced", look: Look = PHONE, *, open_it: bool = True
        ) -> Visit:
            place = tmp_path / f"place-{len(list(tmp_path.iterdir()))}"
            place.mkdir()
            ended = START_MS if name is None else vault_of(name, place / "vault")
            clock = hand_clock(place, ended)
            house = stack.enter_context(started(place / "vault", place / "clock"))
            context = stack.enter_context(browser.new_context(**look.options()))
            context.set_default_timeout(PATIENCE_MS)
            context.add_init_script(COUNTED)
            watcher = Watcher()
            watcher.watch(context)
            page = context.new_page()
            made = Visit(context, page, house, clock, watcher, look.script)
            stack.callback(made.nothing_wrong)
            if open_it:
                made.enter()
            if open_it and name is not None:
                made.unlock()
            return made

        yield visit
