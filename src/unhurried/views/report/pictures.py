"""Pictures for paper: what was recorded, and apart from it what is estimated."""

from typing import Final

from unhurried.views.drawing.frame import WIDE
from unhurried.views.drawing.looks import LOOKS
from unhurried.views.drawing.plot import Plot
from unhurried.views.drawing.plots import plots, whole
from unhurried.views.estimates import Estimate, estimates
from unhurried.views.report.choice import Part
from unhurried.views.report.record import Record
from unhurried.views.report.section import Picture, Section
from unhurried.views.words import report as words
from unhurried.views.words.foreseen import CANNOT

ASIDE: Final = 16.0
"""Room at each side, for a date below the last day."""


def pictures_section(record: Record) -> Section:
    """Width and depth of each session; how they felt, where that was chosen."""
    if not record.sessions:
        return Section(words.PICTURES, (words.NO_SESSIONS,))
    made = _made(record)
    names = ["sizes", *(["feelings"] if Part.FEELINGS in record.choice else [])]
    drawn = tuple(_picture(made[name]) for name in names)
    return Section(words.PICTURES, (), (), drawn)


def estimates_section(record: Record) -> Section:
    """Where comfort is believed to reach; nothing that anybody observed."""
    known = _known(record)
    if not known:
        lines = (words.ESTIMATES_ARE, CANNOT[""])
        return Section(words.ESTIMATES, lines, estimated=True)
    lines = (words.ESTIMATES_ARE, _reaches(known[-1]))
    wanted = ["beliefs"] if Part.PICTURES in record.choice else []
    drawn = tuple(_picture(_made(record)[name]) for name in wanted)
    return Section(words.ESTIMATES, lines, (), drawn, estimated=True)


def _known(record: Record) -> tuple[Estimate, ...]:
    held = (one for one in record.believed if record.holds(one.at))
    return estimates(record.state, held, record.zone)


def _reaches(last: Estimate) -> str:
    low, middle, high = (
        f"{one:.0f}" for one in (last.low_mm, last.middle_mm, last.high_mm)
    )
    return words.REACHES.format(day=last.day, low=low, middle=middle, high=high)


def _made(record: Record) -> dict[str, Plot]:
    held = tuple(one for one in record.believed if record.holds(one.at))
    shown = whole(record.shown, held, record.decision, record.book, record.zone)
    return {one.name: one for one in plots(shown)}


def _picture(plot: Plot) -> Picture:
    """On paper words need no rim, and nothing that stands out at a side is cut off."""
    svg = plot.wide.replace(LOOKS["aside"], LOOKS["middles"])
    svg = svg.replace(
        f'viewBox="0 0 {WIDE.wide:g} ',
        f'viewBox="{-ASIDE:g} 0 {WIDE.wide + 2 * ASIDE:g} ',
    )
    return Picture(plot.title, svg, plot.words)
