"""The page's modules: small, of our own, without markup and without sentences."""

import re
from pathlib import Path
from typing import Final

import pytest

import unhurried
from unhurried.views.words.player import SAYS

FOLDER: Final = Path(unhurried.__file__).parent / "web" / "static" / "player"
MODULES: Final = sorted(FOLDER.glob("*.js"))
FORBIDDEN: Final = re.compile(
    r"innerHTML|outerHTML|insertAdjacentHTML|DOMParser|document\.write|\beval\b"
    r"|new Function|\.style\b|localStorage|sessionStorage|indexedDB|caches\b"
    r"|https?://(?!www\.w3\.org/2000/svg)"
)
SENTENCE: Final = re.compile(r"""["'`][A-Z][a-z]+(?: [a-z]+)+""")
ASKED: Final = re.compile(r"\bsays\.([a-z_]+)")
SET: Final = re.compile(r"^const SWITCHES = \[(.+)\];$", re.MULTILINE)
MOST_LINES: Final = 250


def _code(file: Path) -> str:
    """A module without its comments."""
    lines = file.read_text().splitlines()
    return "\n".join(line for line in lines if not line.lstrip().startswith("//"))


def _wrong(code: str) -> list[str]:
    found = [*FORBIDDEN.findall(code), *SENTENCE.findall(code)]
    return [*found, *re.findall(r'from "(?!\./)[^"]*"', code)]


@pytest.mark.parametrize("file", MODULES, ids=lambda file: file.stem)
def test_a_module_is_small_and_makes_no_markup(file: Path) -> None:
    assert len(file.read_text().splitlines()) < MOST_LINES
    assert _wrong(_code(file)) == []


@pytest.mark.parametrize(
    "code",
    [
        "place.innerHTML = said;",
        'make("p", {}, "Is it well");',
        'import x from "https://a.example/x.js";',
        "localStorage.said = 1",
    ],
)
def test_what_does_not_belong_there_is_seen(code: str) -> None:
    assert _wrong(code) != []


def test_the_page_says_every_word_that_it_is_given_and_no_other() -> None:
    code = "\n".join(_code(file) for file in MODULES)
    switches = SET.search(code)
    assert switches is not None
    asked = {*ASKED.findall(code)} - {"set"}
    asked |= {f"set_{name}" for name in re.findall(r'"(\w+)"', switches[1])}
    assert asked - {"set_"} == set(SAYS)
