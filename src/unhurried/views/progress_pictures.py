"""The page of progress: what was asked for, pictures with tables, and milestones."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from unhurried.coach.decision import Decision
from unhurried.core.lengths import Mm
from unhurried.history.readings import lowest_proven
from unhurried.history.telling import as_shown
from unhurried.views.drawing.plot import Plot
from unhurried.views.drawing.plots import Drawn, plots
from unhurried.views.milestones import Milestone, milestones
from unhurried.views.points import Span
from unhurried.views.progress import SizeSummary, sizes
from unhurried.views.table import Table
from unhurried.views.words.drawing import (
    BY_WIDTH,
    EMPTY,
    EVERY_WIDTH,
    LANES,
    MM,
    TIMES,
    WIDTH_COLUMNS,
)
from unhurried.views.words.progress import NOTHING_PROVEN, PROVEN, RECORDED
from unhurried.views.words.told import counted

MINUTE_S: Final = 60
ESTIMATED: Final = "beliefs"
EVERY: Final = "0"
"""All widths; a single one is named by its place among those practised, from 1 on."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be shown, as an address names it.

    Attributes:
        which: `EVERY`, or the place of a width: an address tells no measure.
    """

    span: Span = Span.ALL
    which: str = EVERY


@dataclass(frozen=True, slots=True)
class ProgressPictures:
    """What the page shows.

    Attributes:
        any: whether there is anything to show; if not, `empty` says so.
        times, widths: what may be asked for, each with its words.
        time, which: what was asked for.
        recorded: pictures of what was recorded.
        estimated: the one picture of what was not.
    """

    any: bool
    empty: str
    proven: str
    goal: Mm | None
    times: tuple[tuple[str, str], ...]
    time: str
    widths: tuple[tuple[str, str], ...]
    which: str
    note: str
    recorded: tuple[Plot, ...]
    estimated: Plot
    sizes: Table
    milestones: tuple[Milestone, ...]


def asked(time: str | None, which: str | None) -> Asked:
    """Read what an address asks for; what is not understood asks for everything."""
    span = Span(time) if time in set(Span) else Span.ALL
    return Asked(span, which or EVERY)


def progress_pictures(
    drawn: Drawn, decision: Decision, which: str = EVERY
) -> ProgressPictures:
    """Draw the record as it was asked for."""
    shown = as_shown(drawn.state, drawn.book)
    by_width = sizes(shown, drawn.zone)
    chosen = next((place for place, _ in _widths(by_width) if place == which), EVERY)
    width = None if chosen == EVERY else by_width[int(chosen) - 1].diameter
    recorded, estimated = _apart(plots(replace(drawn, width=width)))
    proven = lowest_proven(drawn.state, decision.at, drawn.book)
    return ProgressPictures(
        any=bool(shown.sessions or drawn.state.imported),
        empty=EMPTY,
        proven=NOTHING_PROVEN if proven is None else PROVEN.format(mm=proven),
        goal=drawn.state.person.goal_diameter,
        times=tuple((span.value, words) for span, words in TIMES.items()),
        time=drawn.span.value,
        widths=tuple(_widths(by_width)),
        which=chosen,
        note=RECORDED,
        recorded=recorded,
        estimated=estimated,
        sizes=_table(by_width),
        milestones=milestones(shown, drawn.zone),
    )


def _widths(by_width: Iterable[SizeSummary]) -> Iterator[tuple[str, str]]:
    yield EVERY, EVERY_WIDTH
    for place, size in enumerate(by_width, 1):
        yield str(place), MM.format(mm=size.diameter)


def _apart(made: Iterable[Plot]) -> tuple[tuple[Plot, ...], Plot]:
    """What was recorded, and what was not."""
    by_name = {one.name: one for one in made}
    estimated = by_name.pop(ESTIMATED)
    return tuple(by_name.values()), estimated


def _table(by_width: Iterable[SizeSummary]) -> Table:
    rows = tuple(
        (
            MM.format(mm=size.diameter),
            str(size.sessions),
            str(size.counted),
            "" if size.deepest is None else LANES[size.deepest],
            counted(size.longest_s // MINUTE_S, "minute"),
            size.last.text,
        )
        for size in by_width
    )
    return Table(BY_WIDTH, WIDTH_COLUMNS, rows)
