"""Records to make reports of: an ordinary one, and one with as much as can be."""

from datetime import UTC
from typing import Any

from tests.life import Life, book, item, newcomer, stamp
from unhurried.core.entries import Entry
from unhurried.core.events import ReadinessAnswered, ScreeningAnswered, StartRefused
from unhurried.core.practice import Kind, Plan
from unhurried.planner.believed import Believed
from unhurried.views.report.choice import USUAL, Choice, Part
from unhurried.views.report.page import Report, report_page
from unhurried.views.report.record import Record

EVERY = frozenset(Part)
NAMES = ("small", "middle", "large")


def ordinary(sessions: int = 9) -> Life:
    """Three days apart; pain in the fourth, blood in the eighth, a question open."""
    felt: dict[int, dict[str, Any]] = {
        3: {"pain": 5, "discomfort": 6},
        5: {"pain": None},
        7: {"blood": True, "note": "a note of one evening"},
    }
    life = newcomer()
    for number in range(sessions):
        life.session(
            1 + 3 * number, NAMES[number * 3 // sessions], **felt.get(number, {})
        )
        life.quiet(2 + 3 * number)
    return life


def crowded() -> Life:
    """Thirty widths, every health question open, trouble and long notes each time."""
    many = tuple(item(f"size {mm}", mm) for mm in range(10, 40))
    life = newcomer(*many)
    life.tell(0, ScreeningAnswered(dict.fromkeys(book().conditions)))
    signs = tuple(list(book().signs)[:3])
    for number, one in enumerate(many):
        note = f"a long note {number} " * 40
        life.session(1 + number, one.id, pain=7, blood=True, signs=signs, note=note)
    return life


def history(days: int) -> tuple[Entry, ...]:
    """Before each day's session: poppers on the second day, an open question always."""
    asked = tuple(
        Entry(stamp(day), ReadinessAnswered(nitrites=day == 2, sober=True))
        for day in range(1, days)
    )
    refused = StartRefused(Plan(Kind.TRAIN), tuple(book().rules))
    return (*asked, Entry(stamp(days - 1), refused))


def record_of(
    life: Life, day: float, choice: Choice | None = None, *, believed: bool = True
) -> Record:
    """The record of a life, as it is on a day."""
    state = life.at(day)
    guesses = tuple(
        Believed(one.began, 14.0, 17.0, 21.0) for one in state.sessions if believed
    )
    return Record(
        state=state,
        history=history(round(day)),
        believed=guesses,
        decision=life.decide(day),
        book=book(),
        zone=UTC,
        choice=choice or Choice(USUAL),
    )


def report_of(life: Life, day: float, choice: Choice | None = None) -> Report:
    """Its report."""
    return report_page(record_of(life, day, choice))
