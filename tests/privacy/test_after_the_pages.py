"""After use and lock of the pages, nothing of a life is anywhere on the disk."""

import re
from dataclasses import dataclass
from typing import Final

import pytest
from playwright.sync_api import expect

from tests.cli.fast_world import PASSPHRASE
from tests.privacy.sandbox import Sandbox
from tests.web.browser import chromium
from tests.web.browser.evening import Evening
from tests.web.browser.hand_clock import hand_clock
from tests.web.browser.lives import MARKS, lived
from tests.web.browser.rooms import ROOMS
from tests.web.browser.served_house import started
from tests.web.browser.visit import Visit
from tests.web.browser.watcher import Watcher

NOTE: Final = "curlew-4127 was heard"
ADDED: Final = ("spoonbill-81624", "drawer egret-81624", "23.7 mm")
WRONG: Final = "wrong shelducks on the mud"
CANARIES: Final = (
    *(PASSPHRASE, WRONG, *MARKS, NOTE, *ADDED),
    *("13 mm", "dilator 16", "water-based gel"),
)
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


@dataclass(frozen=True)
class Left:
    """What was left when the pages were locked.

    Attributes:
        files: what the browser's caches hold.
        others: how much it keeps otherwise.
        running: words that programs were started with.
    """

    sandbox: Sandbox
    files: list[str]
    others: list[object]
    running: list[str]


@pytest.fixture(scope="module")
def left(tmp_path_factory: pytest.TempPathFactory) -> Left:
    folder = tmp_path_factory.mktemp("pages")
    sandbox = Sandbox(folder / "home", folder / "given")
    vault = sandbox.home / "notes"  # its path is in the history: see docs/privacy.md
    ended = lived("marked", vault)
    clock = hand_clock(folder, ended)
    with pytest.MonkeyPatch.context() as patch:
        for name, value in sandbox.environment.items():
            patch.setenv(name, value)
        with (
            started(vault, folder / "clock") as house,
            chromium.playing() as player,
            chromium.kept(player, sandbox.home / ".config" / "chromium") as context,
        ):
            watcher = Watcher()
            watcher.watch(context)
            visit = Visit(context, context.pages[0], house, clock, watcher)
            entered(visit)
            used(visit)
            running = sandbox.running(CANARIES)
            files, *others = locked(visit)
            watcher.nothing(visit.page)
    assert isinstance(files, list)
    return Left(sandbox, files, others, running)


def entered(visit: Visit) -> None:
    """A slip of the keyboard first, then the passphrase."""
    visit.enter()
    visit.watcher.expect(re.escape("403"))
    visit.page.get_by_label("Passphrase", exact=True).fill(WRONG)
    visit.page.keyboard.press("Enter")
    expect(visit.page.locator("main")).to_contain_text("does not open")
    visit.unlock()


def used(visit: Visit) -> None:
    """Every page, an object, and a session with a note; then the lock."""
    for room in ROOMS:
        visit.go(room)
    visit.go("/kit")
    visit.page.get_by_role("link", name=MARKS[0]).first.click()
    expect(visit.page.locator("main")).to_contain_text(MARKS[0])
    described(visit)
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


def described(visit: Visit) -> None:
    """Something more, in the form of the kit."""
    visit.go("/kit/new/1")
    visit.page.locator("[name=name]").fill(ADDED[0])
    visit.page.locator("[name=diameter]").fill(ADDED[2])
    visit.page.locator("[name=storage]").fill(ADDED[1])
    visit.page.locator("main form button.big").click()
    expect(visit.page.locator("main")).to_contain_text(ADDED[0])


def test_the_browser_keeps_the_programs_own_files_only(left: Left) -> None:
    assert all(path.startswith("/static/") for path in left.files), left.files
    assert left.others == [0, 0, 0]


def test_nothing_of_a_life_stays_in_the_browsers_folder_or_beside_it(
    left: Left,
) -> None:
    assert left.sandbox.left(CANARIES) == []


def test_the_browsers_folder_does_not_tell_what_was_visited(left: Left) -> None:
    assert left.sandbox.left(WORDS) == []


def test_no_program_was_started_with_a_word_of_it(left: Left) -> None:
    assert left.running == []
