"""Names, notes and arguments that would act on a terminal are shown as plain signs."""

import json
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.cli.hand import Hand
from tests.house.house import ROOT
from unhurried.cli.main import main

ACTS = {
    "clear the screen": "\x1b[2J\x1b[3J",
    "a title": "\x1b]0;curlew\x07",
    "a link": "\x1b]8;;http://curlew.example\x1b\\here\x1b]8;;\x1b\\",
    "the clipboard": "\x1b]52;c;Y3VybGV3\x07",
    "a question to the terminal": "\x1b[6n\x1b[c\x1bP$qm\x1b\\",
    "the other screen": "\x1b[?1049h",
    "one byte": "\x9b2J\x9d0;curlew\x9c",
    "back over it": "curlew\b\b\b\b\b\bplover\rdunlin",
    "new lines": "one\x0btwo\x0cthree\x85four\u2028five",
    "turned around": "\u202egnp.welruc\u202c",
    "kept apart": "\u2066\u2067\u061c\u2069\u200f",
    "nothing to see": "\u200b\u00ad\ufeff\U000e0063",
    "an old terminal": "\x0e\x0f\x1b(0\x1b#8\x05",
    "nothing": "a\x00b",
}
EVERY = " ".join(ACTS.values())
SHOWN = frozenset("\n\u200c\u200d")
UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
STORY = min((ROOT / "tests" / "scenarios").glob("a-little-*.toml"))
SESSION = """[session]
kind = "train"
item = "small"
note = {note}
ended = "completed"
"""
VERBS = (
    ("today",),
    ("kit", "list"),
    ("kit", "check", "NAME"),
    ("kit", "tonight"),
    ("kit", "what-if", "17mm"),
    ("progress",),
    ("why",),
    ("correct", "--answers", "CORRECTION"),
    ("doctor",),
)


def quoted(text: str) -> str:
    """A text in TOML, every sign of it by its number."""
    return '"' + "".join(f"\\U{ord(sign):08X}" for sign in text) + '"'


def acting(text: str) -> list[str]:
    """What of a text is no sign that can be seen."""
    return [
        f"U+{ord(one):04X}"
        for one in text
        if one not in SHOWN and unicodedata.category(one) in UNSEEN
    ]


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Hand:
    """Somebody whose object, lubricant, drawer and notes hold such signs."""
    said = quoted(f"x{EVERY}x")
    hand = Hand(tmp_path_factory.mktemp("hostile"))
    assert hand.set_up().exit_code == 0
    kit = (
        f"[[items]]\nname = {said}\ndiameter_mm = 16\nstorage = {said}\n"
        f'[[lubricants]]\nname = {said}\nbase = "water"\nadditives = []\n'
    )
    more = hand.run("setup", "--answers", hand.written("more.toml", kit))
    told = hand.run("record", hand.written("told.toml", SESSION.format(note=said)))
    assert (more.exit_code, told.exit_code) == (0, 0), more.output + told.output
    hand.written("correction.toml", f"note = {said}\n")
    return hand


@pytest.mark.parametrize("argv", VERBS, ids=" ".join)
def test_nothing_that_is_printed_acts_on_the_terminal(
    argv: tuple[str, ...], hostile: Hand
) -> None:
    items = hostile.opened().state.items.values()
    name = next(one.item.name for one in items if one.item.name != "small")
    words = {"NAME": name, "CORRECTION": str(hostile.folder / "correction.toml")}
    done = hostile.run(*(words.get(one, one) for one in argv))
    assert done.exit_code == 0, done.output
    assert acting(done.output) == []
    told = hostile.run(*(words.get(one, one) for one in argv), "--json")
    assert told.stdout.isascii()
    assert acting(told.output) == []
    json.loads(told.stdout)


def test_a_picture_that_is_saved_holds_no_such_sign(hostile: Hand) -> None:
    file = hostile.folder / "drawn.svg"
    file.unlink(missing_ok=True)
    assert hostile.run("progress", "--svg", file).exit_code == 0
    assert acting(file.read_text()) == []


def alone(*argv: str) -> Result:
    return CliRunner().invoke(main, list(argv))


ARGUMENTS: dict[str, Callable[[str], tuple[str, ...]]] = {
    "a name": lambda said: ("kit", "check", said),
    "a file": lambda said: ("record", f"/nowhere/{said}"),
    "an option": lambda said: (f"--{said}",),
    "a verb": lambda said: (said,),
    "a rule": lambda said: ("rules", said),
    "a size": lambda said: ("kit", "what-if", said),
    "words": lambda said: ("learn", said),
    "a session": lambda said: ("correct", f"12345678{said}"),
    "a story": lambda said: ("lab", "story", f"/nowhere/{said}"),
    "a policy": lambda said: ("lab", "compare", f"--{said}"),
}


@pytest.mark.parametrize("place", ARGUMENTS)
def test_an_argument_is_repeated_as_plain_signs(place: str, hostile: Hand) -> None:
    argv = ARGUMENTS[place](EVERY.replace("\0", ""))
    done = alone(*argv) if argv[0] == "lab" else hostile.run(*argv)
    assert "mistake" not in done.output, done.output
    assert acting(done.output) == []


def test_a_story_of_somebody_else_does_not_act_on_the_terminal(tmp_path: Path) -> None:
    text = STORY.read_text()
    said = quoted(f"x{EVERY}x")
    title = 'title = "a little discomfort is part of a clean session"'
    assert title in text
    for number, each in enumerate(
        (text.replace(title, f"title = {said}"), text.replace('"small"', said, 1), text)
    ):
        (tmp_path / f"{number}.toml").write_text(each)
    for names in (("0", "2"), ("1",)):
        done = alone("lab", "story", *(str(tmp_path / f"{one}.toml") for one in names))
        assert acting(done.output) == [], done.output


def test_a_sign_that_acts_is_noticed() -> None:
    assert acting("plain\n") == []
    assert [len(acting(text)) > 0 for text in ACTS.values()] == [True] * len(ACTS)
