"""The installed page: neutral, and keeping nothing but static files."""

import json
import re
from pathlib import Path

from tests.house.house import SOURCE
from tests.web.visitor import Visitor
from unhurried.web.assets import asset, static
from unhurried.web.worker import kept

NOT_NEUTRAL = re.compile(r"unhurried|train|dilat|session|health", re.IGNORECASE)
WORKER = SOURCE / "web" / "static" / "worker" / "sw.js"
INSTALL = SOURCE / "web" / "static" / "doors" / "install.js"


def version_of(visitor: Visitor) -> dict[str, object]:
    """The first line of the service worker: which version, and what it may keep."""
    head = visitor.fetch("/sw.js").text.partition(";\n")[0]
    found: dict[str, object] = json.loads(head.removeprefix("const VERSION = "))
    return found


def test_the_manifest_says_nothing(stranger: Visitor) -> None:
    answer = stranger.fetch("/manifest.webmanifest")
    assert answer.header("content-type") == "application/manifest+json"
    assert NOT_NEUTRAL.search(answer.text) is None
    said = json.loads(answer.text)
    assert (said["name"], said["short_name"]) == ("Notes", "Notes")
    assert (said["start_url"], said["scope"], said["id"]) == ("/", "/", "/")


def test_its_icons_are_there(stranger: Visitor) -> None:
    icons = json.loads(stranger.fetch("/manifest.webmanifest").text)["icons"]
    assert len(icons) == 3
    for icon in icons:
        answer = stranger.fetch(icon["src"])
        assert answer.status == 200
        assert answer.header("content-type") == icon["type"]


def test_the_worker_may_keep_static_files_and_one_page_only(
    stranger: Visitor,
) -> None:
    files = {asset(name) for name in static().files}
    assert version_of(stranger)["id"] == static().id
    allowed = set(kept())
    assert version_of(stranger)["keep"] == ["/offline", *kept()]
    assert allowed <= files
    assert all(stranger.fetch(path).status == 200 for path in allowed)


def test_nothing_else_is_ever_put_into_the_cache() -> None:
    source = WORKER.read_text()
    assert source.count("addAll(VERSION.keep)") == 1
    assert re.findall(r"\.put\(|\.add\(|indexedDB|localStorage", source) == []


def test_its_version_is_told_to_a_worker_of_before(stranger: Visitor) -> None:
    assert stranger.fetch("/sw-id").text == static().id
    assert 'fetch("/sw-id"' in WORKER.read_text()
    assert "unregister()" in WORKER.read_text()


def test_it_is_always_asked_for_anew() -> None:
    assert 'updateViaCache: "none"' in INSTALL.read_text()


def test_the_offline_page_is_the_same_for_everybody_and_says_nothing(
    visitor: Visitor,
) -> None:
    stranger = Visitor(visitor.app)
    shown = visitor.fetch("/offline").text
    assert stranger.fetch("/offline").text == shown
    assert NOT_NEUTRAL.search(shown.partition("<main")[2]) is None
    assert "tab" not in shown
    assert stranger.cookie == ""


def test_no_module_keeps_anything_in_the_browser() -> None:
    scripts = sorted((SOURCE / "web" / "static").rglob("*.js"))
    ours = [file for file in scripts if "vendor" not in file.parts]
    assert WORKER in ours
    assert [file.name for file in ours if stores(file)] == []


def test_a_module_that_keeps_something_is_seen(tmp_path: Path) -> None:
    file = tmp_path / "keeps.js"
    file.write_text('localStorage.setItem("a", "b");\n')
    assert stores(file)


def stores(file: Path) -> bool:
    """Whether a module names a store of the browser; the worker's cache is tested."""
    said = file.read_text()
    found = set(re.findall(r"\b(localStorage|sessionStorage|indexedDB|caches)\b", said))
    found |= set(re.findall(r"document\.cookie", said))
    return bool(found - ({"caches"} if file == WORKER else set()))
