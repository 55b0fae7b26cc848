"""Which backups stay, as laws: never fewer than three, never another than the last."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from tests.journal.test_backups import TODAY, shelf_of, taken
from tests.journal.vaults import filled
from unhurried.journal.backups.note import Note
from unhurried.journal.backups.taking import source_of, take
from unhurried.journal.backups.thinning import LATEST, Mark, staying

MOST = 7 + 4 + 12 + LATEST

days = st.lists(st.integers(0, 40_000), max_size=80)


def marks(of: list[int]) -> list[Mark]:
    return [
        Mark(number, number, Note(day, number))
        for number, day in enumerate(of, start=1)
    ]


@given(days=days)
def test_the_last_three_stay_whatever_the_clock_said(days: list[int]) -> None:
    stay = staying(marks(days))
    assert set(range(1, len(days) + 1)[-LATEST:]) <= stay
    assert len(stay) <= MOST


@given(days=days)
def test_what_stays_would_stay_again(days: list[int]) -> None:
    all_ = marks(days)
    stay = staying(all_)
    assert staying([mark for mark in all_ if mark.number in stay]) == stay


@given(days=days)
def test_each_of_the_seven_latest_days_keeps_its_last(days: list[int]) -> None:
    rising = sorted(days)
    stay = staying(marks(rising))
    for day in sorted(set(rising))[-7:]:
        last = max(n for n, one in enumerate(rising, start=1) if one == day)
        assert last in stay


@given(day=st.integers(-(10**12), 10**12))
def test_a_day_of_a_clock_gone_mad_is_no_trouble(day: int) -> None:
    assert staying(marks([day])) == {1}


def test_a_year_of_days_keeps_days_weeks_and_months() -> None:
    stay = staying(marks(list(range(20_454, 20_454 + 365))))
    assert len(stay) in range(18, MOST + 1)


def test_of_many_days_seven_four_weeks_and_twelve_months_stay(tmp_path: Path) -> None:
    vault = filled(tmp_path / "v")
    for day in range(TODAY, TODAY + 430):
        source = source_of(vault)
        if day < TODAY + 400 and day % 9:
            continue  # sparse first, then every day
        take(source, source.shelf, Note(day, 1))
    days = [mark.note.day for mark in shelf_of(vault).marks(vault.keys)]
    assert days[-7:] == list(range(TODAY + 423, TODAY + 430))
    assert 12 <= len(days) <= 7 + 4 + 12
    assert days[0] < TODAY + 100


def test_of_one_day_the_last_three_stay(tmp_path: Path) -> None:
    vault = filled(tmp_path / "v")
    for _ in range(6):
        taken(vault)
    assert shelf_of(vault).numbers() == [4, 5, 6]


def test_nothing_is_thinned_until_three_that_stay_open_whole(tmp_path: Path) -> None:
    vault = filled(tmp_path / "v")
    shelf = shelf_of(vault)
    for _ in range(3):
        taken(vault)
    for number in (2, 3):
        content = shelf.path(number).read_bytes()
        shelf.path(number).write_bytes(content[:-1] + b"\0")
    taken(vault)
    assert shelf.numbers() == [1, 2, 3, 4]
    taken(vault)
    taken(vault)
    assert {4, 5, 6} <= set(shelf.numbers())
