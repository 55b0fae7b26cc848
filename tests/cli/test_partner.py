"""`unhurried partner`: nothing by default, chosen field by field, stopped, given."""

import stat
from pathlib import Path

import pytest

from tests.cli.hand import Hand
from tests.exports.age_keys import ONE, key, opened
from unhurried.cli.exits import Exit
from unhurried.core.events import ExportMade, PartnerViewChosen, PartnerViewStopped

WORDS = 'helps = "a warm room"\nnote = "thank you"\n'


def chosen(owner: Hand, *fields: str) -> None:
    file = owner.written("words.toml", WORDS)
    owner.told("partner", "choose", *fields, "--words", file)


def test_by_default_nothing_is_shown_and_pressure_is_named(owner: Hand) -> None:
    done = owner.run("partner")
    assert done.exit_code == 0
    assert "Nothing is shown to anybody." in done.output
    assert "that is pressure" in " ".join(done.output.split())
    assert owner.told("partner", "show") == {"chosen": [], "parts": [], "always": []}


def test_what_is_chosen_is_shown_as_they_would_see_it(owner: Hand) -> None:
    file = owner.written("words.toml", 'helps = "a warm room"\n')
    told = owner.told("partner", "choose", "next", "helps", "--words", file)
    assert told["chosen"] == ["next", "helps"]
    assert [one["text"] for one in told["parts"]][1] == "a warm room"
    assert owner.told("partner") == told


def test_words_are_asked_for_at_a_terminal_and_kept_where_enter_is_pressed(
    owner: Hand,
) -> None:
    done = owner.run("partner", "choose", "helps", "note", typed=["a warm room", ""])
    assert done.exit_code == 0, done.output
    owner.run("partner", "choose", "helps", typed=[""])
    [part] = owner.told("partner")["parts"]
    assert part["text"] == "a warm room"


@pytest.mark.parametrize(
    "args",
    [
        ("choose",),
        ("choose", "notes"),
        ("choose", "pain"),
        ("choose", "helps", "--words", "nowhere.toml"),
    ],
)
def test_what_cannot_be_chosen_is_refused(owner: Hand, args: tuple[str, ...]) -> None:
    assert owner.run("partner", *args).exit_code == Exit.NOT_UNDERSTOOD
    assert owner.opened().state.partner_view is None


def test_words_for_what_is_not_chosen_are_refused(owner: Hand) -> None:
    file = owner.written("words.toml", WORDS)
    done = owner.run("partner", "choose", "helps", "--words", file)
    assert done.exit_code == Exit.NOT_UNDERSTOOD
    assert "note" in done.output


def test_stopping_shows_nothing_new_and_says_what_it_cannot_do(owner: Hand) -> None:
    chosen(owner, "helps", "note")
    done = owner.run("partner", "stop")
    assert "cannot be taken back" in " ".join(done.output.split())
    assert owner.opened().history()[-1].event == PartnerViewStopped()
    before = len(owner.opened().history())
    assert owner.told("partner", "stop")["chosen"] == []
    assert len(owner.opened().history()) == before


def test_the_file_opens_with_age_and_holds_only_what_was_chosen(
    owner: Hand, tmp_path: Path
) -> None:
    secret, public = key(tmp_path, "theirs")
    chosen(owner, "helps", "note")
    chosen_again = owner.written("more.toml", 'helps = "a warm room"\n')
    owner.told("partner", "choose", "helps", "--words", chosen_again)
    file = owner.folder / "for-you.age"
    done = owner.run("partner", "file", file, "--to", public)
    assert (done.exit_code, done.stderr) == (0, "")
    assert "cannot be taken back" in " ".join(done.output.split())
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    text = opened(file, secret).stdout.decode()
    assert "a warm room" in text
    assert "thank you" not in text
    assert "mm" not in text.partition("<main>")[2]
    assert owner.opened().history()[-1].event == ExportMade("partner")


def test_the_key_may_come_from_a_file(owner: Hand) -> None:
    chosen(owner, "helps", "note")
    keys = owner.written("keys", f"# theirs\n{ONE}\n")
    file = owner.folder / "for-you.age"
    assert owner.told("partner", "file", file, "--to-file", keys)["noted"] is True


@pytest.mark.parametrize("key", ["", "age1xyz", "AGE-SECRET-KEY-1QQ", "\x1b[2J", "-"])
def test_a_key_that_is_none_makes_no_file_and_notes_nothing(
    owner: Hand, key: str
) -> None:
    chosen(owner, "helps", "note")
    before = len(owner.opened().history())
    file = owner.folder / "for-you.age"
    done = owner.run("partner", "file", file, f"--to={key}")
    assert done.exit_code == Exit.NOT_UNDERSTOOD
    assert "\x1b" not in done.output
    assert not file.exists()
    assert len(owner.opened().history()) == before


def test_a_file_without_a_key_or_a_choice_is_refused(owner: Hand) -> None:
    file = owner.folder / "for-you.age"
    done = owner.run("partner", "file", file, "--to", ONE)
    assert done.exit_code == Exit.NOT_NOW
    assert "partner choose" in done.stderr
    chosen(owner, "helps", "note")
    assert owner.run("partner", "file", file).exit_code == Exit.NOT_UNDERSTOOD
    assert not file.exists()


def test_a_file_that_is_there_is_left_alone(owner: Hand) -> None:
    chosen(owner, "helps", "note")
    file = owner.written("mine.age", "mine")
    assert owner.run("partner", "file", file, "--to", ONE).exit_code == 2
    assert file.read_text() == "mine"
    assert isinstance(owner.opened().history()[-1].event, PartnerViewChosen)
