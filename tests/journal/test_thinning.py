"""Which backups stay, as laws: never fewer than three, never another than the last."""

from hypothesis import given
from hypothesis import strategies as st

from unhurried.journal.backups.note import Note
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
