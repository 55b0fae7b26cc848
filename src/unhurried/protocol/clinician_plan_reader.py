"""A clinician's plan from its file: read strictly, so that nothing in it drops out.

The bounds here catch slips of the hand; what is safe is the rulebook's to say, and a
plan can only be stricter than it.
"""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final, TypeVar

from unhurried.core.clinician_plan import ClinicianPlan
from unhurried.core.errors import BadInput
from unhurried.core.lengths import Mm, millimetres
from unhurried.core.practice import Depth
from unhurried.core.seen import seen
from unhurried.protocol.toml_table import TomlTable, read_toml

FORMAT: Final = 1
LONGEST_TEXT: Final = 20_000
LONGEST_NOTE: Final = 500
MOST_SIZES: Final = 20
LONGEST_DAYS: Final = 731
YEARS: Final = (2000, 2199)
WIDTH_MM: Final = (5, 100)
HOLD_MIN: Final = (1, 60)
REST_HOURS: Final = (1, 720)
A_WEEK: Final = (1, 7)
PAIN: Final = (1, 10)
_TOP: Final = frozenset({"format", "from", "until", "note", "limits", "stops"})
_LIMITS: Final = frozenset(
    {
        "widest_mm",
        "sizes_mm",
        "deepest",
        "longest_hold_minutes",
        "shortest_rest_hours",
        "sessions_a_week",
    }
)
_STOPS: Final = frozenset({"pain", "blood"})
T = TypeVar("T")


def read_clinician_plan(text: str, file: str) -> ClinicianPlan:
    """Read a plan; every key is known, in bounds, or the whole is refused.

    Raises:
        BadInput: with the file, the key and one way on.
    """
    if len(text) > LONGEST_TEXT:
        raise BadInput("this is too long for a plan", file, "leave out what is beside")
    return plan_of(read_toml(file, text))


def plan_of(told: TomlTable) -> ClinicianPlan:
    """Take a plan from its table (see `read_clinician_plan`)."""
    told.allow(_TOP)
    if _whole(told, "format", (FORMAT, FORMAT)) != FORMAT:
        raise told.refusal("is missing", f"write format = {FORMAT}", "format")
    first, last = _day(told, "from"), _day(told, "until")
    _in_order(told, first, last)
    limits, stops = _below(told, "limits", _LIMITS), _below(told, "stops", _STOPS)
    minutes = _whole(limits, "longest_hold_minutes", HOLD_MIN)
    plan = ClinicianPlan(
        widest=_given(limits, "widest_mm", _width),
        sizes=_given(limits, "sizes_mm", _sizes) or (),
        deepest=_given(limits, "deepest", _depth),
        longest_hold_s=None if minutes is None else minutes * 60,
        rest_hours=_whole(limits, "shortest_rest_hours", REST_HOURS),
        a_week=_whole(limits, "sessions_a_week", A_WEEK),
        stop_pain=_whole(stops, "pain", PAIN),
        stop_blood=_given(stops, "blood", TomlTable.flag) or False,
        first_day="" if first is None else first.isoformat(),
        last_day="" if last is None else last.isoformat(),
        note=_given(told, "note", _note) or "",
    )
    return _that_says_something(plan, told)


def _that_says_something(plan: ClinicianPlan, told: TomlTable) -> ClinicianPlan:
    beside = ClinicianPlan(
        first_day=plan.first_day, last_day=plan.last_day, note=plan.note
    )
    if plan == beside:
        hint = "write at least one limit or stop, or put the plan aside"
        raise told.refusal("this plan limits nothing", hint)
    return plan


def _below(told: TomlTable, name: str, known: frozenset[str]) -> TomlTable:
    if not told.has(name):
        return TomlTable({}, told.file, name)
    table = told.table(name)
    table.allow(known)
    return table


def _given(told: TomlTable, name: str, read: Callable[[TomlTable, str], T]) -> T | None:
    return read(told, name) if told.has(name) else None


def _whole(told: TomlTable, name: str, bounds: tuple[int, int]) -> int | None:
    if not told.has(name):
        return None
    value = told.whole(name)
    if bounds[0] <= value <= bounds[1]:
        return value
    raise told.refusal(*_between(bounds), name)


def _between(bounds: tuple[int, int], what: str = "unit") -> tuple[str, str]:
    least, most = bounds
    hint = f"look at the {what}"
    said = f"is not {least}" if least == most else f"is not from {least} to {most}"
    return said, hint


def _width(told: TomlTable, name: str) -> Mm:
    return _as_width(told.number(name), told, name)


def _as_width(value: float, told: TomlTable, name: str) -> Mm:
    if not WIDTH_MM[0] <= value <= WIDTH_MM[1]:
        raise told.refusal(*_between(WIDTH_MM), name)
    return millimetres(value)


def _sizes(told: TomlTable, name: str) -> tuple[Mm, ...]:
    values = told.value(name)
    if not isinstance(values, list) or not 0 < len(values) <= MOST_SIZES:
        what = f"is not a list of 1 to {MOST_SIZES} widths"
        raise told.refusal(what, "write [16, 19.5, 22]", name)
    rows = (TomlTable({name: value}, told.file, told.key) for value in values)
    return tuple(sorted({_width(row, name) for row in rows}))


def _depth(told: TomlTable, name: str) -> Depth:
    return told.word(name, Depth)


def _note(told: TomlTable, name: str) -> str:
    note = told.text(name).strip()
    if len(note) > LONGEST_NOTE:
        what = f"is longer than {LONGEST_NOTE} characters"
        raise told.refusal(what, "say it more shortly", name)
    if seen(note) != note:
        what = "holds a character that cannot be seen"
        raise told.refusal(what, "type the note anew, in plain text", name)
    return note


def _day(told: TomlTable, name: str) -> date | None:
    if not told.has(name):
        return None
    value = told.value(name)
    if type(value) is not date:
        raise told.refusal("is not a day", "write 2026-11-23, without quotes", name)
    if not YEARS[0] <= value.year <= YEARS[1]:
        raise told.refusal(*_between(YEARS, "year"), name)
    return value


def _in_order(told: TomlTable, first: date | None, last: date | None) -> None:
    if first is None or last is None:
        return
    if last < first:
        raise told.refusal("is before the first day", "look at both days", "until")
    if last - first > timedelta(days=LONGEST_DAYS):
        raise told.refusal("is over two years away", "write a nearer day", "until")
