"""The digest of a feed's address: sealed, of one vault, and gone when ended."""

from pathlib import Path

import pytest

from tests.web.hand_world import PASSPHRASE, HandClock, world
from unhurried.bootstrap.doorstep import Key
from unhurried.bootstrap.opening import make, unlock
from unhurried.journal.backups.taking import Source, source_of
from unhurried.journal.feed import NAME, NONE, end_feed, mark_of, read_feed, write_feed

DIGEST = bytes(range(32))


@pytest.fixture
def source(tmp_path: Path) -> Source:
    """A new vault, as its backups and its feed see it."""
    return source_of(make(tmp_path / "vault", PASSPHRASE, world(HandClock())).vault)


def test_what_was_written_is_read_by_whoever_opens_the_vault(source: Source) -> None:
    assert read_feed(source) == NONE
    write_feed(source, DIGEST)
    again = unlock(source.folder, Key(PASSPHRASE), world(HandClock()))
    assert read_feed(source_of(again)) == DIGEST


def test_the_file_holds_nothing_in_clear_and_is_the_owners_alone(
    source: Source,
) -> None:
    write_feed(source, DIGEST)
    file = source.folder / NAME
    assert DIGEST not in file.read_bytes()
    assert file.stat().st_mode & 0o077 == 0


def test_the_same_digest_is_never_the_same_bytes(source: Source) -> None:
    write_feed(source, DIGEST)
    first, mark = (source.folder / NAME).read_bytes(), mark_of(source.folder)
    write_feed(source, DIGEST)
    assert (source.folder / NAME).read_bytes() != first
    assert mark_of(source.folder) != mark


@pytest.mark.parametrize("at", [0, 1, 13, -1])
def test_a_changed_byte_is_no_feed(source: Source, at: int) -> None:
    write_feed(source, DIGEST)
    file = source.folder / NAME
    body = bytearray(file.read_bytes())
    body[at] ^= 1
    file.write_bytes(body)
    assert read_feed(source) == NONE


def test_the_file_of_another_vault_is_no_feed(source: Source, tmp_path: Path) -> None:
    made = make(tmp_path / "other", PASSPHRASE, world(HandClock()))
    other = source_of(made.vault)
    write_feed(other, DIGEST)
    (source.folder / NAME).write_bytes((other.folder / NAME).read_bytes())
    assert read_feed(source) == NONE
    assert read_feed(other) == DIGEST


def test_ended_it_is_gone_and_may_be_ended_again(source: Source) -> None:
    write_feed(source, DIGEST)
    end_feed(source)
    end_feed(source)
    assert (read_feed(source), mark_of(source.folder)) == (NONE, None)
