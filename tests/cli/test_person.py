"""Goals, pauses, health questions, choices, and a clinician's word."""

import pytest

from tests.cli.hand import Hand


def test_a_goal_is_shown_and_changed_one_part_at_a_time(owner: Hand) -> None:
    assert owner.told("goal")["diameter"] == 35.0
    told = owner.told("goal", "--diameter", "110 mm around")
    assert (told["diameter"], told["depth"]) == (35.0, "full")


def test_a_goal_is_asked_for(owner: Hand) -> None:
    told = owner.told("goal", "--ask", typed=["30 mm", "2", "comfort"])
    assert told == {
        "diameter": 30.0,
        "depth": "part",
        "purpose": "comfort",
        "plateau": False,
    }


def test_a_plateau_can_be_named(owner: Hand) -> None:
    assert owner.told("goal", "--plateau")["plateau"] is True


def test_a_pause_rests_until_its_day_without_a_word_of_reproach(owner: Hand) -> None:
    told = owner.told("pause", "--until", "2026-01-20", "--why", "holiday")
    assert told["advice"] == "rest"
    owner.clock.passes(days=15)
    assert owner.told("today")["advice"] == "session"


def test_an_open_pause_lasts_until_it_is_ended(owner: Hand) -> None:
    assert owner.told("pause", typed=["2", ""])["advice"] == "rest"
    owner.clock.passes(days=30)
    assert owner.told("today")["advice"] == "rest"
    assert owner.told("pause", "--end")["advice"] == "session"


@pytest.mark.parametrize(
    "args",
    [
        ["--until", "2020-01-01"],
        ["--until", "soon"],
        ["--days", "0"],
        ["--days", "3", "--end"],
        [],
    ],
)
def test_a_pause_that_is_not_understood_is_refused(
    owner: Hand, args: list[str]
) -> None:
    assert owner.run("pause", *args).exit_code == 2


def test_the_health_questions_can_be_answered_anew(owner: Hand) -> None:
    count = len(owner.opened().book.conditions)
    typed = ["n"] * count
    assert owner.told("screening", typed=typed)["advice"] == "session"


def test_a_yes_among_the_health_questions_says_what_it_means(owner: Hand) -> None:
    count = len(owner.opened().book.conditions)
    done = owner.run("screening", typed=["y", *["n"] * (count - 1)])
    assert "clinician" in done.stdout
    assert owner.told("today")["advice"] == "clinician"


def test_a_clinicians_word_lets_training_go_on(owner: Hand) -> None:
    score = owner.written("score.toml", "continence = 4")
    assert owner.told("continence", "--answers", score)["advice"] == "clinician"
    assert owner.run("clinician", typed=["n"]).exit_code == 3
    assert owner.told("clinician", typed=["y"])["advice"] == "session"


def test_the_continence_check_adds_its_five_answers(owner: Hand) -> None:
    owner.told("continence", typed=["y", "1", "2", "1", "1", "1"])
    assert [one.score for one in owner.opened().state.continence] == [0, 1]


def test_a_choice_is_made_by_a_person_who_was_shown_what_is_known(
    owner: Hand,
) -> None:
    assert owner.run("agree", "very-wide").exit_code == 2
    assert owner.run("agree", "very-wide", typed=["n"]).exit_code == 3
    done = owner.run("agree", "very-wide", typed=["y"])
    assert done.exit_code == 0
    assert "What is known" in done.stdout
    assert len(owner.opened().state.person.agreements) == 1


def test_signs_are_kept_and_answered_with_what_to_do(owner: Hand) -> None:
    book = owner.opened().book
    number = list(book.signs).index("fever") + 1
    done = owner.run("signs", typed=[str(number), "", "n"])
    assert done.exit_code == 0
    assert book.signs["fever"].now[:40] in done.stdout
    assert owner.told("today")["advice"] == "emergency"


def test_signs_without_a_sign_are_refused(owner: Hand) -> None:
    assert owner.run("signs", typed=["none", "", ""]).exit_code == 2


def test_help_needs_no_vault_and_names_every_sign(hand: Hand) -> None:
    told = hand.told("help-now")
    assert len(told["signs"]) >= 9
    assert told["to_read"].keys() == {one["sign"] for one in told["signs"]}
    assert not hand.vault.exists()
