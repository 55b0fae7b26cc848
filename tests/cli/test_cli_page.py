"""The page on the command line is fresh, whole, and its examples work."""

import re

import pytest

from tests.cli.hand import PASSPHRASE, Hand
from tests.cli.test_record import SESSION
from tests.exports.table.tables import table
from tests.house.house import ROOT
from tools.cli_files import FILES
from tools.cli_page import page
from unhurried.cli.exits import Exit
from unhurried.cli.main import VERBS
from unhurried.exports.table.column_map import read_column_map

EXAMPLE = re.compile(r"```toml\n# unhurried (\S+)[^\n]*\n(.*?)```", re.DOTALL)
EXAMPLES = EXAMPLE.findall(FILES)
LATER = [one for one in EXAMPLES if one[0] not in ("setup", "import")]


def test_the_page_says_what_the_program_says() -> None:
    assert (ROOT / "docs" / "cli.md").read_text(encoding="utf-8") == page()


def test_every_verb_and_every_exit_code_is_on_the_page() -> None:
    said = page()
    assert all(f"### `unhurried {name}" in said for name in VERBS)
    assert all(f"| {int(code)} |" in said for code in Exit)


def test_the_example_of_a_set_up_works_as_it_stands(
    hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(hand.folder)
    hand.written("key", PASSPHRASE, 0o600)
    [text] = [text for verb, text in EXAMPLES if verb == "setup"]
    done = hand.run("setup", "--answers", hand.written("a.toml", text), key=False)
    assert done.exit_code == 0, done.output
    assert (hand.folder / "recovery").exists()


@pytest.mark.parametrize(("verb", "text"), LATER)
def test_every_other_example_works_as_it_stands(
    owner: Hand, verb: str, text: str
) -> None:
    told = owner.written("session.toml", SESSION.format(ago="1d"))
    assert owner.run("record", told).exit_code == 0
    option = [] if verb == "record" else ["--answers"]
    done = owner.run(verb, *option, owner.written("answers.toml", text))
    assert done.exit_code == 0, done.output


def test_the_example_of_a_map_works_as_it_stands(owner: Hand) -> None:
    [text] = [text for verb, text in EXAMPLES if verb == "import"]
    told = read_column_map(text, "map.toml")
    headings = [*told.columns.values(), *told.left_out]
    row = {told.columns["date"]: "3.1.2026", told.columns[told.size]: "4,1"}
    file = owner.folder / "table.csv"
    file.write_bytes(table([row], headings))
    columns = owner.written("map.toml", text)
    assert owner.told("import", file, "--columns", columns, "--yes")["sessions"] == 1


def test_a_page_that_lost_a_word_is_seen() -> None:
    assert page() != page().replace("Exit codes", "Exit code")
