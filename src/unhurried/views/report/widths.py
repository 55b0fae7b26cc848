"""The ladder: what was recorded at each width, and what is comfortable all the way."""

from typing import Final

from unhurried.history.readings import lowest_proven
from unhurried.history.telling import as_shown
from unhurried.views.progress import SizeSummary, sizes
from unhurried.views.report.record import Record
from unhurried.views.report.section import Section
from unhurried.views.table import Table
from unhurried.views.words import report as words
from unhurried.views.words.drawing import LANES, MM, WIDTH_COLUMNS

MOST: Final = 10
MINUTE_S: Final = 60


def widths_section(record: Record) -> Section:
    """Each width of the chosen time, narrowest first; of very many, the widest."""
    proven = lowest_proven(record.state, record.decision.at, record.book)
    goal = record.state.person.goal_diameter
    by_width = sizes(as_shown(record.shown, record.book), record.zone)
    left_out = len(by_width) - MOST
    lines = (
        words.NOTHING_PROVEN if proven is None else words.PROVEN.format(mm=proven),
        *([] if goal is None else [words.GOAL.format(mm=goal)]),
        *([words.NARROWER.format(count=left_out)] if left_out > 0 else []),
    )
    table = Table(
        words.WIDTHS, WIDTH_COLUMNS, tuple(_row(one) for one in by_width[-MOST:])
    )
    return Section(words.WIDTHS, lines, (table,) if by_width else ())


def _row(size: SizeSummary) -> tuple[str, ...]:
    return (
        MM.format(mm=size.diameter),
        str(size.sessions),
        str(size.counted),
        words.NOT_KNOWN if size.deepest is None else LANES[size.deepest],
        words.MINUTES.format(minutes=round(size.longest_s / MINUTE_S, 1)),
        size.last.text,
    )
