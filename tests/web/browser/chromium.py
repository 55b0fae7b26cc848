"""Debian's Chromium without a window, and without anything that calls home."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Playwright, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
MISSING = "no chromium on the path: the pages are not tested; install chromium"


def chromium(search: str | None = None) -> str:
    """Where the browser is; a machine for checks must have one."""
    found = [shutil.which(name, path=search) for name in NAMES]
    for path in filter(None, found):
        return path
    if os.environ.get("CI"):
        pytest.fail(MISSING)
    pytest.skip(MISSING)


@contextmanager
def playing() -> Iterator[Playwright]:
    """The driver; its event loop ends with it, so that later tests have their own."""
    with sync_playwright() as player:
        yield player


@contextmanager
def opened(*more: str) -> Iterator[Browser]:
    """A browser that keeps nothing."""
    path = chromium()
    with playing() as player:
        browser = player.chromium.launch(executable_path=path, args=[*FLAGS, *more])
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def kept(player: Playwright, profile: Path) -> Iterator[BrowserContext]:
    """A browser with a profile on disk, as a person has one."""
    context = player.chromium.launch_persistent_context(
        profile, executable_path=chromium(), args=list(FLAGS)
    )
    try:
        yield context
    finally:
        context.close()
