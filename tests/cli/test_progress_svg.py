"""The picture of progress as a file of its owner's."""

import stat

from tests.cli.hand import Hand


def test_the_picture_goes_into_a_new_file_for_its_owner_only(owner: Hand) -> None:
    picture = owner.folder / "picture.svg"
    done = owner.run("progress", "--svg", picture)
    assert (done.exit_code, done.stderr) == (0, "")
    assert picture.read_text(encoding="utf-8").startswith("<svg ")
    assert stat.S_IMODE(picture.stat().st_mode) == 0o600


def test_a_file_that_is_there_is_not_drawn_over(owner: Hand) -> None:
    picture = owner.written("picture.svg", "mine")
    done = owner.run("progress", "--svg", picture)
    assert done.exit_code == 2
    assert "exists already" in done.stderr
    assert picture.read_text() == "mine"


def test_a_picture_that_has_no_place_is_told_of(owner: Hand) -> None:
    done = owner.run("progress", "--svg", owner.folder / "nowhere" / "picture.svg")
    assert done.exit_code != 0
    assert "cannot be made" in done.stderr
