"""Opening is quick with a snapshot, and the whole chain is still verified."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.journal.vaults import MARK, drawn, filled
from unhurried.app.ports import Snapshot
from unhurried.core.errors import BadInput
from unhurried.journal import verification
from unhurried.journal.chain import Head, genesis, link, links
from unhurried.journal.damage import Kind, damage
from unhurried.journal.keys import Keys, keys_of
from unhurried.journal.record import Record, open_record, seal_all
from unhurried.journal.sizes import LONGEST_PAYLOAD, check_length, padded


@pytest.fixture
def opened_places(monkeypatch: pytest.MonkeyPatch) -> Sequence[int]:
    places: list[int] = []

    def counting(keys: Keys, sealed: bytes, before: Head) -> Record:
        places.append(before.seq + 1)
        return open_record(keys, sealed, before)

    monkeypatch.setattr(verification, "open_record", counting)
    return places


def test_only_the_records_after_a_snapshot_are_opened(
    opened_places: list[int], tmp_path: Path
) -> None:
    vault = filled(tmp_path / "v")
    journal = vault.journal()
    journal.read(MARK)
    journal.keep(Snapshot(5, MARK, b"state"))
    journal.append([b"entry 6", b"entry 7"], 5)
    opened_places.clear()
    found = vault.journal().read(MARK)
    assert found.records == (b"entry 6", b"entry 7")
    assert opened_places == [6, 7]


def test_without_a_snapshot_every_record_is_opened(
    opened_places: list[int], tmp_path: Path
) -> None:
    vault = filled(tmp_path / "v")
    opened_places.clear()
    vault.journal().read(MARK)
    assert opened_places == [1, 2, 3, 4, 5]


def test_a_snapshot_is_kept_only_of_what_was_read(tmp_path: Path) -> None:
    journal = filled(tmp_path / "v").journal()
    journal.keep(Snapshot(5, MARK, b"of nothing that was read"))
    assert journal.read(MARK).snapshot is None


def test_a_chain_goes_on_from_any_place() -> None:
    start = genesis(bytes(16))
    whole = links(start, [b"a", b"b", b"c"])
    assert links(Head(1, whole[1]), [b"b", b"c"]) == whole[1:]
    assert link(whole[2], b"c") == whole[3]


def test_equal_payloads_are_sealed_to_unequal_bytes_of_equal_size() -> None:
    keys = keys_of(bytes(16), bytes(32))
    sealed, head = seal_all(keys, [b"a", b"a"], genesis(bytes(16)), drawn(1))
    assert sealed[0] != sealed[1]
    assert {len(one) for one in sealed} == {1 + 12 + 256 + 16}
    assert head.seq == 2


@pytest.mark.parametrize(
    ("length", "size"),
    [(0, 256), (256, 256), (257, 512), (4096, 4096), (4097, 8192), (9000, 12288)],
)
def test_sizes_go_in_steps(length: int, size: int) -> None:
    assert len(padded(b"x" * length)) == size


def test_a_payload_beyond_a_megabyte_is_refused() -> None:
    check_length(bytes(LONGEST_PAYLOAD))
    with pytest.raises(BadInput):
        check_length(bytes(LONGEST_PAYLOAD + 1))


@pytest.mark.parametrize("kind", list(Kind))
def test_every_damage_has_a_hint_and_stands_on_the_page(kind: Kind) -> None:
    page = Path(__file__).parents[2] / "docs" / "journal-format.md"
    assert damage(kind, 3).hint
    assert f"| `{kind}` |" in page.read_text()


def test_a_damage_of_no_known_kind_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="tired"):
        damage("tired", 1)
