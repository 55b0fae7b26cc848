"""What the tests of the pages rest on: each watcher sees what it is there to see."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.privacy.residue import found, packed, written
from tests.web.browser import axe, chromium
from tests.web.browser.site import Site
from tests.web.browser.watcher import Watcher

STRICT = {"Content-Security-Policy": "default-src 'none'; img-src data:"}
ICON = "<link rel=icon href='data:,'>"


@pytest.fixture
def watched(somebody: Site, watcher: Watcher) -> Watcher:
    watcher.hosts = frozenset({f"127.0.0.1:{somebody.port}"})
    return watcher


WRONG = {
    "console: oh": ("<script>console.error('oh')</script>", {}),
    "error: ": ("<script>throw new Error('oh')</script>", {}),
    "console: policy: script-src-elem": ("<script>1</script>", STRICT),
    "console: policy: style-src-elem": ("<style>p {color: red}</style>", STRICT),
    "console: policy: style-src-attr": ("<p style='color: red'>", STRICT),
    "failed: 404 GET": ("<img src='/gone.png' alt=''>", {}),
    "foreign: http://127.0.": ("<img src='http://127.0.0.1:9/a' alt=''>", {}),
    "lost: GET http://local": ("<script>fetch('http://localhost:9/')</script>", {}),
}


@pytest.mark.parametrize("seen", WRONG)
def test_what_goes_wrong_in_a_page_is_seen(
    seen: str, somebody: Site, watched: Watcher, looked_at: Page
) -> None:
    page, headers = WRONG[seen]
    somebody.pages["/"] = f"<!doctype html>{ICON}{page}"
    somebody.headers |= headers
    looked_at.goto(somebody.at("/"))
    watched.until(looked_at, seen)


def test_a_page_in_which_nothing_goes_wrong_is_left_alone(
    somebody: Site, watched: Watcher, looked_at: Page
) -> None:
    somebody.pages["/"] = f"<!doctype html>{ICON}<p>fine"
    looked_at.goto(somebody.at("/"))
    watched.nothing(looked_at)


def test_only_what_was_expected_is_forgiven(
    somebody: Site, watched: Watcher, looked_at: Page
) -> None:
    somebody.pages["/"] = f"<!doctype html>{ICON}"
    looked_at.goto(somebody.at("/"))
    watched.expect("/meant")
    looked_at.evaluate("fetch('/meant')")
    watched.nothing(looked_at)
    looked_at.evaluate("fetch('/other')")
    watched.until(looked_at, "failed: 404 GET")
    with pytest.raises(AssertionError, match="/other"):
        watched.nothing(looked_at)


def test_axe_sees_a_field_without_a_name(somebody: Site, looked_at: Page) -> None:
    somebody.pages["/"] = "<!doctype html><html lang=en><title>Notes</title><input>"
    looked_at.goto(somebody.at("/"))
    assert "label: <input>" in axe.violations(looked_at)


def test_the_clock_of_a_page_is_moved_by_the_test(
    somebody: Site, looked_at: Page
) -> None:
    somebody.pages["/"] = (
        "<!doctype html><p id=said></p><script>"
        "setTimeout(() => { said.textContent = performance.now() > 6e4 }, 6e4)"
        "</script>"
    )
    looked_at.clock.install(time=0)
    looked_at.goto(somebody.at("/"))
    expect(looked_at.locator("#said")).to_be_empty()
    looked_at.clock.run_for(61_000)
    expect(looked_at.locator("#said")).to_have_text("true")


WAYS = {
    "plain": b"..a canary sang..",
    "utf-16-le": "..a canary sang..".encode("utf-16-le"),
    "utf-16-be": "..a canary sang..".encode("utf-16-be"),
    "base64": b"YSBjYW5hcnkgc2FuZw==",
    "base64, a byte late": b"LmEgY2FuYXJ5IHNhbmcu",
    "base64, two bytes late": b"Li5hIGNhbmFyeSBzYW5n",
    "hex": b"612063616e6172792073616e67",
    "gzip": b"before" + packed("it is told that a canary sang once"),
}


@pytest.mark.parametrize("kept", WAYS.values(), ids=WAYS)
def test_a_canary_in_a_file_is_found(kept: bytes, tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "file").write_bytes(kept)
    assert found(tmp_path, ["a canary sang"]) == ["a canary sang in deep/file"]


def test_a_canary_in_the_name_of_a_file_is_found(tmp_path: Path) -> None:
    (tmp_path / "canary-1").touch()
    assert found(tmp_path, ["canary"]) == ["canary in canary-1"]
    assert found(tmp_path, ["parrot"]) == []


def test_a_word_is_looked_for_in_every_way_it_may_be_written() -> None:
    assert len(written("a canary sang")) == 4 + 9


def test_a_machine_for_checks_without_a_browser_is_an_error(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match="install chromium"):
        chromium.chromium(search=str(tmp_path))
