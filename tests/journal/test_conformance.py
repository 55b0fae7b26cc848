"""Every journal answers the application's port in the same way."""

from collections.abc import Callable
from itertools import chain
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.journal.vaults import MARK, drawn, new_vault
from unhurried.app.ports import Journal, Snapshot
from unhurried.core.errors import BadInput
from unhurried.journal.errors import SomebodyElseWrote
from unhurried.journal.memory import memory_journal

Make = Callable[[], Journal]


@pytest.fixture(params=["memory", "sqlite"])
def journal(request: pytest.FixtureRequest, tmp_path: Path) -> Journal:
    if request.param == "memory":
        return memory_journal(drawn(1))
    return new_vault(tmp_path / "v").vault.journal()


def test_an_empty_journal_reads_as_nothing(journal: Journal) -> None:
    found = journal.read(MARK)
    assert (found.records, found.first_seq, found.damage) == ((), 1, None)
    assert found.head == 0


def test_what_was_appended_is_read_in_order(journal: Journal) -> None:
    assert journal.append([b"one"], 0) == 1
    assert journal.append([b"two", b"three"], 1) == 3
    found = journal.read(MARK)
    assert found.records == (b"one", b"two", b"three")
    assert (found.head, found.damage) == (3, None)


def test_the_first_of_two_with_the_same_place_wins(journal: Journal) -> None:
    journal.append([b"one"], 0)
    with pytest.raises(SomebodyElseWrote):
        journal.append([b"another"], 0)
    assert journal.read(MARK).records == (b"one",)


def test_a_place_that_is_not_reached_yet_is_refused(journal: Journal) -> None:
    with pytest.raises(SomebodyElseWrote):
        journal.append([b"one"], 3)
    assert journal.read(MARK).records == ()


def test_appending_nothing_changes_nothing(journal: Journal) -> None:
    journal.append([b"one"], 0)
    assert journal.append([], 1) == 1


def test_a_payload_of_a_megabyte_is_kept_and_a_longer_one_is_refused(
    journal: Journal,
) -> None:
    journal.append([b"x" * (1 << 20)], 0)
    with pytest.raises(BadInput):
        journal.append([b"y", b"x" * ((1 << 20) + 1)], 1)
    assert journal.read(MARK).head == 1


def test_a_snapshot_stands_for_what_it_was_made_from(journal: Journal) -> None:
    journal.append([b"one", b"two"], 0)
    kept = Snapshot(2, MARK, b"state of two")
    journal.keep(kept)
    journal.append([b"three"], 2)
    found = journal.read(MARK)
    assert (found.snapshot, found.records) == (kept, (b"three",))
    assert (found.first_seq, found.head) == (3, 3)


def test_a_snapshot_of_another_form_is_ignored(journal: Journal) -> None:
    journal.append([b"one"], 0)
    journal.keep(Snapshot(1, "form 0", b"state"))
    found = journal.read(MARK)
    assert (found.snapshot, found.records) == (None, (b"one",))


@pytest.mark.parametrize("seq", [0, 1, 3])
def test_a_snapshot_of_another_place_is_let_go(journal: Journal, seq: int) -> None:
    journal.append([b"one", b"two"], 0)
    journal.keep(Snapshot(seq, MARK, b"state"))
    assert journal.read(MARK).snapshot is None


def test_the_later_snapshot_replaces_the_one_before(journal: Journal) -> None:
    journal.append([b"one"], 0)
    journal.keep(Snapshot(1, MARK, b"state of one"))
    journal.append([b"two"], 1)
    journal.keep(Snapshot(2, MARK, b"state of two"))
    found = journal.read(MARK).snapshot
    assert found is not None
    assert found.body == b"state of two"


@given(st.lists(st.lists(st.binary(max_size=600), max_size=4), max_size=6))
def test_any_appends_read_back_as_one_sequence(batches: list[list[bytes]]) -> None:
    journal = memory_journal(drawn(2))
    head = 0
    for batch in batches:
        head = journal.append(batch, head)
    assert journal.read(MARK).records == tuple(chain.from_iterable(batches))
