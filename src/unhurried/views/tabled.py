"""What the import of a table would add: enough of it to notice a map that is wrong."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import tzinfo

from unhurried.core.clock import MINUTE_MS, SECOND_MS
from unhurried.core.events import Event, RecordImported
from unhurried.core.events.sharing import ImportedSession
from unhurried.views.moment import dated, day
from unhurried.views.words.exporting import TABLE
from unhurried.views.words.told import counted


@dataclass(frozen=True, slots=True)
class TablePage:
    """The sessions of a table, summed up as they were understood.

    Attributes:
        first_day, last_day: as dates; None when nothing is new.
        narrowest_mm, widest_mm: widths across, in millimetres.
        longest_hold_min: minutes.
        with_pain, with_blood: sessions in which, or after which, it was told.
        unanswered: sessions in which pain or blood is not answered.
        lines: the same in words.
    """

    first_day: str | None = None
    last_day: str | None = None
    narrowest_mm: float | None = None
    widest_mm: float | None = None
    longest_hold_min: float | None = None
    with_pain: int = 0
    with_blood: int = 0
    unanswered: int = 0
    lines: tuple[str, ...] = ()


def table_page(facts: Sequence[Event], now_ms: int, zone: tzinfo) -> TablePage:
    """Sum up what the facts of an import take over from a table.

    Args:
        facts: of the import.
        now_ms: the wall clock.
        zone: the person's.
    """
    told = [
        one
        for fact in facts
        if isinstance(fact, RecordImported)
        for one in fact.sessions
    ]
    widths = [one.diameter.mm for one in told if one.diameter is not None]
    if not widths:
        return TablePage()
    began = [now_ms + one.began_ms for one in told]
    page = TablePage(
        first_day=dated(min(began), zone),
        last_day=dated(max(began), zone),
        narrowest_mm=min(widths),
        widest_mm=max(widths),
        longest_hold_min=max(one.report.hold_s for one in told) * SECOND_MS / MINUTE_MS,
        with_pain=sum(bool(one.report.pain) for one in told),
        with_blood=sum(_bled(one) for one in told),
        unanswered=sum(bool(one.unanswered) for one in told),
    )
    days = (_day(min(began), zone), _day(max(began), zone))
    return replace(page, lines=tuple(_lines(page, days)))


def _bled(session: ImportedSession) -> bool:
    later = any(check.blood is True for check in session.checks)
    return session.report.blood is True or later


def _day(wall_ms: int, zone: tzinfo) -> str:
    """The day with its month in words and its year, so that no order is left open."""
    return f"{day(wall_ms, zone)} {dated(wall_ms, zone)[:4]}"


def _lines(page: TablePage, days: tuple[str, str]) -> Iterator[str]:
    first, last = days
    yield TABLE["days"].format(first=first, last=last)
    yield TABLE["widths"].format(least=page.narrowest_mm, most=page.widest_mm)
    yield TABLE["hold"].format(most=page.longest_hold_min)
    yield TABLE["felt"].format(
        pain=counted(page.with_pain, "session"),
        blood=counted(page.with_blood, "session"),
    )
    if page.unanswered:
        yield TABLE["unanswered"].format(count=counted(page.unanswered, "session"))
