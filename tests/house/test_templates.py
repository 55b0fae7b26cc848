"""Templates keep to the policy that the browser is told: nothing inline or foreign.

What the browser is told would stop it; this says so before it is shipped.
"""

import re
from pathlib import Path

import pytest

from tests.house.house import ROOT, page_files

INLINE = re.compile(
    r"<style|<script(?![^>]*\bsrc=)|\sstyle\s*=|\son[a-z]+\s*=\s*[\"']|javascript:"
)
FOREIGN = re.compile(r"""(?:https?:)?//[\w-]+\.[\w.-]+|@import""")
NAMESPACE = "http://www.w3.org/"
TITLE = re.compile(r"<title>(.*?)</title>", re.DOTALL)
SPELLED = re.compile(r"<textarea(?![^>]*spellcheck=\"false\")", re.IGNORECASE)
WRITES = re.compile(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(")
KEPT_TYPES = re.compile(r"autocomplete=\"(?!off|new-password)")


def against(said: str) -> list[str]:
    """What in a file the browser would refuse, or should not see."""
    plain = said.replace(NAMESPACE, "")
    found = [match.group().strip() for match in INLINE.finditer(plain)]
    found += [match.group() for match in FOREIGN.finditer(plain)]
    found += [title for title in TITLE.findall(plain) if title != "Notes"]
    for pattern in (SPELLED, WRITES, KEPT_TYPES):
        found += [match.group() for match in pattern.finditer(plain)]
    return found


@pytest.mark.parametrize(
    "file", page_files(), ids=lambda file: str(file.relative_to(ROOT / "src"))
)
def test_nothing_is_inline_foreign_or_telling(file: Path) -> None:
    assert against(file.read_text()) == []


@pytest.mark.parametrize(
    "said",
    [
        "<style>p {}</style>",
        "<script>go()</script>",
        '<p style="color: red">',
        '<button onclick="go()">',
        '<a href="javascript:go()">',
        '<img src="https://example.org/a.png">',
        '<link href="//example.org/a.css">',
        '@import "other.css"',
        "<title>Session</title>",
        "<textarea name=a></textarea>",
        "element.innerHTML = said",
        '<input autocomplete="on">',
    ],
)
def test_each_is_seen(said: str) -> None:
    assert against(said) != []


@pytest.mark.parametrize(
    "said",
    [
        '<script type="module" src="/a.js"></script>',
        "<title>Notes</title>",
        '<svg xmlns="http://www.w3.org/2000/svg" fill="none">',
        '<textarea spellcheck="false">',
        "// a comment",
    ],
)
def test_what_is_fine_passes(said: str) -> None:
    assert against(said) == []
