"""The kit on the command line."""

import pytest

from tests.cli.hand import Hand

MEASURED = ["--kind", "plug", "--material", "silicone", "--base", "flared"]


def names(hand: Hand, *, retired: bool = False) -> list[str]:
    items = hand.told("kit", "list")["items"]
    return [one["name"] for one in items if one["retired"] is retired]


def test_an_object_is_described_by_options(owner: Hand) -> None:
    told = owner.told(
        "kit", "add", "--name", "mid", "--circumference", "50", "--length", "8cm",
        "--base-width", "50", "--not-shared", *MEASURED,
    )  # fmt: skip
    mid = next(one for one in told["items"] if one["name"] == "mid")
    assert (mid["diameter"], mid["length"], mid["shared"]) == (15.9, 80.0, False)


def test_what_is_not_given_is_asked(owner: Hand) -> None:
    typed = ["mid", "1", "16", "80 mm", "", "silicone", "flared", "50", "n", "drawer"]
    told = owner.told("kit", "add", typed=typed)
    mid = next(one for one in told["items"] if one["name"] == "mid")
    assert (mid["kind"], mid["storage"], mid["shared"]) == ("plug", "drawer", False)


def test_of_a_finger_only_its_size_is_asked(owner: Hand) -> None:
    told = owner.told("kit", "add", typed=["finger", "finger", "16", ""])
    finger = next(one for one in told["items"] if one["name"] == "finger")
    assert finger["usable"] is True


def test_a_lubricant_of_which_nothing_is_said_may_hold_anything(owner: Hand) -> None:
    told = owner.told("kit", "add", "--lubricant", "--name", "oil", "--base", "oil")
    oil = next(one for one in told["lubricants"] if one["name"] == "oil")
    assert oil["additives"] == ["not known"]


def test_a_lubricant_that_holds_nothing_is_told_so(owner: Hand) -> None:
    told = owner.told(
        "kit", "add", "--lubricant", "--name", "oil", "--base", "oil",
        "--additive", "none",
    )  # fmt: skip
    oil = next(one for one in told["lubricants"] if one["name"] == "oil")
    assert oil["additives"] == []


def test_editing_changes_what_was_given_and_nothing_else(owner: Hand) -> None:
    before = owner.told("kit", "list")["items"][0]
    after = owner.told("kit", "edit", "small", "--length", "75 mm")["items"][0]
    assert after == before | {"length": 75.0}


def test_editing_by_questions_keeps_what_is_left_open(owner: Hand) -> None:
    before = owner.told("kit", "list")["items"][0]
    typed = ["1", "", "", "", "71 mm", *[""] * 6]
    after = owner.told("kit", "edit", typed=typed)["items"][0]
    assert after == before | {"length": 71.0}


def test_washing_and_looking_over_are_kept(owner: Hand) -> None:
    owner.told("kit", "clean", "small")
    told = owner.told("kit", "check", "small", "--sound")
    codes = {check["code"] for check in told["items"][0]["checks"]}
    assert not codes & {"ask-clean", "ask-sound"}


def test_a_damaged_object_is_not_used(owner: Hand) -> None:
    told = owner.told("kit", "check", "small", "--damaged")
    assert told["items"][0]["usable"] is False


def test_what_is_retired_leaves_the_ladder_and_keeps_its_history(owner: Hand) -> None:
    owner.told("kit", "retire", "small")
    assert (names(owner), names(owner, retired=True)) == ([], ["small"])


def test_a_lubricant_can_be_retired(owner: Hand) -> None:
    assert owner.told("kit", "retire", "gel", "--lubricant")["lubricants"] == []


@pytest.mark.parametrize("verb", ["edit", "check", "clean", "retire"])
def test_a_name_that_nobody_gave_is_refused_with_those_that_are(
    owner: Hand, verb: str
) -> None:
    done = owner.run("kit", verb, "big")
    assert (done.exit_code, "small" in done.stderr) == (2, True)


def test_a_name_given_to_two_things_is_refused_with_their_ids(owner: Hand) -> None:
    owner.told("kit", "add", "--name", "Small", "--diameter", "12")
    done = owner.run("kit", "clean", "SMALL")
    assert done.exit_code == 2
    ids = [one["id"] for one in owner.told("kit", "list")["items"]]
    assert all(one in done.stderr for one in ids)
    assert owner.run("kit", "clean", ids[0]).exit_code == 0


def test_kit_alone_lists_what_is_owned(owner: Hand) -> None:
    assert owner.told("kit") == owner.told("kit", "list")
