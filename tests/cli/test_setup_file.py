"""Set-up from a file: understood in full before anything is made."""

import stat

import pytest

from tests.cli.hand import KIT, PERSON, Hand


def test_a_file_of_answers_makes_a_vault_and_shows_today(hand: Hand) -> None:
    done = hand.set_up()
    assert (done.exit_code, done.stderr) == (0, "")
    assert "small, 13 mm across" in done.stdout


def test_the_recovery_code_goes_into_a_file_for_its_owner_only(owner: Hand) -> None:
    code = owner.folder / "code"
    assert len(code.read_text().strip()) == 7 * 5 + 6
    assert stat.S_IMODE(code.stat().st_mode) == 0o600


def test_the_vault_is_closed_to_others(owner: Hand) -> None:
    assert stat.S_IMODE(owner.vault.stat().st_mode) == 0o700


def test_without_a_place_for_the_recovery_code_nothing_is_made(hand: Hand) -> None:
    answers = hand.written("answers.toml", PERSON)
    done = hand.run("setup", "--answers", answers)
    assert done.exit_code == 2
    assert "recovery code" in done.stderr
    assert not hand.vault.exists()


def test_the_recovery_code_is_part_of_the_output_only_when_asked(hand: Hand) -> None:
    answers = hand.written("answers.toml", PERSON)
    told = hand.told("setup", "--answers", answers, "--show-recovery-code")
    assert told["recovery_code"].count("-") == 6


def test_a_recovery_file_that_is_there_is_not_written_over(hand: Hand) -> None:
    hand.written("code", "mine")
    done = hand.set_up()
    assert (done.exit_code, hand.vault.exists()) == (2, False)
    assert (hand.folder / "code").read_text() == "mine"


def test_a_weak_passphrase_leaves_neither_vault_nor_recovery_file(hand: Hand) -> None:
    answers = hand.written("answers.toml", f'passphrase-file = "{hand.folder}/weak"\n')
    hand.written("weak", "12345678\n", 0o600)
    code = hand.folder / "code"
    done = hand.run("setup", "--answers", answers, "--recovery-file", code, key=False)
    assert (done.exit_code, code.exists()) == (2, False)
    assert hand.run("today").exit_code == 4


def test_the_same_file_told_twice_adds_nothing_twice(owner: Hand) -> None:
    assert owner.set_up().exit_code == 0
    kit = owner.told("kit", "list")
    assert (len(kit["items"]), len(kit["lubricants"])) == (1, 1)


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ("[person]\nadul = true", "known here: adult"),
        ("[person]\nadult = 1", "true or false"),
        ('[person]\nexperience = "much"', "new, some, experienced"),
        ("[person]\ngoal = { diameter_mm = nan }", "goal: diameter_mm"),
        ("[person]\nscreening = { fisure = true }", "known here: fissure"),
        ("[person]\ncontinence = 21", "0 to 20"),
        ('[[items]]\nname = "a"', "a width"),
        ('[[items]]\nname = "a"\ndiameter_mm = 900', "3 to 150"),
        (
            '[[items]]\nname = "a"\ndiameter_mm = 10\ncircumference_mm = 40',
            "told twice",
        ),
        ('[[lubricants]]\nname = "a"\nadditives = ["x"]', "numbing, warming"),
        ("format = 2", "format = 1"),
        ("items = 3", "[[items]]"),
        ("[person", "not TOML"),
    ],
)
def test_what_is_not_understood_is_named_and_nothing_is_made(
    hand: Hand, wrong: str, says: str
) -> None:
    done = hand.set_up(wrong)
    assert done.exit_code == 2
    said = " ".join(done.stderr.split())
    assert says in said
    assert "answers.toml" in said
    assert not hand.vault.exists()
    assert not (hand.folder / "code").exists()


def test_a_circumference_is_read_as_the_diameter_of_its_circle(hand: Hand) -> None:
    hand.set_up(PERSON + KIT.replace("diameter_mm = 13", "circumference_mm = 41"))
    assert hand.told("kit", "list")["items"][0]["diameter"] == 13.1


def test_a_condition_told_with_others_clear_is_a_full_screening(hand: Hand) -> None:
    clear = 'screening = { fissure = true, others = "clear" }'
    hand.set_up(PERSON.replace('screening = "clear"', clear) + KIT)
    assert hand.told("today")["advice"] == "locked"
