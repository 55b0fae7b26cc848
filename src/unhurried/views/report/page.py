"""The whole report: what it is, what was recorded, and what is estimated apart."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from unhurried.views.moment import dated
from unhurried.views.points import wall_now
from unhurried.views.report.acted import acted_section
from unhurried.views.report.choice import Choice, Part
from unhurried.views.report.events import events_section
from unhurried.views.report.health import health_section
from unhurried.views.report.medicines import medicines_section
from unhurried.views.report.notes import notes_section
from unhurried.views.report.pictures import estimates_section, pictures_section
from unhurried.views.report.record import Record
from unhurried.views.report.section import Section
from unhurried.views.report.widths import widths_section
from unhurried.views.words import report as words
from unhurried.views.words.told import counted

SECTIONS: Final[Mapping[Part, Callable[[Record], Section]]] = {
    Part.WIDTHS: widths_section,
    Part.PICTURES: pictures_section,
    Part.EVENTS: events_section,
    Part.MEDICINES: medicines_section,
    Part.HEALTH: health_section,
    Part.RULES: acted_section,
    Part.NOTES: notes_section,
    Part.ESTIMATES: estimates_section,
}
"""In the order of the page; `FEELINGS` is a picture more and no section."""


@dataclass(frozen=True, slots=True)
class Report:
    """A report, ready to be typeset.

    Attributes:
        title: says nothing about the subject; it stands in the file's properties.
        about: what this is, whose it is, and of which time.
        foot: on every page.
        of_estimates: what stands beside the heading of what is estimated.
    """

    title: str
    heading: str
    about: tuple[str, ...]
    sections: tuple[Section, ...]
    foot: str
    of_records: str
    of_estimates: str


def report_page(record: Record) -> Report:
    """Put the chosen parts together; what is estimated comes last."""
    return Report(
        title=words.TITLE,
        heading=words.HEADING,
        about=(_time(record), *words.ABOUT),
        sections=tuple(
            make(record) for part, make in SECTIONS.items() if part in record.choice
        ),
        foot=words.FOOT,
        of_records=words.OF_RECORDS,
        of_estimates=words.OF_ESTIMATES,
    )


def period_text(choice: Choice) -> str:
    """The chosen days in words."""
    if choice.first is None and choice.last is None:
        return words.WHOLE
    if choice.last is None:
        return words.SINCE.format(first=choice.first)
    if choice.first is None:
        return words.UNTIL.format(last=choice.last)
    return words.BETWEEN_DAYS.format(first=choice.first, last=choice.last)


def _time(record: Record) -> str:
    held = record.sessions
    made = dated(wall_now(record.state), record.zone)
    if not held:
        none = words.NO_SESSIONS
        return words.MADE.format(day=made, period=period_text(record.choice), held=none)
    days = record.days(record.wall_ms(one.began) for one in held)
    sessions = words.HELD.format(
        sessions=counted(len(held), "session"), first=days[0], last=days[-1]
    )
    return words.MADE.format(day=made, period=period_text(record.choice), held=sessions)
