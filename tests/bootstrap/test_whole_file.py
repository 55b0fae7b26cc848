"""A new file is there whole or not at all."""

import os
import stat
from pathlib import Path

import pytest

from unhurried.bootstrap.whole_file import write_new
from unhurried.core.errors import BadInput, Unavailable


def names(folder: Path) -> list[str]:
    return [one.name for one in folder.iterdir()]


def test_it_is_whole_and_only_its_owner_reads_it(tmp_path: Path) -> None:
    previous = os.umask(0)
    try:
        write_new(tmp_path / "new", b"all of it")
    finally:
        os.umask(previous)
    assert (tmp_path / "new").read_bytes() == b"all of it"
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o600
    assert names(tmp_path) == ["new"]


def test_a_file_that_is_there_stays_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "mine").write_bytes(b"mine")
    with pytest.raises(BadInput, match="exists already"):
        write_new(tmp_path / "mine", b"other")
    assert (tmp_path / "mine").read_bytes() == b"mine"
    assert names(tmp_path) == ["mine"]


def test_a_link_that_leads_nowhere_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(BadInput):
        write_new(tmp_path / "link", b"other")
    assert names(tmp_path) == ["link"]


def full(*_: object) -> None:
    raise OSError(28, "no space")


def test_a_full_disk_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Unavailable, match="cannot be made"):
        write_new(tmp_path / "new", b"all of it")
    assert names(tmp_path) == []


def test_where_no_links_are_it_is_moved_there_and_still_over_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "link", full)
    write_new(tmp_path / "new", b"all of it")
    assert (tmp_path / "new").read_bytes() == b"all of it"
    with pytest.raises(BadInput):
        write_new(tmp_path / "new", b"other")
    assert names(tmp_path) == ["new"]


def test_a_folder_that_is_not_there_is_told_of(tmp_path: Path) -> None:
    with pytest.raises(Unavailable):
        write_new(tmp_path / "nowhere" / "new", b"")
