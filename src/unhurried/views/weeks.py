"""Weeks from Monday to Sunday: the days with sessions, and the days of rest."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from unhurried.views.moment import LATER
from unhurried.views.points import Felt, Point
from unhurried.views.table import Table
from unhurried.views.words import drawing as words
from unhurried.views.words.told import counted

_WEEK: Final = 7


class Held(StrEnum):
    """What a day was."""

    OUTSIDE = "outside"  # before the first session, or still to come
    REST = "rest"
    SETTLED = "settled"  # settling alone
    ONCE = "once"
    MORE = "more"


@dataclass(frozen=True, slots=True)
class Week:
    """Seven days.

    Attributes:
        days: from Monday on.
        sessions: how many in all.
    """

    monday: date
    days: tuple[Held, ...]
    sessions: int


def weeks(points: Iterable[Point], today: str) -> tuple[Week, ...]:
    """Every week from the first session to today, also those of rest.

    Args:
        points: oldest first; those that no calendar can show are left out.
        today: as `moment.dated` says it.
    """
    shown = [one for one in points if one.day != LATER]
    if not shown or today == LATER:
        return ()
    held = Counter(one.day for one in shown if one.felt is not Felt.SETTLED)
    settled = Counter(one.day for one in shown if one.felt is Felt.SETTLED)
    first, last = date.fromisoformat(shown[0].day), date.fromisoformat(today)
    last = max(last, date.fromisoformat(shown[-1].day))
    begin = first - timedelta(days=first.weekday())
    mondays = [begin + timedelta(days=n) for n in range(0, (last - begin).days + 1, 7)]
    return tuple(_week(monday, (first, last), held, settled) for monday in mondays)


def in_words(told: Sequence[Week]) -> str:
    """How many sessions, in how many weeks."""
    if not told:
        return words.EMPTY
    return words.SO_MANY.format(
        sessions=counted(sum(week.sessions for week in told), "session"),
        weeks=counted(len(told), "week"),
        first=told[0].monday.isoformat(),
    )


def weeks_table(told: Sequence[Week]) -> Table:
    """One row for each week."""
    rows = tuple(
        (
            week.monday.isoformat(),
            str(week.sessions),
            ", ".join(_on(week)),
            str(sum(day is Held.REST for day in week.days)),
        )
        for week in told
    )
    return Table(words.WEEKS_CAPTION, words.WEEK_COLUMNS, rows)


def _on(week: Week) -> Iterable[str]:
    for name, day in zip(words.WEEKDAYS, week.days, strict=True):
        if day not in (Held.REST, Held.OUTSIDE):
            yield f"{name} ({words.SETTLING})" if day is Held.SETTLED else name


def _week(
    monday: date, span: tuple[date, date], held: Counter[str], settled: Counter[str]
) -> Week:
    days = [monday + timedelta(days=n) for n in range(_WEEK)]
    names = [day.isoformat() for day in days]
    return Week(
        monday,
        tuple(
            _day(held[name], settled[name], inside=span[0] <= day <= span[1])
            for name, day in zip(names, days, strict=True)
        ),
        sum(held[name] + settled[name] for name in names),
    )


def _day(held: int, settled: int, *, inside: bool) -> Held:
    if held + settled > 1:
        return Held.MORE
    if held:
        return Held.ONCE
    if settled:
        return Held.SETTLED
    return Held.REST if inside else Held.OUTSIDE
