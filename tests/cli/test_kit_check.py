"""`kit check` and `kit tonight` on the command line."""

from typing import Any

import pytest

from tests.cli.hand import Hand


def aspects(page: Any) -> dict[str, str]:
    return {one["id"]: one["status"] for one in page["aspects"]}


def described(owner: Hand) -> Hand:
    """Someone who owns a soft plastic object, a bottle, and two more lubricants."""
    owner.told(
        "kit", "add", "--name", "soft", "--kind", "plug", "--diameter", "14",
        "--length", "70", "--material", "tpe", "--base", "flared", "--base-width",
        "45", "--not-shared",
    )  # fmt: skip
    owner.told(
        "kit", "add", "--name", "bottle", "--diameter", "15", "--material", "household"
    )
    owner.told(
        "kit", "add", "--lubricant", "--name", "silk", "--base", "silicone",
        "--additive", "none",
    )  # fmt: skip
    owner.told("kit", "add", "--lubricant", "--name", "mystery")
    return owner


def test_an_object_alone_is_checked_in_every_aspect_but_those_of_a_lubricant(
    owner: Hand,
) -> None:
    page = owner.told("kit", "check", "small")
    found = aspects(page)
    assert found["base"] == found["material"] == found["width"] == "well"
    assert found["cleaning"] == found["whole"] == "asks"
    assert {"lubricant", "barrier", "quality", "left-out"} & set(found) == set()
    assert (page["fits"], "soap" in page["cleaning"]) == (True, True)


def test_silicone_on_silicone_does_not_fit_and_what_fits_instead_is_named(
    owner: Hand,
) -> None:
    page = described(owner).told("kit", "check", "small", "silk")
    assert (page["fits"], aspects(page)["lubricant"]) == (False, "stops")
    assert page["instead"] == ["gel"]
    lubricant = next(one for one in page["aspects"] if one["id"] == "lubricant")
    assert lubricant["ways"]
    assert "damages" in lubricant["lines"][0]["text"]


@pytest.mark.parametrize(
    ("args", "aspect", "status"),
    [
        (["soft", "gel"], "material", "stops"),
        (["soft", "gel", "--condom=nitrile"], "material", "asks"),
        (["soft", "gel", "--condom"], "material", "stops"),
        (["bottle", "gel", "--condom=nitrile"], "base", "stops"),
        (["small", "mystery"], "quality", "stops"),
        (["small", "gel", "--without", "silicone"], "left-out", "stops"),
        (["small", "gel", "--without", "latex"], "left-out", "well"),
        (["small", "gel", "--condom=latex", "--without=latex"], "left-out", "stops"),
    ],
)
def test_each_aspect_of_things_together_is_told(
    owner: Hand, args: list[str], aspect: str, status: str
) -> None:
    page = described(owner).told("kit", "check", *args)
    assert aspects(page)[aspect] == status


def test_checking_writes_nothing_and_looking_over_is_kept(owner: Hand) -> None:
    before = owner.opened().state.entries
    owner.told("kit", "check", "small", "gel")
    assert owner.opened().state.entries == before
    owner.told("kit", "check", "small", "--sound")
    assert aspects(owner.told("kit", "check", "small"))["whole"] == "well"


def test_it_is_said_that_no_check_is_a_permission(owner: Hand) -> None:
    said = " ".join(owner.run("kit", "check", "small", "gel").stdout.split())
    assert "`unhurried today` says whether a session is advised" in said
    assert "> Wash it" in said


@pytest.mark.parametrize(
    "args",
    [
        ["check", "small", "glue"],
        ["check", "small", "gel", "--sound"],
        ["check", "small", "--without", "velvet"],
        ["tonight", "--without", "velvet"],
    ],
)
def test_what_is_not_understood_is_refused(owner: Hand, args: list[str]) -> None:
    assert owner.run("kit", *args).exit_code == 2


def test_tonight_says_what_fits_with_what_and_why_the_rest_does_not(
    owner: Hand,
) -> None:
    page = described(owner).told("kit", "tonight")
    usable = {one["item"]: one for one in page["usable"]}
    assert page["open"] is True
    assert [one["lubricant"] for one in usable["small"]["companions"]] == ["gel"]
    assert (usable["soft"]["condom"], usable["small"]["condom"]) == (True, False)
    [bottle] = page["rest"]
    assert bottle["name"] == "bottle"
    assert bottle["ways"]
    assert {one["name"] for one in page["left_over"]} == {"mystery", "silk"}
    said = " ".join(owner.run("kit", "tonight").stdout.split())
    assert "under a fresh condom of" in said


def test_what_is_left_out_changes_what_can_be_used(owner: Hand) -> None:
    page = described(owner).told("kit", "tonight", "--without", "silicone")
    assert [one["item"] for one in page["usable"]] == ["soft"]
    assert {one["name"] for one in page["rest"]} == {"small", "bottle"}


def test_what_stands_against_it_leads_to_what_is_written_about_it(
    owner: Hand,
) -> None:
    said = described(owner).run("kit", "check", "small", "silk").stdout
    assert "To read: `unhurried learn" in said
    assert "To read" not in owner.run("kit", "check", "small", "gel").stdout
