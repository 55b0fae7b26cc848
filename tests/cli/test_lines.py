"""What reaches a terminal: wrapped, and unable to act on it."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from tests.cli.hand import Hand
from unhurried.cli.lines import safe, wrapped


@given(st.text())
def test_no_control_character_and_no_turning_of_text_gets_through(text: str) -> None:
    for sign in safe(text):
        control = unicodedata.category(sign) in ("Cc", "Cf", "Cs", "Co")
        assert sign in "\n\u200c\u200d" or not control


@given(st.text())
def test_making_text_safe_twice_changes_nothing_more(text: str) -> None:
    assert safe(safe(text)) == safe(text)


@given(st.lists(st.text(alphabet="ab -", max_size=200)), st.integers(20, 80))
def test_only_a_single_word_is_ever_wider_than_the_terminal(
    lines: list[str], columns: int
) -> None:
    rows = wrapped(lines, columns).split("\n")
    wide = [row for row in rows if len(row) > columns]
    assert all(" " not in row.strip().removeprefix("- ") for row in wide)


def test_what_goes_on_stands_below_its_first_word() -> None:
    said = wrapped(["  - one two three four five"], 20)
    assert said == "  - one two three\n    four five"


def test_a_name_with_an_escape_sequence_cannot_act_on_the_terminal(
    owner: Hand,
) -> None:
    name = "sm\x1b[2J\u202eall"
    owner.run("kit", "add", "--name", name, "--diameter", "12", "--kind", "finger")
    said = owner.run("kit", "list").stdout
    assert "\x1b" not in said
    assert "\u202e" not in said
    assert name not in owner.run("kit", "list", "--json").stdout
    assert any(one["name"] == name for one in owner.told("kit", "list")["items"])
