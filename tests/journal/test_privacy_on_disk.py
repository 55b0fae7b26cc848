"""For its owner only: nothing readable in a file, no links, no other users."""

import os
from pathlib import Path

import pytest

from tests.journal.vaults import (
    PASSPHRASE,
    filled,
    new_vault,
    opened,
    read,
)
from unhurried.app.ports import Snapshot
from unhurried.journal.errors import (
    JournalUnwritable,
    VaultExposed,
)
from unhurried.journal.folder import protect


def test_nothing_readable_stands_in_any_file(tmp_path: Path) -> None:
    vault = new_vault(tmp_path / "v").vault
    journal = vault.journal()
    journal.append([b"canary in a record"], 0)
    journal.keep(Snapshot(1, "canary mark", b"canary in a state"))
    everything = b"".join(path.read_bytes() for path in (tmp_path / "v").iterdir())
    for trace in (b"canary", b"unhurried", PASSPHRASE.encode(), vault.key):
        assert trace not in everything


def test_a_vault_is_for_its_owner_only(tmp_path: Path) -> None:
    filled(tmp_path / "v")
    modes = {p.name: p.stat().st_mode & 0o777 for p in (tmp_path / "v").iterdir()}
    assert set(modes.values()) == {0o600}
    assert (tmp_path / "v").stat().st_mode & 0o777 == 0o700


def test_files_open_to_others_are_closed(tmp_path: Path) -> None:
    filled(tmp_path / "v")
    (tmp_path / "v").chmod(0o755)
    (tmp_path / "v" / "store").chmod(0o644)
    opened(tmp_path / "v")
    assert (tmp_path / "v").stat().st_mode & 0o777 == 0o700
    assert (tmp_path / "v" / "store").stat().st_mode & 0o777 == 0o600


def test_a_vault_of_another_user_is_refused(tmp_path: Path) -> None:
    filled(tmp_path / "v")
    with pytest.raises(VaultExposed, match="another user"):
        protect(tmp_path / "v", owner=os.geteuid() + 1)


@pytest.mark.parametrize("name", ["store", "slots", "anchor"])
def test_a_link_in_place_of_a_file_is_refused(name: str, tmp_path: Path) -> None:
    filled(tmp_path / "v")
    (tmp_path / "v" / name).rename(tmp_path / name)
    (tmp_path / "v" / name).symlink_to(tmp_path / name)
    with pytest.raises(VaultExposed, match="link"):
        opened(tmp_path / "v")


def test_a_link_in_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    filled(tmp_path / "v")
    (tmp_path / "w").symlink_to(tmp_path / "v")
    with pytest.raises(VaultExposed):
        opened(tmp_path / "w")


def test_a_link_laid_for_the_next_file_is_not_followed(tmp_path: Path) -> None:
    vault = filled(tmp_path / "v")
    (tmp_path / "v" / "anchor.new").symlink_to(tmp_path / "outside")
    with pytest.raises(JournalUnwritable):
        vault.journal().append([b"entry 6"], 5)
    assert not (tmp_path / "outside").exists()
    assert read(tmp_path / "v").head == 5
