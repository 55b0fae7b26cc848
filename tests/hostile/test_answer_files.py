"""Files of answers that play tricks: refused in one sentence, and nothing is kept."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from shutil import copytree

import pytest
from click.testing import CliRunner, Result

from tests.cli.hand import KIT, PERSON, Hand
from tests.hostile.tricks import TOML_VALUES, wrapped
from tests.house.house import ROOT
from unhurried.cli.main import main

SESSION = '[session]\nkind = "settle"\ndiscomfort = @\nended = "completed"\n'
CATALOGUE = """[one]
kind = "plug"
title = "One"
says = "One of one's own."
diameter = { value = @, unit = "mm", source = "own ruler", verified = true }
"""
STORY = (ROOT / "tests" / "scenarios").joinpath(
    "a-little-discomfort-is-part-of-a-clean-session.toml"
)
TOLD = STORY.read_text().replace("discomfort = 3", "discomfort = @", 1)
FILES: dict[str, tuple[str, tuple[str, ...]]] = {
    "record": (SESSION, ("record", "FILE")),
    "record imported": (SESSION, ("record", "--imported", "FILE")),
    "correct": ("discomfort = @\nnote = 'calm'\n", ("correct", "--answers", "FILE")),
    "setup": (PERSON.replace("continence = 0", "continence = @") + KIT, ()),
    "catalogue": (CATALOGUE, ("kit", "catalogue", "--catalogue", "FILE")),
    "story": (TOLD, ("lab", "story", "FILE")),
}
SETUP = ("setup", "--answers", "FILE")
MISTAKE = "made a mistake"


def text_of(name: str, value: str = "3") -> str:
    return FILES[name][0].replace("@", value)


@pytest.fixture(scope="module")
def owner(tmp_path_factory: pytest.TempPathFactory) -> Hand:
    hand = Hand(tmp_path_factory.mktemp("owner"))
    assert hand.set_up().exit_code == 0
    told = hand.run("record", hand.written("first.toml", text_of("record")))
    assert told.exit_code == 0, told.output
    return hand


@pytest.fixture
def untouched(owner: Hand) -> Iterator[None]:
    before = kept(owner.vault)
    yield
    assert kept(owner.vault) == before


def kept(folder: Path) -> dict[str, bytes]:
    files = (file for file in folder.rglob("*") if file.is_file())
    return {str(file): file.read_bytes() for file in files}


def run(owner: Hand, name: str, content: bytes) -> Result:
    file = owner.folder / "hostile.toml"
    file.write_bytes(content)
    argv = FILES[name][1] or SETUP
    said = [str(file) if one == "FILE" else one for one in argv]
    if argv[0] == "lab":
        return CliRunner().invoke(main, said)
    return owner.run(*said)


def refused(done: Result) -> bool:
    return done.exit_code == 2 and MISTAKE not in done.output and bool(done.output)


@pytest.mark.parametrize("name", FILES)
def test_the_text_itself_is_taken(name: str, owner: Hand, tmp_path: Path) -> None:
    other = replace(owner, folder=tmp_path)
    copytree(owner.vault, other.vault)
    done = run(other, name, text_of(name).encode())
    assert done.exit_code == 0, done.output


@pytest.mark.usefixtures("untouched")
@pytest.mark.parametrize("trick", TOML_VALUES)
@pytest.mark.parametrize("name", FILES)
def test_a_value_that_plays_a_trick_is_refused(
    name: str, trick: str, owner: Hand
) -> None:
    value = TOML_VALUES[trick].replace("11", "1001")
    done = run(owner, name, text_of(name, value).encode())
    assert refused(done), (done.exit_code, done.output[-300:])


@pytest.mark.usefixtures("untouched")
@pytest.mark.parametrize("trick", wrapped(""))
@pytest.mark.parametrize("name", FILES)
def test_a_text_that_plays_a_trick_is_refused(
    name: str, trick: str, owner: Hand
) -> None:
    content = wrapped(text_of(name))[trick]
    done = run(owner, name, content)
    assert refused(done), (done.exit_code, done.output[-300:])


@pytest.mark.usefixtures("untouched")
@pytest.mark.parametrize("name", FILES)
def test_a_key_of_a_hundred_thousand_parts_takes_no_time(
    name: str, owner: Hand
) -> None:
    text = text_of(name) + "a" + ".a" * 100_000 + " = 1\n"
    done = run(owner, name, text.encode())
    assert refused(done)
    assert "too many parts" in " ".join(done.output.split())


@pytest.mark.usefixtures("untouched")
def test_a_sign_at_the_end_of_a_long_file_is_not_cut_off(
    owner: Hand,
) -> None:
    text = text_of("record") + "#" + "x" * 1_000_000 + "\nblood = true\n"
    done = run(owner, "record", text.encode())
    assert refused(done)
    assert "longer than a megabyte" in " ".join(done.output.split())


@pytest.mark.parametrize(
    "when",
    ["0001-01-01T00:00:00", "9999-12-31T23:59:59", "0001-01-01T00:00:00+23:59"],
)
def test_a_date_at_the_end_of_the_calendar_is_refused(when: str, owner: Hand) -> None:
    assert refused(run(owner, "record", f"at = {when}\n{text_of('record')}".encode()))
