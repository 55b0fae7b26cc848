"""Medicines and other substances, as told before sessions and after them."""

from collections.abc import Iterator
from typing import Final

from unhurried.core.events import ReadinessAnswered
from unhurried.views.report.record import Record
from unhurried.views.report.section import Section
from unhurried.views.table import Table
from unhurried.views.words import report as words

ASKED: Final = ("nitrites", "pde5", "numbing", "sober")


def medicines_section(record: Record) -> Section:
    """How often each was told of, how often it was left open, and when last."""
    asked = list(record.told(ReadinessAnswered))
    if not asked and not record.sessions:
        return Section(words.MEDICINES, (words.NEVER_ASKED,))
    rows = tuple(_row(name, asked, record) for name in ASKED)
    table = Table(words.MEDICINES, words.MEDICINE_COLUMNS, rows)
    return Section(words.MEDICINES, (words.ASKED_BEFORE,), (table,))


def _row(
    name: str, asked: list[tuple[int, ReadinessAnswered]], record: Record
) -> tuple[str, ...]:
    answers = [(at, _taken(name, told)) for at, told in asked]
    answers += _of_reports(name, record)
    yes = [at for at, taken in answers if taken]
    left_open = sum(taken is None for _, taken in answers)
    last = record.days(yes)[-1] if yes else words.NEVER
    return words.SUBSTANCES[name], str(len(yes)), str(left_open), last


def _taken(name: str, told: ReadinessAnswered) -> bool | None:
    answer: bool | None = getattr(told, name)
    if name == "sober" and answer is not None:
        return not answer
    return answer


def _of_reports(name: str, record: Record) -> Iterator[tuple[int, bool | None]]:
    """What was told after a session; only numbing is asked there."""
    if name == "numbing":
        for one in record.sessions:
            yield record.wall_ms(one.began), one.report.numbing
