"""The catalogue on the command line, and things described from it."""

import pytest

from tests.cli.hand import Hand

MINE = """
[blue-one]
kind = "plug"
title = "the blue one"
says = "From the box."
material = "silicone"
base = "flared"
diameter = { value = 16, unit = "mm", source = "the box", verified = false }
"""


def whole(said: str) -> str:
    """What was said, on one line."""
    return " ".join(said.split())


def test_an_entry_is_shown_with_its_figures_and_what_is_not_known(hand: Hand) -> None:
    page = hand.told("kit", "catalogue", "id-glide")
    [entry] = page["entries"]
    assert [one["text"] for one in entry["figures"]] == ["3429 mOsm/kg"]
    assert entry["unknown"] == ["what it is made of", "what it holds"]
    lines = hand.run("kit", "catalogue", "id-glide").stdout
    assert "not verified" in lines


def test_without_words_all_of_it_is_listed_and_without_a_find_a_way_on(
    hand: Hand,
) -> None:
    assert "kit add --from ID" in whole(hand.run("kit", "catalogue").stdout)
    assert "kit add" in whole(hand.run("kit", "catalogue", "velvet").stdout)


def test_what_an_entry_knows_is_taken_over_and_every_measure_is_asked(
    owner: Hand,
) -> None:
    typed = ["27.5", "90 mm", "20", "flared", "60", "n", "drawer"]
    told = owner.told("kit", "add", "--from", "set-three-silicone/small", typed=typed)
    new = next(one for one in told["items"] if one["diameter"] == 27.5)
    assert (new["kind"], new["material"]) == ("plug", "silicone")
    assert (new["length"], new["base_width"]) == (90.0, 60.0)


def test_a_published_figure_is_shown_when_the_measure_is_asked(owner: Hand) -> None:
    done = owner.run(
        "kit", "add", "--from", "set-three-silicone/small", typed=["28", *[""] * 6]
    )
    assert "Published: 1.1 in, 27.9 mm [D-09]" in whole(done.stdout)


def test_a_published_width_alone_describes_nothing(owner: Hand) -> None:
    done = owner.run("kit", "add", "--from", "set-three-silicone/small")
    assert (done.exit_code, "width" in whole(done.stderr)) == (2, True)


def test_an_option_counts_for_more_than_the_entry(owner: Hand) -> None:
    told = owner.told(
        "kit", "add", "--from", "template-steel-plug", "--name", "heavy",
        "--diameter", "22", "--base-width", "50",
    )  # fmt: skip
    heavy = next(one for one in told["items"] if one["name"] == "heavy")
    assert heavy["material"] == "stainless steel"


def test_a_lubricant_of_the_catalogue_is_a_lubricant_and_its_contents_are_asked(
    owner: Hand,
) -> None:
    told = owner.told("kit", "add", "--from", "k-y-jelly", "--base", "water")
    jelly = next(one for one in told["lubricants"] if one["name"] == "K-Y Jelly")
    assert (jelly["additives"], jelly["osmolality"]) == (["not known"], None)


@pytest.mark.parametrize(
    ("id_", "says"),
    [("set-surgical", "set-surgical/first"), ("bleach", "sets"), ("zz", "lists")],
)
def test_what_cannot_be_added_is_refused_with_a_way_on(
    owner: Hand, id_: str, says: str
) -> None:
    done = owner.run("kit", "add", "--from", id_)
    assert (done.exit_code, says in whole(done.stderr)) == (2, True)


def test_a_file_of_one_s_own_extends_the_catalogue(owner: Hand) -> None:
    file = owner.written("mine.toml", MINE)
    page = owner.told("kit", "catalogue", "blue-one", "--catalogue", file)
    assert [one["id"] for one in page["entries"]] == ["blue-one"]
    told = owner.told(
        "kit", "add", "--from", "blue-one", "--catalogue", file, "--diameter", "16",
        "--base-width", "50",
    )  # fmt: skip
    assert "the blue one" in [one["name"] for one in told["items"]]


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        (', source = "the box"', "", "blue-one.diameter.source"),
        ("[blue-one]", "[beads]", "twice"),
        ("[blue-one]", "[blue-one", "is not TOML"),
    ],
)
def test_a_file_at_fault_is_refused_with_file_and_key(
    hand: Hand, old: str, new: str, says: str
) -> None:
    file = hand.written("mine.toml", MINE.replace(old, new))
    done = hand.run("kit", "catalogue", "--catalogue", file)
    assert (done.exit_code, says in whole(done.stderr)) == (2, True)


def test_a_file_that_is_not_there_is_refused(hand: Hand) -> None:
    done = hand.run("kit", "catalogue", "--catalogue", hand.folder / "none.toml")
    assert (done.exit_code, "cannot be read" in whole(done.stderr)) == (2, True)
