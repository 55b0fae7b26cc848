"""`kit what-if`: gaps, pace and forecast with a size that is not owned yet."""

import pytest

from tests.cli.hand import Hand


def wide_kit(owner: Hand, *widths: str) -> Hand:
    for width in widths:
        owner.told(
            "kit", "add", "--name", f"of {width}", "--diameter", width, "--length",
            "80", "--material", "silicone", "--base", "flared", "--base-width",
            "90", "--not-shared",
        )  # fmt: skip
    return owner


def test_a_size_that_closes_a_gap_is_said_to_and_nothing_is_written(
    owner: Hand,
) -> None:
    wide_kit(owner, "22")
    entries = owner.opened().state.entries
    page = owner.told("kit", "what-if", "17mm")
    assert page["changes"] == ["It would close: 13 to 22 mm."]
    assert page["now"]["sizes"] == [13.0, 22.0]
    assert page["then"]["sizes"] == [13.0, 17.0, 22.0]
    after = owner.opened().state
    assert (after.entries, len(after.items)) == (entries, 2)


def test_the_pace_is_named_once_a_way_is_open(owner: Hand) -> None:
    wide_kit(owner, "22", "35")
    page = owner.told("kit", "what-if", "17", "27", "31")
    assert page["now"]["days"] is None
    assert page["then"]["days"] == 70
    assert "at least 70 days" in page["then"]["pace"]


def test_what_is_estimated_stands_apart(owner: Hand) -> None:
    said = owner.run("kit", "what-if", "17").stdout
    _, _, estimated = said.partition("Estimated from your record")
    assert "cannot be said yet" in estimated


def test_a_size_that_would_not_be_counted_says_why(owner: Hand) -> None:
    page = owner.told("kit", "what-if", "55mm")
    assert [one["code"] for one in page["refused"]] == ["above-ceiling"]
    long = owner.told("kit", "what-if", "17", "--length", "20cm")
    assert [one["code"] for one in long["refused"]] == ["too-long"]


def test_a_size_outside_every_gap_is_said_to_close_none(owner: Hand) -> None:
    page = owner.told("kit", "what-if", "40mm")
    assert "close no gap" in page["changes"][0]
    assert "new gap" in page["changes"][1]


@pytest.mark.parametrize("args", [["seventeen"], [], ["17", "--length", "long"]])
def test_what_is_no_size_is_refused(owner: Hand, args: list[str]) -> None:
    assert owner.run("kit", "what-if", *args).exit_code == 2


def test_the_next_advice_is_as_if_nothing_had_been_asked(owner: Hand) -> None:
    before = owner.told("today")
    owner.told("kit", "what-if", "17mm")
    assert owner.told("today") == before
