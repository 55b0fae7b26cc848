"""The latest free words about sessions, in short."""

from typing import Final

from unhurried.history.telling import as_last_told
from unhurried.views.report.record import Record
from unhurried.views.report.section import Section, shortened
from unhurried.views.table import Table
from unhurried.views.words import report as words

MOST: Final = 6


def notes_section(record: Record) -> Section:
    """The latest notes of the chosen time, oldest first."""
    told = [
        (record.day(one.began), shortened(as_last_told(one, record.state).note))
        for one in record.sessions
    ]
    rows = tuple((day, note) for day, note in told if note)[-MOST:]
    if not rows:
        return Section(words.NOTES, (words.NO_NOTES,))
    return Section(words.NOTES, (), (Table(words.NOTES, words.NOTE_COLUMNS, rows),))
