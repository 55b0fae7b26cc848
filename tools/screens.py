"""Pictures of every page, for the guide and for looking at: `docs/screens`.

The made-up person of the demo, always at the same moment: what changes in a picture has
changed in the program. Each page on a phone by day and by night, and on a wider screen.
"""

import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Final

from playwright.sync_api import Browser, Page, expect

from tests.web.browser import chromium
from tests.web.browser.evening import PLAYER
from tests.web.browser.hand_clock import START_MS, hand_clock
from tests.web.browser.lives import lived
from tests.web.browser.looks import DESKTOP, PHONE, PHONE_DARK, Look
from tests.web.browser.served_house import started
from tests.web.browser.visit import Visit
from tests.web.browser.watcher import Watcher
from tools.small_png import small

FOLDER: Final = Path(__file__).parents[1] / "docs" / "screens"
TALLEST: Final = 1400
MOST_BYTES: Final = 4_000_000
GREY: Final = "--disable-lcd-text"
"""Letters without coloured edges: on any screen, and half the weight."""
LOOKS: Final = (PHONE, PHONE_DARK, DESKTOP)
BREATH_MS: Final = 2_600
"""Into a breath in: the circle is on its way."""
FIRST: Final = {"start": "/start", "help": "/help"}
LONG: Final = {
    "today": "/today",
    "check-in": "/check-in",
    "progress": "/progress",
    "plan": "/plan",
    "kit": "/kit",
    "learn": "/learn",
    "article": "/learn/1",
    "why": "/why",
    "rules": "/rules",
    "settings": "/settings",
    "own-record": "/settings/record",
    "clinician-plan": "/settings/clinician-plan",
    "for-a-partner": "/settings/shared",
}
STORIES: Final[dict[str | None, dict[str, str]]] = {
    None: FIRST,
    "introduced": {"today-first": "/today", "before": "/session"},
    "at settle": {"settle": "/session"},
    "at hold": {"hold": "/session"},
    "at debrief": {"debrief": "/session"},
    "eight weeks": LONG,
}


BREATHING: Final = ("at settle", "at hold")


def main() -> None:
    """Take them all anew; say how much they weigh."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as folder, chromium.opened(GREY) as browser:
        for number, (life, pages) in enumerate(STORIES.items()):
            _life(Path(folder) / str(number), life, pages, browser)
    weight = sum(file.stat().st_size for file in FOLDER.iterdir())
    print(f"{len(list(FOLDER.iterdir()))} pictures, {weight / 1000:.0f} kB")
    if weight > MOST_BYTES:
        sys.exit(f"they weigh more than {MOST_BYTES / 1000:.0f} kB")


def _life(
    place: Path, life: str | None, pages: dict[str, str], browser: Browser
) -> None:
    """Take the pages of one life, in every look."""
    place.mkdir()
    ended = START_MS if life is None else lived(life, place / "vault")
    hand_clock(place, ended)
    for look in LOOKS:
        moves = life in BREATHING
        with _visit(place, replace(look, still=not moves), browser) as visit:
            _door(visit, life, look)
            if moves:
                visit.hold_time()
            for name, path in pages.items():
                visit.go(path)
                if moves:
                    _in_breath(visit)
                _taken(visit.page, f"{name}-{look}")


@contextmanager
def _visit(place: Path, look: Look, browser: Browser) -> Iterator[Visit]:
    """Come to the pages of this vault."""
    clock = hand_clock(place, int((place / "clock").read_text()))
    with (
        started(place / "vault", place / "clock") as house,
        browser.new_context(**look.options()) as context,
    ):
        visit = Visit(context, context.new_page(), house, clock, Watcher())
        visit.enter()
        yield visit


def _door(visit: Visit, life: str | None, look: Look) -> None:
    """Unlock, and take the locked page where a long life is shown."""
    if life is None:
        return
    if life == "eight weeks":
        visit.go("/unlock")
        _taken(visit.page, f"unlock-{look}")
    visit.unlock()


def _in_breath(visit: Visit) -> None:
    """In the middle of a breath, always the same: time passes by hand."""
    expect(visit.page.locator(PLAYER)).to_have_count(1)
    visit.page.clock.run_for(BREATH_MS)


def _taken(page: Page, name: str) -> None:
    """Take the page as far as it is of use; a session as it stands on the screen."""
    width = page.viewport_size or {"width": 360, "height": 740}
    if not page.locator(".stop-bar").count():
        tall = page.evaluate("document.documentElement.scrollHeight")
        height = min(max(tall, width["height"]), TALLEST)
        page.set_viewport_size({**width, "height": height})
    taken = page.screenshot()
    page.set_viewport_size(width)
    with page.context.browser.new_context() as apart:  # type: ignore[union-attr]  # ours has one
        file = FOLDER / f"{name.replace(' ', '-')}.png"
        file.write_bytes(small(taken, apart.new_page()))


if __name__ == "__main__":
    main()
